// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ToDo.h"

#include "ledger/Partners.h"
#include "ledger/sql/Session.h"

#include <QStringList>

namespace ledger {

using base::Result;
using domain::ToDoKind;
using sql::values;

namespace {

/// What the rows of the list are read from.
struct Source
{
    const char *from;
    const char *ids; ///< of the send-away, the incident and the touch
    const char *customer;
    const char *subject;
    const char *partner;
    const char *rest; ///< began, status, forgone, note, hand-off, logged by
    const char *isPlan = "0";
};

constexpr const char *sendAwayIds = "s.id, cast(null as bigint), cast(null as bigint)";
constexpr const char *sendAwayRest = "s.on_date as began, s.status, s.forgone, s.note, s.handoff, (select "
                                     "t.name from staff t where t.id = s.staff_id)";
constexpr Source sendAways{"send_away s join competency n on n.id = s.competency_id",
                           sendAwayIds,
                           "s.customer_id",
                           "n.name",
                           "s.competitor_id",
                           sendAwayRest};
constexpr Source exclusions{
    "exclusion e join send_away s on s.id = e.send_away_id join competency n on n.id = s.competency_id",
    sendAwayIds,
    "s.customer_id",
    "n.name",
    "s.competitor_id",
    sendAwayRest};
constexpr Source incidents{"incident i join unacceptable_action n on n.id = i.action_id",
                           "i.send_away_id, i.id, cast(null as bigint)",
                           "i.customer_id",
                           "n.name",
                           "null",
                           "i.on_date as began, 'handed_off' as status, cast(null as bigint), i.description, "
                           "cast(null as text), cast(null as text)"};
constexpr Source touches{"touch t",
                         "cast(null as bigint), cast(null as bigint), t.id",
                         "null",
                         "t.next_step",
                         "t.competitor_id",
                         "t.on_date as began, 'handed_off' as status, cast(null as bigint), t.summary, "
                         "cast(null as text), (select f.name from staff f where f.id = t.staff_id)",
                         "t.is_plan"};

/// One kind of thing to do: which rows, and when they are due.
struct Part
{
    const Source &source;
    const char *kind; ///< SQL for the code of a ToDoKind
    const char *due;
    const char *where; ///< beside being due
    bool isConduct = false;
};

constexpr Part doneTouches{touches, "'next_step'", "t.next_on",
                           "t.next_on is not null and t.next_done_on >= ? and t.in_error = 0"};

constexpr Part parts[]{
    {sendAways, "case when s.deferred_to is null then 'follow_up' else 'deferral' end", "s.follow_up_on",
     "s.follow_up_on is not null"},
    {sendAways, "'approval'", "s.on_date", "s.status = 'draft'"},
    {touches, "'next_step'", "t.next_on",
     "t.next_on is not null and t.next_done_on is null and t.in_error = 0"},
    {incidents, "'conduct_review'", "i.review_on", "i.review_on is not null and i.in_error = 0", true},
    {exclusions, "'exclusion_review'", "e.review_on",
     "e.review_on is not null and e.lifted_on is null and s.counts = 1", true},
    {exclusions, "'appeal'", "e.appealed_on", "e.appeal = 'open' and s.counts = 1", true},
};

bool isRead(const Part &part, ToDo::Conduct conduct)
{
    return !part.isConduct || conduct == ToDo::Conduct::With;
}

QString whereOf(const Part &part, ToDo::Conduct conduct)
{
    const bool isKeptBack = &part.source == &sendAways && conduct == ToDo::Conduct::Without;
    return QLatin1StringView(part.where) + QLatin1StringView(isKeptBack ? " and s.motive = 'customer'" : "");
}

/// Each part with its rows in the same columns, at most as many as are asked for.
QString selectOf(const Part &part, ToDo::Conduct conduct)
{
    const Source &source = part.source;
    return QStringLiteral(
               "select %1 as kind, %2 as due, %3, c.id as customer, c.name as who, (select r.value from "
               "reach r where r.customer_id = c.id and r.kind = 'phone' order by r.position, r.id limit "
               "1) as reached, %4 as need, p.id as partner, p.name as theirs, k.name as contact, "
               "(select r.value from reach r where r.contact_id = k.id and r.kind = 'phone' order by "
               "r.position, r.id limit 1) as theirphone, %5, case when "
               "c.may_contact_since is null then 0 else 1 end, %10 from %6 left join "
               "customer c on c.id = %7 left join competitor p on p.id = %8 left join "
               "contact k on k.id = (select o.id from contact o where o.competitor_id = p.id order by "
               "case when o.away_until >= ? then 1 else 0 end, o.is_preferred desc, o.position, o.id limit "
               "1) where %9 and %2 <= ? order by 2, 3 limit ?")
        .arg(QLatin1StringView(part.kind), QLatin1StringView(part.due), QLatin1StringView(source.ids),
             QLatin1StringView(source.subject), QLatin1StringView(source.rest),
             QLatin1StringView(source.from), QLatin1StringView(source.customer),
             QLatin1StringView(source.partner), whereOf(part, conduct), QLatin1StringView(source.isPlan));
}

ToDoItem itemOf(const sql::Statement &row, domain::Currency currency)
{
    ToDoItem item;
    item.kind = row.word<ToDoKind>(0);
    item.due = row.date(1);
    item.sendAway = row.maybeId<domain::SendAwayId>(2);
    item.incident = row.maybeId<domain::IncidentId>(3);
    item.touch = row.maybeId<domain::TouchId>(4);
    item.customer = row.maybeId<domain::CustomerId>(5);
    item.customerName = row.text(6);
    item.customerPhone = row.text(7);
    item.needName = row.text(8);
    item.partner = row.maybeId<domain::CompetitorId>(9);
    item.partnerName = row.text(10);
    item.contact = row.text(11);
    item.partnerPhone = row.text(12);
    item.sentOn = row.date(13);
    item.status = row.word<domain::Status>(14);
    item.forgone = row.money(15, currency);
    item.note = row.text(16);
    item.handoff = row.maybeWord<domain::Handoff>(17);
    item.loggedBy = row.text(18);
    item.mayContact = row.flag(19);
    item.isPlan = row.flag(20);
    return item;
}

Result<QList<ToDoItem>> read(Ledger &ledger, const QString &text, const sql::Values &given)
{
    TRY_ASSIGN(auto row, ledger.session().run(text, given));
    QList<ToDoItem> items;
    while (row.next())
        items.append(itemOf(row, ledger.business().currency));
    TRY(row.ended());
    return items;
}

} // namespace

Result<QList<ToDoItem>> ToDo::items(QDate until, int limit, Conduct conduct)
{
    QStringList each;
    sql::Values given;
    const QDate today = m_ledger.clock().today();
    for (const Part &part : parts) {
        if (!isRead(part, conduct))
            continue;
        each.append(QStringLiteral("select * from (%1) as part%2")
                        .arg(selectOf(part, conduct), QString::number(each.size())));
        given.add(today).add(until).add(limit);
    }
    return read(m_ledger,
                each.join(QLatin1StringView(" union all "))
                    + QLatin1StringView(" order by 2, 3, 4, 5 limit ?"),
                given.add(limit));
}

Result<QList<ToDoItem>> ToDo::doneSteps(QDate since, int limit)
{
    // What is done may have been due on any day, but no due day lies behind this one.
    const QDate always(9999, 12, 31);
    TRY_ASSIGN(QList<ToDoItem> items, read(m_ledger, selectOf(doneTouches, Conduct::Without),
                                           sql::values(m_ledger.clock().today(), since, always, limit)));
    Partners partners(m_ledger);
    for (ToDoItem &item : items) {
        TRY_ASSIGN(const auto touch, partners.touch(*item.touch));
        item.doneOn = touch ? touch->nextDoneOn : QDate();
    }
    return items;
}

Result<ToDoCounts> ToDo::counts(QDate today, Conduct conduct)
{
    ToDoCounts counts;
    for (const Part &part : parts) {
        if (!isRead(part, conduct))
            continue;
        TRY_ASSIGN(
            auto row,
            m_ledger.session().run(
                QStringLiteral("select count(case when %1 < ? then 1 end), count(case when %1 = ? then 1 "
                               "end), count(case when %1 > ? then 1 end) from %2 where %3 and %1 <= ?")
                    .arg(QLatin1StringView(part.due), QLatin1StringView(part.source.from),
                         whereOf(part, conduct)),
                values(today, today, today, today.addDays(domain::SoonDays))));
        row.next();
        counts.late += row.integer(0);
        counts.today += row.integer(1);
        counts.soon += row.integer(2);
    }
    return counts;
}

} // namespace ledger
