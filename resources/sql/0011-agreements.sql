-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was agreed with a partner, the papers that say so, and who of their people is away.
alter table competitor add column we_send text not null default ''
--;
alter table competitor add column they_send text not null default ''
--;
alter table competitor add column agreed_from {date}
--;
alter table competitor add column agreed_until {date}
--;
alter table contact add column away_until {date}
--;
create table document (
    id {id},
    competitor_id bigint not null references competitor (id),
    name text not null check (name <> ''),
    content {bytes} not null,
    added_on {date} not null
)
--;
create index document_competitor on document (competitor_id)
