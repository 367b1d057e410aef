-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sums of the records, so that no figure costs more the longer a business has been going. Triggers note every record
-- that comes, goes or changes in figure_change, whoever writes it; before the transaction ends the program adds what is
-- noted to the sums and forgets it (app/ledger/sql/Figures.h, which also says what kind, the keys and period hold).
-- On a server each connection adds to rows of its own, its slot, and none waits for another.
--
-- The customer's next visit on a later day, for how soon customers come back. Customers whose visits or send-aways
-- change are noted in figure_stale, and the program sets it anew.
alter table send_away add column returned_on {date}
--;
update send_away set returned_on = (select min(v.on_date) from return_visit v
    where v.customer_id = send_away.customer_id and v.on_date > send_away.on_date and v.in_error = 0)
--;
create table figure_stale (
    customer_id bigint not null
)
--;
create table figure (
    kind smallint not null,
    key_1 bigint not null,
    period integer not null,
    key_2 bigint not null,
    key_3 bigint not null,
    slot integer not null,
    sent bigint not null,
    forgone bigint not null,
    with_customer bigint not null,
    with_outcome bigint not null,
    with_value bigint not null,
    served bigint not null,
    for_staff bigint not null,
    received bigint not null,
    received_value bigint not null,
    bought bigint not null,
    returned bigint not null,
    returned_value bigint not null,
    in_window bigint not null,
    in_window_value bigint not null,
    known_before bigint not null,
    known_before_value bigint not null,
    word_of_mouth bigint not null,
    word_of_mouth_value bigint not null,
    primary key (kind, key_1, period, key_2, key_3, slot)
) {keyed}
--;
create table figure_change (
    sign smallint not null check (sign in (-1, 1)),
    part smallint not null,
    day integer not null,
    partner bigint not null,
    need bigint not null,
    reason bigint not null,
    handoff smallint not null,
    staff bigint not null,
    value bigint not null,
    marks smallint not null,
    days integer not null
)
--;
-- What each record adds to the sums: 0 stands for none, a day is a number such as 19970604.
create view figure_sent as
    select s.id, 1 as part, {number s.on_date} as day, coalesce(s.competitor_id, 0) as partner,
        s.competency_id as need, coalesce(s.reason_id, 0) as reason,
        case s.handoff when 'name_only' then 1 when 'contact_details' then 2 when 'named_person' then 3
            when 'called_ahead' then 4 when 'warm_introduction' then 5 when 'booked_for_them' then 6 else 0 end as handoff,
        coalesce(s.staff_id, 0) as staff, coalesce(s.forgone, 0) as value,
        s.goodwill + case when s.customer_id is null then 0 else 2 end
            + case s.outcome when 'unknown' then 0 when 'served' then 12 else 4 end
            + case when s.forgone is null then 0 else 16 end as marks,
        case when s.customer_id is null or s.returned_on is null then 0 else {days s.on_date s.returned_on} end as days
    from send_away s where s.counts = 1
--;
create view figure_received as
    select r.id, 2 as part, {number r.on_date} as day, coalesce(r.competitor_id, 0) as partner,
        coalesce(r.competency_id, 0) as need, 0 as reason, 0 as handoff, coalesce(r.staff_id, 0) as staff,
        case when r.outcome = 'bought' then coalesce(r.value, 0) else 0 end as value,
        case when r.source_kind = 'word_of_mouth' then 1 else 0 end
            + case when r.outcome = 'bought' then 2 else 0 end as marks, 0 as days
    from referral_in r where r.in_error = 0
--;
create view figure_returned as
    select v.id, v.send_away_id, v.months_since, 3 as part, {number v.on_date} as day,
        coalesce(s.competitor_id, 0) as partner, s.competency_id as need, coalesce(s.reason_id, 0) as reason,
        case s.handoff when 'name_only' then 1 when 'contact_details' then 2 when 'named_person' then 3
            when 'called_ahead' then 4 when 'warm_introduction' then 5 when 'booked_for_them' then 6 else 0 end as handoff,
        coalesce(s.staff_id, 0) as staff, coalesce(v.value, 0) as value,
        case when v.months_since < (select b.payoff_window_months from business b) then 1 else 0 end
            + case when s.known_before = 'yes' then 2 else 0 end as marks, 0 as days
    from return_visit v join send_away s on s.id = v.send_away_id where v.in_error = 0 and s.goodwill = 1
