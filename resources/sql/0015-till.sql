-- SPDX-License-Identifier: GPL-3.0-or-later
-- What came in from the till, so that each import can be taken back as a whole; whom the till means by a name
-- it writes, as somebody has decided; and which column of an export holds what.
create table till_import (
    id {id},
    imported_at {time} not null,
    file_name text not null check (file_name <> '')
)
--;
create table till_visit (
    till_import_id bigint not null references till_import (id),
    return_visit_id bigint not null references return_visit (id),
    is_new smallint not null check (is_new in (0, 1)),
    value_before bigint,
    value_after bigint not null,
    primary key (till_import_id, return_visit_id)
)
--;
create index till_visit_return_visit on till_visit (return_visit_id)
--;
create table till_person (
    person bigint not null primary key,
    caption text not null,
    customer_id bigint references customer (id),
    till_import_id bigint not null references till_import (id)
)
--;
create index till_person_customer on till_person (customer_id) where customer_id is not null
--;
create index till_person_import on till_person (till_import_id)
--;
create table till_layout (
    heading_key text not null primary key check (heading_key <> ''),
    layout text not null
)
