-- SPDX-License-Identifier: GPL-3.0-or-later
-- Fails when it has done half of its work.
alter table customer add column nickname text not null default 'none yet'
--;
create table planted (id {id})
--;
alter table nowhere add column lost text
