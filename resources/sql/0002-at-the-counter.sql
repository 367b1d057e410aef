-- SPDX-License-Identifier: GPL-3.0-or-later
-- Guidelines, conduct, what partners told us today, and the settings that go with them. A send-away's ticket is
-- made from its id and needs no column.
alter table business add column address text not null default ''
--;
alter table business add column phone text not null default ''
--;
alter table business add column website text not null default ''
--;
alter table business add column fit_serve_percent integer not null default 80 check (fit_serve_percent between 0 and 100)
--;
alter table business add column fit_gap_percent integer not null default 50 check (fit_gap_percent between 0 and 100)
--;
alter table business add column otherwise_grant text not null default 'pre_approved' check (otherwise_grant in ('pre_approved', 'ask_manager', 'never'))
--;
alter table business add column forgotten_after_months integer not null default 0 check (forgotten_after_months between 0 and 120)
--;
create table pin (
    role text not null primary key check (role in ('manager', 'owner')),
    salt text not null check (salt <> ''),
    hash text not null check (hash <> ''),
    rounds integer not null check (rounds > 0)
)
--;
create table guideline (
    id {id},
    position integer not null,
    retired_on {date}
)
--;
create table guideline_version (
    id {id},
    guideline_id bigint not null references guideline (id),
    number integer not null check (number > 0),
    since {date} not null,
    name text not null check (name <> ''),
    note text not null default '',
    highest_value bigint check (highest_value >= 0),
    allows text not null check (allows in ('pre_approved', 'ask_manager', 'never')),
    unique (guideline_id, number)
)
--;
create table guideline_reason (
    guideline_version_id bigint not null references guideline_version (id),
    reason_id bigint not null references reason (id),
    primary key (guideline_version_id, reason_id)
)
--;
create index guideline_reason_reason on guideline_reason (reason_id)
--;
create table guideline_competency (
    guideline_version_id bigint not null references guideline_version (id),
    competency_id bigint not null references competency (id),
    primary key (guideline_version_id, competency_id)
)
--;
create index guideline_competency_competency on guideline_competency (competency_id)
--;
create table guideline_role (
    guideline_version_id bigint not null references guideline_version (id),
    role text not null check (role in ('counter', 'manager', 'owner')),
    primary key (guideline_version_id, role)
)
--;
create table guideline_read (
    guideline_version_id bigint not null references guideline_version (id),
    staff_id bigint not null references staff (id),
    read_at {time} not null,
    primary key (guideline_version_id, staff_id)
)
--;
create index guideline_read_staff on guideline_read (staff_id)
--;
alter table send_away add column guideline_version_id bigint references guideline_version (id)
--;
create index send_away_guideline on send_away (guideline_version_id) where guideline_version_id is not null
--;
create index send_away_outcome on send_away (competitor_id, outcome) where goodwill = 1 and outcome <> 'unknown' and competitor_id is not null
--;
create index send_away_draft on send_away (on_date, id) where status = 'draft'
--;
create table unacceptable_action (
    id {id},
    name text not null check (name <> ''),
    name_key text not null unique,
    severity text not null check (severity in ('minor', 'serious', 'grave')),
    starts_at text not null check (starts_at in ('remind', 'coach', 'final_warning', 'send_elsewhere')),
    position integer not null,
    retired_on {date}
)
--;
create table ladder_step (
    step text not null primary key check (step in ('remind', 'coach', 'final_warning')),
    times smallint not null check (times between 0 and 9)
)
--;
create table incident (
    id {id},
    on_date {date} not null,
    customer_id bigint references customer (id),
    action_id bigint not null references unacceptable_action (id),
    description text not null default '',
    concerned_id bigint references staff (id),
    witness text not null default '',
    step text not null check (step in ('remind', 'coach', 'final_warning', 'send_elsewhere')),
    is_uncoachable smallint not null check (is_uncoachable in (0, 1)),
    said text not null default '',
    offered text not null default '',
    review_on {date},
    recorded_by bigint references staff (id),
    send_away_id bigint references send_away (id),
    in_error smallint not null check (in_error in (0, 1))
)
--;
create index incident_date on incident (on_date, id)
--;
create index incident_customer on incident (customer_id, on_date) where customer_id is not null
--;
create index incident_action on incident (action_id)
--;
create index incident_concerned on incident (concerned_id) where concerned_id is not null
--;
create index incident_recorded_by on incident (recorded_by) where recorded_by is not null
--;
create index incident_review on incident (review_on) where review_on is not null and in_error = 0
--;
create unique index incident_send_away on incident (send_away_id) where send_away_id is not null
--;
create table conduct_review (
    id {id},
    incident_id bigint not null references incident (id),
    on_date {date} not null,
    staff_id bigint references staff (id),
    outcome text not null check (outcome in ('improved', 'unchanged', 'worse')),
    note text not null default '',
    next_on {date},
    recorded_at {time} not null
)
--;
create index conduct_review_incident on conduct_review (incident_id)
--;
create index conduct_review_staff on conduct_review (staff_id) where staff_id is not null
--;
create table exclusion (
    send_away_id bigint not null primary key references send_away (id),
    scope text not null default '',
    until_date {date},
    review_on {date},
    appeal text not null check (appeal in ('none', 'open', 'upheld', 'rejected')),
    appealed_on {date},
    appeal_note text not null default '',
    lifted_on {date}
)
--;
create index exclusion_review on exclusion (review_on) where review_on is not null and lifted_on is null
--;
create index exclusion_appeal on exclusion (appealed_on) where appeal = 'open'
--;
create table availability (
    id {id},
    competitor_id bigint not null references competitor (id),
    competency_id bigint references competency (id),
    on_date {date} not null,
    state text not null check (state in ('full', 'free'))
)
--;
create unique index availability_need on availability (competitor_id, on_date, competency_id) where competency_id is not null
--;
create unique index availability_all on availability (competitor_id, on_date) where competency_id is null
--;
create index availability_competency on availability (competency_id) where competency_id is not null
--;
alter table fit_check add column decision text not null default 'open' check (decision in ('open', 'served', 'sent_away'))
--;
alter table fit_check add column serve_percent integer not null default 80 check (serve_percent between 0 and 100)
--;
alter table fit_check add column gap_percent integer not null default 50 check (gap_percent between 0 and 100)
--;
alter table advocacy add column in_error smallint not null default 0 check (in_error in (0, 1))
--;
create index advocacy_date on advocacy (on_date, id)
