-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is planned with a partner before anybody has talked.
alter table touch add column is_plan smallint not null default 0 check (is_plan in (0, 1))
--;
-- A firm that buys from us too is one customer: its name and how to reach it are the firm's.
alter table customer add column competitor_id bigint references competitor (id)
--;
create unique index customer_competitor on customer (competitor_id) where competitor_id is not null
--;
-- What the partner's card says, by which they ask what became of their customer.
alter table referral_in add column their_ticket text not null default ''
--;
create index referral_in_ticket on referral_in (competitor_id, their_ticket) where their_ticket <> ''
