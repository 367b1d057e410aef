-- SPDX-License-Identifier: GPL-3.0-or-later
-- A person who was erased stays as a customer without any detail, so that dated events and figures stay. The register of
-- erasures holds no detail either: the customer's id and hashes keyed with this ledger's identity, by which the same
-- person is found again in an older backup (app/ledger/sql/Erasing.h).
alter table customer add column erased_on {date}
--;
create table erasure (
    customer_id bigint not null primary key,
    proofs text not null,
    erased_at {time} not null
)
--;
-- After how many months without any event a customer is erased; 0: never.
alter table business add column retention_months integer not null default 0 check (retention_months between 0 and 240)
