// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Attribution.h"

#include "domain/Month.h"
#include "domain/ReturnVisit.h"
#include "ledger/sql/Session.h"

namespace ledger::sql {

namespace {

struct Visit
{
    qint64 id = 0;
    QDate on;
    std::optional<domain::SendAwayId> belongsTo;
    bool isInError = false;
};

QDate dayOf(const QList<domain::SentDay> &sent, domain::SendAwayId id)
{
    for (const domain::SentDay &day : sent) {
        if (day.id == id)
            return day.on;
    }
    return {};
}

} // namespace

base::Done attributeVisits(Session &session, std::optional<domain::CustomerId> customer)
{
    if (!customer)
        return {};
    QList<Visit> visits;
    {
        TRY_ASSIGN(
            auto row,
            session.run(
                QStringLiteral(
                    "select id, on_date, send_away_id, in_error from return_visit where customer_id = ?"),
                values(*customer)));
        while (row.next())
            visits.append({row.integer(0), row.date(1), row.maybeId<domain::SendAwayId>(2), row.flag(3)});
        TRY(row.ended());
    }
    if (visits.isEmpty())
        return {};
    QList<domain::SentDay> sent;
    {
        TRY_ASSIGN(auto row, session.run(QStringLiteral("select id, on_date, goodwill from send_away where "
                                                        "customer_id = ? and counts = 1"),
                                         values(*customer)));
        while (row.next())
            sent.append({row.id<domain::SendAwayId>(0), row.date(1), row.flag(2)});
        TRY(row.ended());
    }
    for (const Visit &visit : visits) {
        const auto belongsTo = visit.isInError ? std::nullopt : domain::sendAwayBefore(sent, visit.on);
        Values update = values(belongsTo);
        if (belongsTo)
            update.add(domain::wholeMonthsBetween(dayOf(sent, *belongsTo), visit.on));
        else
            update.null();
        update.add(visit.id);
        // Written even when the send-away is the same: its day may have been corrected.
        TRY(session.run(
            QStringLiteral("update return_visit set send_away_id = ?, months_since = ? where id = ?"),
            update));
    }
    return {};
}

base::Done attributeVisitsOf(Session &session, const QString &customers)
{
    TRY_ASSIGN(const auto any, session.number(QStringLiteral("select 1 from return_visit limit 1")));
    if (!any)
        return {};
    return session.command(
        QStringLiteral(
            "update return_visit set (send_away_id, months_since) = (select s.id, %1 from send_away "
            "s where s.customer_id = return_visit.customer_id and s.counts = 1 and s.on_date < "
            "return_visit.on_date order by s.goodwill desc, s.on_date desc, s.id desc limit 1) where "
            "in_error = 0 "
            "and customer_id in (%2)")
            .arg(session.dialect().wholeMonths(QStringLiteral("s.on_date"),
                                               QStringLiteral("return_visit.on_date")),
                 customers));
}

} // namespace ledger::sql
