-- SPDX-License-Identifier: GPL-3.0-or-later
-- Statements are separated by lines that hold "--;" alone; words in braces differ
-- between SQLite and PostgreSQL (see Dialect). Columns named *_key are folded: they serve search and matching.
-- An empty competitor_id in strength is ourselves.
create table business (
    id smallint primary key check (id = 1),
    name text not null,
    trade text not null default '',
    currency text not null check (length(currency) = 3),
    margin_basis_points integer not null check (margin_basis_points between 0 and 10000),
    stale_after_months integer not null check (stale_after_months between 1 and 120),
    follow_up_after_days integer not null check (follow_up_after_days between 1 and 365),
    follow_up_every_days integer not null check (follow_up_every_days between 1 and 365),
    payoff_window_months integer not null check (payoff_window_months between 1 and 120)
)
--;
create table category (
    id {id},
    name text not null check (name <> ''),
    name_key text not null unique,
    position integer not null
)
--;
create table competency (
    id {id},
    name text not null check (name <> ''),
    name_key text not null unique,
    category_id bigint not null references category (id),
    is_core smallint not null check (is_core in (0, 1)),
    position integer not null,
    retired_on {date}
)
--;
create table reason (
    id {id},
    name text not null check (name <> ''),
    name_key text not null unique,
    code text unique check (code <> ''),
    motive text not null check (motive in ('customer', 'staff')),
    position integer not null,
    retired_on {date}
)
--;
create table staff (
    id {id},
    name text not null check (name <> ''),
    name_key text not null unique,
    role text not null check (role in ('counter', 'manager', 'owner')),
    retired_on {date}
)
--;
create table customer (
    id {id},
    name text not null,
    name_key text not null,
    reference text not null default '',
    reference_key text not null default '',
    note text not null default '',
    may_keep_since {date},
    may_contact_since {date}
)
--;
create index customer_name_key on customer (name_key)
--;
create unique index customer_reference_key on customer (reference_key) where reference_key <> ''
--;
create table competitor (
    id {id},
    name text not null check (name <> ''),
    name_key text not null unique,
    category text not null default '',
    website text not null default '',
    address text not null default '',
    note text not null default '',
    stage text not null check (stage in ('prospect', 'contacted', 'in_talks', 'agreed', 'paused', 'ended', 'declined')),
    stage_since {date},
    position integer not null,
    retired_on {date}
)
--;
create table stage_change (
    id {id},
    competitor_id bigint not null references competitor (id),
    stage text not null check (stage in ('prospect', 'contacted', 'in_talks', 'agreed', 'paused', 'ended', 'declined')),
    on_date {date} not null,
    note text not null default ''
)
--;
create index stage_change_competitor on stage_change (competitor_id)
--;
create table contact (
    id {id},
    competitor_id bigint not null references competitor (id),
    name text not null,
    role text not null default '',
    is_preferred smallint not null check (is_preferred in (0, 1)),
    position integer not null
)
--;
create index contact_competitor on contact (competitor_id)
--;
create table reach (
    id {id},
    contact_id bigint references contact (id),
    customer_id bigint references customer (id),
    kind text not null check (kind in ('phone', 'email')),
    value text not null check (value <> ''),
    value_key text not null,
    position integer not null,
    check ((contact_id is null) <> (customer_id is null))
)
--;
create index reach_contact on reach (contact_id) where contact_id is not null
--;
create index reach_customer on reach (customer_id) where customer_id is not null
--;
create index reach_value_key on reach (value_key) where customer_id is not null
--;
create table strength (
    id {id},
    competency_id bigint not null references competency (id),
    competitor_id bigint references competitor (id),
    level smallint check (level between 0 and 5),
    evidence text not null default '',
    source text not null default '',
    assessed_by text not null default '',
    assessed_on {date}
)
--;
create unique index strength_theirs on strength (competency_id, competitor_id) where competitor_id is not null
--;
create unique index strength_ours on strength (competency_id) where competitor_id is null
--;
create index strength_competitor on strength (competitor_id)
--;
create table strength_change (
    id {id},
    competency_id bigint not null references competency (id),
    competitor_id bigint references competitor (id),
    level smallint check (level between 0 and 5),
    evidence text not null default '',
    source text not null default '',
    assessed_by text not null default '',
    assessed_on {date},
    recorded_at {time} not null
)
--;
create index strength_change_cell on strength_change (competency_id, competitor_id)
--;
create index strength_change_competitor on strength_change (competitor_id)
--;
create table send_away (
    id {id},
    reference text not null unique check (reference <> ''),
    on_date {date} not null,
    staff_id bigint references staff (id),
    customer_id bigint references customer (id),
    known_before text not null check (known_before in ('yes', 'no', 'unknown')),
    competency_id bigint not null references competency (id),
    motive text not null check (motive in ('customer', 'staff')),
    reason_id bigint references reason (id),
    note text not null default '',
    note_key text not null default '',
    competitor_id bigint references competitor (id),
    our_level smallint check (our_level between 0 and 5),
    handoff text check (handoff in ('name_only', 'contact_details', 'named_person', 'called_ahead',
                                      'warm_introduction', 'booked_for_them')),
    deferred_to {date},
    forgone bigint,
    approved_by text not null default '',
    status text not null check (status in ('draft', 'handed_off', 'acknowledged', 'accepted', 'booked', 'served',
                                             'closed', 'on_hold', 'declined', 'no_show', 'cancelled', 'failed',
                                             'entered_in_error')),
    by_whom text check (by_whom in ('us', 'partner', 'customer')),
    cause text check (cause in ('no_capacity', 'not_what_they_do', 'not_reached', 'no_longer_interested',
                                  'went_elsewhere', 'unknown')),
    how_known text check (how_known in ('partner', 'customer', 'assumed')),
    outcome text not null check (outcome in ('unknown', 'served', 'not_served')),
    follow_up_on {date},
    counts smallint not null check (counts = case when status in ('draft', 'entered_in_error') then 0 else 1 end),
    goodwill smallint not null check (goodwill = case when counts = 1 and motive = 'customer' then 1 else 0 end),
    check (deferred_to is null or competitor_id is null)
)
--;
create index send_away_date on send_away (on_date, id)
--;
create index send_away_customer on send_away (customer_id, on_date) where customer_id is not null
--;
create index send_away_competitor on send_away (competitor_id, on_date, id) where competitor_id is not null
--;
create index send_away_competency on send_away (competency_id, on_date, id)
--;
create index send_away_reason on send_away (reason_id, on_date, id) where reason_id is not null
--;
create index send_away_staff on send_away (staff_id, on_date, id) where staff_id is not null
--;
create index send_away_follow_up on send_away (follow_up_on) where follow_up_on is not null
--;
create table alternative (
    send_away_id bigint not null references send_away (id),
    position smallint not null check (position between 1 and 3),
    competitor_id bigint not null references competitor (id),
    their_level smallint check (their_level between 0 and 5),
    primary key (send_away_id, position)
)
--;
create unique index alternative_once on alternative (send_away_id, competitor_id)
--;
create index alternative_competitor on alternative (competitor_id)
--;
create table status_change (
    id {id},
    send_away_id bigint not null references send_away (id),
    status text not null check (status in ('draft', 'handed_off', 'acknowledged', 'accepted', 'booked', 'served',
                                             'closed', 'on_hold', 'declined', 'no_show', 'cancelled', 'failed',
                                             'entered_in_error')),
    by_whom text check (by_whom in ('us', 'partner', 'customer')),
    cause text check (cause in ('no_capacity', 'not_what_they_do', 'not_reached', 'no_longer_interested',
                                  'went_elsewhere', 'unknown')),
    how_known text check (how_known in ('partner', 'customer', 'assumed')),
    on_date {date} not null,
    recorded_at {time} not null,
    staff text not null default '',
    note text not null default ''
)
--;
create index status_change_send_away on status_change (send_away_id)
--;
create table referral_in (
    id {id},
    reference text not null unique check (reference <> ''),
    on_date {date} not null,
    source_kind text not null check (source_kind in ('partner', 'word_of_mouth', 'unknown')),
    competitor_id bigint references competitor (id),
    recommended_by bigint references customer (id),
    customer_id bigint references customer (id),
    competency_id bigint references competency (id),
    value bigint,
    outcome text not null check (outcome in ('open', 'bought', 'not_bought')),
    staff_id bigint references staff (id),
    note text not null default '',
    note_key text not null default '',
    in_error smallint not null check (in_error in (0, 1)),
    check (competitor_id is null or source_kind = 'partner'),
    check (recommended_by is null or source_kind = 'word_of_mouth')
)
--;
create index referral_in_date on referral_in (on_date, id)
--;
create index referral_in_competitor on referral_in (competitor_id, on_date, id) where competitor_id is not null
--;
create index referral_in_customer on referral_in (customer_id) where customer_id is not null
--;
create index referral_in_recommended_by on referral_in (recommended_by) where recommended_by is not null
--;
create index referral_in_competency on referral_in (competency_id) where competency_id is not null
--;
create index referral_in_staff on referral_in (staff_id) where staff_id is not null
--;
create table return_visit (
    id {id},
    reference text not null unique check (reference <> ''),
    on_date {date} not null,
    customer_id bigint not null references customer (id),
    value bigint,
    how_known text not null check (how_known in ('seen', 'till')),
    send_away_id bigint references send_away (id),
    months_since integer check (months_since >= 0),
    staff_id bigint references staff (id),
    note text not null default '',
    note_key text not null default '',
    in_error smallint not null check (in_error in (0, 1)),
    check ((send_away_id is null) = (months_since is null))
)
--;
create unique index return_visit_once on return_visit (customer_id, on_date) where in_error = 0
--;
create index return_visit_date on return_visit (on_date, id)
--;
create index return_visit_send_away on return_visit (send_away_id) where send_away_id is not null
--;
create index return_visit_customer on return_visit (customer_id)
--;
create index return_visit_staff on return_visit (staff_id) where staff_id is not null
--;
create table advocacy (
    id {id},
    on_date {date} not null,
    customer_id bigint references customer (id),
    send_away_id bigint references send_away (id),
    kind text not null check (kind in ('review', 'recommendation', 'thank_you')),
    site text not null default '',
    rating smallint check (rating between 1 and 5),
    link text not null default '',
    stance text check (stance in ('promoter', 'passive', 'detractor')),
    note text not null default ''
)
--;
create index advocacy_customer on advocacy (customer_id) where customer_id is not null
--;
create index advocacy_send_away on advocacy (send_away_id) where send_away_id is not null
--;
create table fit_check (
    id {id},
    on_date {date} not null,
    customer_id bigint references customer (id),
    staff_id bigint references staff (id),
    send_away_id bigint references send_away (id),
    note text not null default ''
)
--;
create index fit_check_customer on fit_check (customer_id) where customer_id is not null
--;
create index fit_check_send_away on fit_check (send_away_id) where send_away_id is not null
--;
create table fit_requirement (
    id {id},
    fit_check_id bigint not null references fit_check (id),
    position integer not null,
    competency_id bigint references competency (id),
    requirement text not null default '',
    importance smallint not null check (importance in (1, 2, 3)),
    fit_percent smallint not null check (fit_percent between 0 and 100),
    check (competency_id is not null or requirement <> '')
)
--;
create index fit_requirement_check on fit_requirement (fit_check_id)
--;
create index fit_requirement_competency on fit_requirement (competency_id) where competency_id is not null
