-- SPDX-License-Identifier: GPL-3.0-or-later
-- What customers are found by while a part of their name, number, phone or e-mail is typed, however many they are
-- (app/ledger/sql/CustomerSearch.h). SQLite keeps the keys of each customer, one a line, with an index over every three
-- letters; triggers note whose keys change, and before the transaction ends the program writes theirs anew. A trigger
-- may not write to such a table itself while the schema is not trusted.
{sqlite}create virtual table customer_search using fts5(words, tokenize = 'trigram', detail = none, columnsize = 0)
--;
{sqlite}create table customer_search_change (
    customer_id bigint not null
)
--;
{sqlite}create trigger customer_search_added after insert on customer begin
    insert into customer_search_change values (new.id);
end
--;
{sqlite}create trigger customer_search_changed after update of name_key, reference_key on customer begin
    insert into customer_search_change values (new.id);
end
--;
{sqlite}create trigger customer_search_removed after delete on customer begin
    insert into customer_search_change values (old.id);
end
--;
{sqlite}create trigger customer_search_reach_added after insert on reach when new.customer_id is not null begin
    insert into customer_search_change values (new.customer_id);
end
--;
{sqlite}create trigger customer_search_reach_changed after update of customer_id, value_key on reach begin
    insert into customer_search_change select id from customer where id in (old.customer_id, new.customer_id);
end
--;
{sqlite}create trigger customer_search_reach_removed after delete on reach when old.customer_id is not null begin
    insert into customer_search_change values (old.customer_id);
end
--;
-- A server has an index for this in a module that comes with it. Where it was not installed, or this user may not switch
-- it on, customers are found all the same, only more slowly the more there are.
{postgresql}do $$ begin
    create extension if not exists pg_trgm;
    create index customer_name_part on customer using gin (name_key gin_trgm_ops);
    create index customer_reference_part on customer using gin (reference_key gin_trgm_ops) where reference_key <> '';
    create index reach_part on reach using gin (value_key gin_trgm_ops) where customer_id is not null;
exception when others then
    raise notice 'no index for parts of names: %', sqlerrm;
end $$
--;
{postgresql}create index customer_name_start on customer (name_key collate "C", id)
--;
{postgresql}create index customer_reference_start on customer (reference_key collate "C") where reference_key <> ''
--;
{postgresql}create index reach_start on reach (value_key collate "C") where customer_id is not null
