-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the owner writes to partners, again and again.
create table letter_template (
    id {id},
    name text not null check (name <> ''),
    name_key text not null unique,
    kind text not null check (kind in ('first_approach', 'invitation', 'proposal', 'thank_you', 'review', 'ending', 'other')),
    subject text not null default '',
    body text not null default '',
    position integer not null,
    retired_on {date}
)
--;
-- How many were sent to each partner and for each need is counted from these alone, however many there are.
drop index send_away_competitor
--;
create index send_away_competitor on send_away (competitor_id, on_date, id, goodwill) where competitor_id is not null
--;
drop index send_away_competency
--;
create index send_away_competency on send_away (competency_id, on_date, id, counts)
--;
drop index referral_in_competitor
--;
create index referral_in_competitor on referral_in (competitor_id, on_date, id, in_error) where competitor_id is not null