--;
{sqlite} create trigger send_away_added after insert on send_away begin
    insert into figure_change select 1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_sent where id = new.id;
end
--;
{sqlite} create trigger send_away_changes before update of on_date, staff_id, customer_id, known_before, competency_id, reason_id, competitor_id, handoff, forgone, outcome, counts, goodwill, returned_on on send_away begin
    insert into figure_change select -1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_sent where id = old.id;
    insert into figure_change select -1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_returned where send_away_id = old.id;
end
--;
{sqlite} create trigger send_away_changed after update of on_date, staff_id, customer_id, known_before, competency_id, reason_id, competitor_id, handoff, forgone, outcome, counts, goodwill, returned_on on send_away begin
    insert into figure_change select 1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_sent where id = new.id;
    insert into figure_change select 1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_returned where send_away_id = new.id;
end
--;
{sqlite} create trigger send_away_removed before delete on send_away begin
    insert into figure_change select -1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_sent where id = old.id;
    insert into figure_change select -1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_returned where send_away_id = old.id;
end
--;
{sqlite} create trigger referral_in_added after insert on referral_in begin
    insert into figure_change select 1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_received where id = new.id;
end
--;
{sqlite} create trigger referral_in_changes before update of on_date, source_kind, competitor_id, competency_id, value, outcome, staff_id, in_error on referral_in begin
    insert into figure_change select -1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_received where id = old.id;
end
--;
{sqlite} create trigger referral_in_changed after update of on_date, source_kind, competitor_id, competency_id, value, outcome, staff_id, in_error on referral_in begin
    insert into figure_change select 1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_received where id = new.id;
end
--;
{sqlite} create trigger referral_in_removed before delete on referral_in begin
    insert into figure_change select -1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_received where id = old.id;
end
--;
{sqlite} create trigger return_visit_added after insert on return_visit begin
    insert into figure_change select 1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_returned where id = new.id;
end
--;
{sqlite} create trigger return_visit_changes before update of on_date, value, send_away_id, months_since, in_error on return_visit begin
    insert into figure_change select -1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_returned where id = old.id;
end
--;
{sqlite} create trigger return_visit_changed after update of on_date, value, send_away_id, months_since, in_error on return_visit begin
    insert into figure_change select 1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_returned where id = new.id;
end
--;
{sqlite} create trigger return_visit_removed before delete on return_visit begin
    insert into figure_change select -1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_returned where id = old.id;
end
--;
{sqlite} create trigger payoff_window_changes before update of payoff_window_months on business begin
    insert into figure_change select -1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_returned where (months_since < old.payoff_window_months) <> (months_since < new.payoff_window_months);
end
--;
{sqlite} create trigger payoff_window_changed after update of payoff_window_months on business begin
    insert into figure_change select 1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_returned where (months_since < old.payoff_window_months) <> (months_since < new.payoff_window_months);
end
--;
{postgresql} create function note_send_away() returns trigger language plpgsql as $$ begin
    if tg_when = 'BEFORE' then
        insert into figure_change select -1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_sent where id = old.id;
        insert into figure_change select -1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_returned where send_away_id = old.id;
        if tg_op = 'DELETE' then return old; end if;
        return new;
    end if;
    insert into figure_change select 1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_sent where id = new.id;
    insert into figure_change select 1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_returned where send_away_id = new.id;
    return new;
end $$
--;
{postgresql} create trigger send_away_changes before update of on_date, staff_id, customer_id, known_before, competency_id, reason_id, competitor_id, handoff, forgone, outcome, counts, goodwill, returned_on or delete on send_away
    for each row execute function note_send_away()
