// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ToDo.h"

#include "ledger/sql/Session.h"

#include <QStringList>

namespace ledger {

using base::Result;
using domain::ToDoKind;
using sql::values;

namespace {

/// One source of the list: from where, which rows, and when they are due.
struct Part
{
    const char *kind; ///< SQL for the code of a ToDoKind
    const char *due;
    const char *from;  ///< names send_away "s", or incident "i"
    const char *where; ///< beside being due
    bool isConduct;
};

constexpr const char *sendAway = "send_away s join competency n on n.id = s.competency_id";
constexpr const char *excluded =
    "exclusion e join send_away s on s.id = e.send_away_id join competency n on n.id "
    "= s.competency_id";

constexpr Part parts[]{
    {"case when s.deferred_to is null then 'follow_up' else 'deferral' end", "s.follow_up_on", sendAway,
     "s.follow_up_on is not null", false},
    {"'approval'", "s.on_date", sendAway, "s.status = 'draft'", false},
    {"'conduct_review'", "i.review_on", "incident i join unacceptable_action n on n.id = i.action_id",
     "i.review_on is not null and i.in_error = 0", true},
    {"'exclusion_review'", "e.review_on", excluded,
     "e.review_on is not null and e.lifted_on is null and s.counts = 1", true},
    {"'appeal'", "e.appealed_on", excluded, "e.appeal = 'open' and s.counts = 1", true},
};

bool isOfIncidents(const Part &part)
{
    return part.due[0] == 'i';
}

/// Each source with its rows in the same columns, at most as many as are asked for.
QString selectOf(const Part &part, ToDo::Conduct conduct)
{
    const bool incidents = isOfIncidents(part);
    const QString alias = incidents ? QStringLiteral("i") : QStringLiteral("s");
    const QString partnerId = incidents ? QStringLiteral("null") : QStringLiteral("s.competitor_id");
    const QString ids =
        incidents ? QStringLiteral("i.send_away_id, i.id") : QStringLiteral("s.id, cast(null as bigint)");
    const QString rest =
        incidents
            ? QStringLiteral("'handed_off' as status, cast(null as bigint), i.description, cast(null as "
                             "text), cast(null as text)")
            : QStringLiteral("s.status, s.forgone, s.note, s.handoff, (select t.name from "
                             "staff t where t.id = s.staff_id)");
    QString where = QLatin1StringView(part.where);
    if (!part.isConduct && conduct == ToDo::Conduct::Without)
        where += QLatin1StringView(" and s.motive = 'customer'");
    return QStringLiteral(
               "select %1 as kind, %2 as due, %3, c.id as customer, c.name as who, (select r.value from "
               "reach r where r.customer_id = c.id and r.kind = 'phone' order by r.position, r.id limit "
               "1) as reached, n.name as need, p.id as partner, p.name as theirs, k.name as contact, "
               "(select r.value from reach r where r.contact_id = k.id and r.kind = 'phone' order by "
               "r.position, r.id limit 1) as theirphone, %4.on_date as began, %5, case when "
               "c.may_contact_since is null then 0 else 1 end from %6 left join "
               "customer c on c.id = %4.customer_id left join competitor p on p.id = %7 left join "
               "contact k on k.id = (select o.id from contact o where o.competitor_id = p.id order by "
               "o.is_preferred desc, o.position, o.id limit 1) where %8 and %2 <= ? order by 2, 3 limit ?")
        .arg(QLatin1StringView(part.kind), QLatin1StringView(part.due), ids, alias, rest,
             QLatin1StringView(part.from), partnerId, where);
}

ToDoItem itemOf(const sql::Statement &row, domain::Currency currency)
{
    ToDoItem item;
    item.kind = row.word<ToDoKind>(0);
    item.due = row.date(1);
    item.sendAway = row.maybeId<domain::SendAwayId>(2);
    item.incident = row.maybeId<domain::IncidentId>(3);
    item.customer = row.maybeId<domain::CustomerId>(4);
    item.customerName = row.text(5);
    item.customerPhone = row.text(6);
    item.needName = row.text(7);
    item.partner = row.maybeId<domain::CompetitorId>(8);
    item.partnerName = row.text(9);
    item.contact = row.text(10);
    item.partnerPhone = row.text(11);
    item.sentOn = row.date(12);
    item.status = row.word<domain::Status>(13);
    item.forgone = row.money(14, currency);
    item.note = row.text(15);
    item.handoff = row.maybeWord<domain::Handoff>(16);
    item.loggedBy = row.text(17);
    item.mayContact = row.flag(18);
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
    for (const Part &part : parts) {
        if (part.isConduct && conduct == Conduct::Without)
            continue;
        each.append(QStringLiteral("select * from (%1) as part%2")
                        .arg(selectOf(part, conduct), QString::number(each.size())));
        given.add(until).add(limit);
    }
    return read(m_ledger,
                each.join(QLatin1StringView(" union all ")) + QLatin1StringView(" order by 2, 3, 4 limit ?"),
                given.add(limit));
}

Result<ToDoCounts> ToDo::counts(QDate today, Conduct conduct)
{
    ToDoCounts counts;
    for (const Part &part : parts) {
        if (part.isConduct && conduct == Conduct::Without)
            continue;
        QString where = QLatin1StringView(part.where);
        if (!part.isConduct && conduct == Conduct::Without)
            where += QLatin1StringView(" and s.motive = 'customer'");
        TRY_ASSIGN(
            auto row,
            m_ledger.session().run(
                QStringLiteral("select count(case when %1 < ? then 1 end), count(case when %1 = ? then 1 "
                               "end), count(case when %1 > ? then 1 end) from %2 where %3 and %1 <= ?")
                    .arg(QLatin1StringView(part.due), QLatin1StringView(part.from), where),
                values(today, today, today, today.addDays(domain::SoonDays))));
        row.next();
        counts.late += row.integer(0);
        counts.today += row.integer(1);
        counts.soon += row.integer(2);
    }
    return counts;
}

} // namespace ledger
