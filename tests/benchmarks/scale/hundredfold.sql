-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes a ledger a hundred times as large: every customer, and all that happened to them, once more for each of 99.
pragma journal_mode = off;
pragma synchronous = off;
pragma cache_size = -500000;
pragma foreign_keys = off;
pragma recursive_triggers = off;
create temp table copy (shift integer);
insert into copy with recursive n(i) as (values (1) union all select i + 1 from n where i < 99) select i * 1000000
    from n;
begin;
insert into customer (id, name, name_key, reference, reference_key, note, may_keep_since, may_contact_since) select
    c.id + shift, c.name, c.name_key, case c.reference when '' then '' else c.reference || '-' || shift end, case
    c.reference_key when '' then '' else c.reference_key || '-' || shift end, c.note, c.may_keep_since,
    c.may_contact_since from copy join customer c;
insert into reach (customer_id, kind, value, value_key, position) select r.customer_id + shift, r.kind, r.value,
    r.value_key, r.position from copy join reach r where r.customer_id is not null;
insert into send_away (id, reference, on_date, staff_id, customer_id, known_before, competency_id, motive,
    reason_id, note, note_key, competitor_id, our_level, handoff, deferred_to, forgone, approved_by, status,
    by_whom, cause, how_known, outcome, follow_up_on, counts, goodwill, guideline_version_id, told, told_key,
    returned_on) select s.id + shift, s.reference || '-' || shift, s.on_date, s.staff_id, s.customer_id + shift,
    s.known_before, s.competency_id, s.motive, s.reason_id, s.note, s.note_key, s.competitor_id, s.our_level,
    s.handoff, s.deferred_to, s.forgone, s.approved_by, s.status, s.by_whom, s.cause, s.how_known, s.outcome,
    s.follow_up_on, s.counts, s.goodwill, s.guideline_version_id, s.told, s.told_key, s.returned_on from copy join
    send_away s order by shift, s.id;
insert into alternative select a.send_away_id + shift, a.position, a.competitor_id, a.their_level from copy join
    alternative a;
insert into status_change (send_away_id, status, by_whom, cause, how_known, on_date, recorded_at, staff, note)
    select h.send_away_id + shift, h.status, h.by_whom, h.cause, h.how_known, h.on_date, h.recorded_at, h.staff,
    h.note from copy join status_change h order by shift, h.id;
insert into return_visit (id, reference, on_date, customer_id, value, how_known, send_away_id, months_since,
    staff_id, note, note_key, in_error) select v.id + shift, v.reference || '-' || shift, v.on_date, v.customer_id +
    shift, v.value, v.how_known, v.send_away_id + shift, v.months_since, v.staff_id, v.note, v.note_key, v.in_error
    from copy join return_visit v order by shift, v.id;
insert into referral_in (id, reference, on_date, source_kind, competitor_id, recommended_by, customer_id,
    competency_id, value, outcome, staff_id, note, note_key, in_error) select r.id + shift, r.reference || '-' ||
    shift, r.on_date, r.source_kind, r.competitor_id, r.recommended_by + shift, r.customer_id + shift,
    r.competency_id, r.value, r.outcome, r.staff_id, r.note, r.note_key, r.in_error from copy join referral_in r
    order by shift, r.id;
commit;
