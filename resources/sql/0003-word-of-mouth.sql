-- SPDX-License-Identifier: GPL-3.0-or-later
-- What customers are told about a partner's hours, and who wrote down a word of mouth, to be searched like all
-- the rest of the log.
alter table competitor add column opening_note text not null default ''
--;
alter table advocacy add column staff_id bigint references staff (id)
--;
alter table advocacy add column site_key text not null default ''
--;
alter table advocacy add column note_key text not null default ''
--;
update advocacy set site_key = lower(site), note_key = lower(note)
--;
create index advocacy_staff on advocacy (staff_id) where staff_id is not null
