-- SPDX-License-Identifier: GPL-3.0-or-later
-- Talks with partners and what was agreed to do next.
create table touch (
    id {id},
    competitor_id bigint not null references competitor (id),
    on_date {date} not null,
    channel text not null check (channel in ('visit', 'phone', 'e_mail', 'letter', 'message', 'event')),
    person text not null default '',
    summary text not null default '',
    staff_id bigint references staff (id),
    next_step text not null default '',
    next_on {date},
    next_done_on {date},
    in_error smallint not null check (in_error in (0, 1)),
    check (next_done_on is null or next_on is not null)
)
--;
create index touch_competitor on touch (competitor_id, on_date, id)
--;
create index touch_next on touch (next_on) where next_on is not null and next_done_on is null and in_error = 0
--;
create index touch_staff on touch (staff_id) where staff_id is not null
