// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/FigureParts.h"

#include "domain/ReturnShares.h"
#include "ledger/sql/SentWhere.h"

namespace ledger::sql {

Where receivedWhere(const Filter &filter, bool byDay)
{
    // A column with a sign is not looked up in its own index.
    const auto is = [byDay](const char *column) {
        return QStringLiteral("%1r.%2 = ?")
            .arg(QLatin1StringView(byDay ? "+" : ""), QLatin1StringView(column));
    };
    Where where;
    where.that(QStringLiteral("r.in_error = 0"))
        .between(QStringLiteral("r.on_date"), filter.from, filter.to)
        .maybe(is("competitor_id"), filter.partner)
        .maybe(is("competency_id"), filter.need)
        .maybe(is("staff_id"), filter.staff);
    if (filter.reason || filter.handoff)
        where.that(QStringLiteral("1 = 0"));
    return where;
}

Where returnedWhere(const Filter &filter)
{
    Where where;
    where.that(QStringLiteral("v.in_error = 0 and s.goodwill = 1"))
        .between(QStringLiteral("v.on_date"), filter.from, filter.to)
        .maybe(QStringLiteral("s.competitor_id = ?"), filter.partner)
        .maybe(QStringLiteral("s.competency_id = ?"), filter.need)
        .maybe(QStringLiteral("s.reason_id = ?"), filter.reason)
        .maybe(QStringLiteral("s.handoff = ?"), filter.handoff)
        .maybe(QStringLiteral("s.staff_id = ?"), filter.staff);
    return where;
}

QString sqlOf(const SumColumn &column, const Dialect &dialect)
{
    if (!column.added.isEmpty())
        return dialect.sum(
            column.counted.isEmpty()
                ? column.added
                : QStringLiteral("case when %1 then %2 end").arg(column.counted, column.added));
    return column.counted.isEmpty() ? QStringLiteral("count(*)")
                                    : QStringLiteral("count(case when %1 then 1 end)").arg(column.counted);
}

SumPart sentPart(const Filter &filter, const Dialect &dialect)
{
    const auto when = [](const char *condition) { return QString::fromLatin1(condition); };
    return {QStringLiteral("send_away s"),
            QStringLiteral("s.on_date"),
            QStringLiteral("s.competitor_id"),
            sentWhere(filter),
            {{Sum::Sent, {}},
             {Sum::Forgone, {}, QStringLiteral("s.forgone")},
             {Sum::WithCustomer, when("s.customer_id is not null")},
             {Sum::WithOutcome, when("s.outcome <> 'unknown'")},
             {Sum::WithValue, when("s.forgone is not null")},
             {Sum::Served, when("s.outcome = 'served'")},
             {Sum::BackInTime,
              QStringLiteral("s.customer_id is not null and %1 <= %2")
                  .arg(dialect.daysBetween(QStringLiteral("s.on_date"), QStringLiteral("s.returned_on")))
                  .arg(domain::comparedDays)}}};
}

SumPart forStaffPart(const Filter &filter)
{
    return {QStringLiteral("send_away s"),
            QStringLiteral("s.on_date"),
            QStringLiteral("s.competitor_id"),
            sentWhere(filter, "s.counts = 1 and s.goodwill = 0"),
            {{Sum::ForStaff, {}}}};
}

SumPart receivedPart(const Filter &filter, bool byDay)
{
    const QString bought = QStringLiteral("case when r.outcome = 'bought' then r.value end");
    const QString said = QStringLiteral("r.source_kind = 'word_of_mouth'");
    const QString others = QStringLiteral("r.source_kind <> 'word_of_mouth'");
    return {QStringLiteral("referral_in r"),
            QStringLiteral("r.on_date"),
            QStringLiteral("r.competitor_id"),
            receivedWhere(filter, byDay),
            {{Sum::Received, others},
             {Sum::ReceivedValue, others, bought},
             {Sum::Bought, others + QLatin1StringView(" and r.outcome = 'bought'")},
             {Sum::WordOfMouth, said},
             {Sum::WordOfMouthValue, said, bought}}};
}

SumPart returnedPart(const Filter &filter, int payoffWindowMonths, const QString &join)
{
    const QString value = QStringLiteral("v.value");
    const QString inWindow = QStringLiteral("v.months_since < %1").arg(payoffWindowMonths);
    const QString knownBefore = inWindow + QLatin1StringView(" and s.known_before = 'yes'");
    return {QString::fromLatin1(returnedFrom).arg(join),
            QStringLiteral("v.on_date"),
            QStringLiteral("s.competitor_id"),
            returnedWhere(filter),
            {{Sum::Returned, {}},
             {Sum::ReturnedValue, {}, value},
             {Sum::InWindow, inWindow},
             {Sum::InWindowValue, inWindow, value},
             {Sum::KnownBefore, knownBefore},
             {Sum::KnownBeforeValue, knownBefore, value}}};
}

} // namespace ledger::sql
