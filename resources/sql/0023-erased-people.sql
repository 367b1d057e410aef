-- SPDX-License-Identifier: GPL-3.0-or-later
-- Those who were erased and are no customers: contact persons at partners and former staff. As with customers only
-- hashes are kept; the mark tells one from another.
create table erased_person (
    mark text not null primary key check (mark <> ''),
    kind text not null check (kind in ('contact', 'staff')),
    proofs text not null,
    erased_at {time} not null
)
--;
-- Customers who were found to be somebody who was there already: an older backup has them apart. When the one who was
-- kept is erased, they are entered among the erased, too. There is no customer of that id any more.
create table merged_customer (
    customer_id bigint not null primary key,
    kept_id bigint not null,
    proofs text not null
)
--;
create index merged_customer_kept on merged_customer (kept_id)
