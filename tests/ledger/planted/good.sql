-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a next version may do: a new column with a value for the old rows, a new table, rows in it.
alter table customer add column nickname text not null default 'none yet'
--;
create table planted (
    id {id},
    customer_id bigint not null references customer (id),
    on_date {date} not null
)
--;
insert into planted (customer_id, on_date) select id, '2026-11-21' from customer