--;
{postgresql} create trigger send_away_changed after insert or update of on_date, staff_id, customer_id, known_before, competency_id, reason_id, competitor_id, handoff, forgone, outcome, counts, goodwill, returned_on on send_away
    for each row execute function note_send_away()
--;
{postgresql} create function note_referral_in() returns trigger language plpgsql as $$ begin
    if tg_when = 'BEFORE' then
        insert into figure_change select -1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_received where id = old.id;
        if tg_op = 'DELETE' then return old; end if;
        return new;
    end if;
    insert into figure_change select 1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_received where id = new.id;
    return new;
end $$
--;
{postgresql} create trigger referral_in_changes before update of on_date, source_kind, competitor_id, competency_id, value, outcome, staff_id, in_error or delete on referral_in
    for each row execute function note_referral_in()
--;
{postgresql} create trigger referral_in_changed after insert or update of on_date, source_kind, competitor_id, competency_id, value, outcome, staff_id, in_error on referral_in
    for each row execute function note_referral_in()
--;
{postgresql} create function note_return_visit() returns trigger language plpgsql as $$ begin
    if tg_when = 'BEFORE' then
        insert into figure_change select -1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_returned where id = old.id;
        if tg_op = 'DELETE' then return old; end if;
        return new;
    end if;
    insert into figure_change select 1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_returned where id = new.id;
    return new;
end $$
--;
{postgresql} create trigger return_visit_changes before update of on_date, value, send_away_id, months_since, in_error or delete on return_visit
    for each row execute function note_return_visit()
--;
{postgresql} create trigger return_visit_changed after insert or update of on_date, value, send_away_id, months_since, in_error on return_visit
    for each row execute function note_return_visit()
--;
{postgresql} create function note_payoff_window() returns trigger language plpgsql as $$ begin
    if tg_when = 'BEFORE' then
        insert into figure_change select -1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_returned where (months_since < old.payoff_window_months) <> (months_since < new.payoff_window_months);
        if tg_op = 'DELETE' then return old; end if;
        return new;
    end if;
    insert into figure_change select 1, part, day, partner, need, reason, handoff, staff, value, marks, days from figure_returned where (months_since < old.payoff_window_months) <> (months_since < new.payoff_window_months);
    return new;
end $$
--;
{postgresql} create trigger payoff_window_changes before update of payoff_window_months on business
    for each row execute function note_payoff_window()
--;
{postgresql} create trigger payoff_window_changed after update of payoff_window_months on business
    for each row execute function note_payoff_window()
--;
{sqlite} create trigger send_away_stale after insert on send_away
    when exists (select 1 from return_visit v where v.customer_id = new.customer_id) begin
    insert into figure_stale values (new.customer_id);
end
--;
{sqlite} create trigger send_away_stale_too after update of customer_id, on_date on send_away when new.customer_id is not null begin
    insert into figure_stale values (new.customer_id);
end
--;
{sqlite} create trigger return_visit_stale after insert on return_visit begin
    insert into figure_stale values (new.customer_id);
end
--;
{sqlite} create trigger return_visit_stale_too after update of customer_id, on_date, in_error on return_visit begin
    insert into figure_stale values (old.customer_id), (new.customer_id);
end
--;
{sqlite} create trigger return_visit_stale_gone after delete on return_visit begin
    insert into figure_stale values (old.customer_id);
end
--;
{postgresql} create function note_stale() returns trigger language plpgsql as $$ begin
    if tg_op <> 'INSERT' and old.customer_id is not null then
        insert into figure_stale values (old.customer_id);
    end if;
    if tg_op <> 'DELETE' and new.customer_id is not null then
        insert into figure_stale values (new.customer_id);
    end if;
    return null;
end $$
--;
{postgresql} create trigger send_away_stale after insert or update of customer_id, on_date on send_away
    for each row execute function note_stale()
--;
{postgresql} create trigger return_visit_stale after insert or update of customer_id, on_date, in_error or delete on return_visit
    for each row execute function note_stale()
