// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ReturnTimesReader.h"

#include "ledger/sql/FigureSource.h"
#include "ledger/sql/KeptReturns.h"
#include "ledger/sql/SentWhere.h"
#include "ledger/sql/Session.h"

#include <algorithm>

namespace ledger {

using base::Done;
using base::Result;
using domain::ReturnDay;
using domain::ReturnGrouping;
using domain::ReturnGroupKey;
using domain::ReturnTimes;

namespace {

enum Fate { Returned, Censored, Anonymous, AfterTheAnalysis };

/// The start of a statement that reads from "sent": the group, the day of each send-away, the customer, today
/// and the day of the customer's return, as far as there was one.
QString withSent(const QString &group, const sql::Where &where, const sql::Dialect &dialect)
{
    return QStringLiteral(
               "with sent as (select %1 as kind, s.on_date, s.customer_id, cast(? as %2) as today, "
               "case when s.returned_on <= ? then s.returned_on end as back from send_away s%3) ")
        .arg(group, dialect.isSQLite() ? QStringLiteral("text") : QStringLiteral("date"), where.text());
}

/// The values of its placeholders.
sql::Values valuesOfSent(const sql::Where &where, QDate today)
{
    return sql::values(today, today).addAll(where.values());
}

/// How often each fate befell after so many days: by group, as text, and then by day.
QString countsSql(const sql::Dialect &dialect)
{
    return QStringLiteral(
               ", fates as (select kind, case when on_date > today then 3 when customer_id is null then 2 "
               "when back is null then 1 else 0 end as fate, case when on_date > today or customer_id is "
               "null then 0 else %1 end as days from sent) "
               "select kind, days, fate, count(*) from fates group by kind, days, fate "
               "order by kind, days, fate")
        .arg(dialect.daysBetween(QStringLiteral("on_date"), QStringLiteral("coalesce(back, today)")));
}

void take(ReturnTimes &times, int day, Fate fate, qint64 count)
{
    if (fate == Anonymous || fate == AfterTheAnalysis) {
        (fate == Anonymous ? times.anonymous : times.afterTheAnalysis) += count;
        return;
    }
    if (times.days.isEmpty() || times.days.constLast().day != day)
        times.days.append(ReturnDay{day, 0, 0});
    (fate == Returned ? times.days.last().returned : times.days.last().censored) += count;
}

/// The counts of each group; the texts of the groups come in no order that people would know.
Result<QList<std::pair<QString, ReturnTimes>>> readTimes(Ledger &ledger, const QString &group,
                                                         const Filter &filter, QDate today)
{
    const sql::Where where = sql::sentWhere(filter);
    const sql::Dialect &dialect = ledger.session().dialect();
    TRY_ASSIGN(auto row, ledger.session().run(withSent(group, where, dialect) + countsSql(dialect),
                                              valuesOfSent(where, today)));
    QList<std::pair<QString, ReturnTimes>> groups;
    while (row.next()) {
        const QString kind = row.text(0);
        if (groups.isEmpty() || groups.constLast().first != kind)
            groups.append({kind, {}});
        take(groups.last().second, row.number(1), static_cast<Fate>(row.number(2)), row.integer(3));
    }
    TRY(row.ended());
    return groups;
}

const char *columnOf(ReturnGrouping grouping)
{
    switch (grouping) {
    case ReturnGrouping::Handoff:
        return "s.handoff";
    case ReturnGrouping::Reason:
        return "s.reason_id";
    case ReturnGrouping::Partner:
        return "s.competitor_id";
    case ReturnGrouping::Need:
        return "s.competency_id";
    }
    Q_UNREACHABLE();
}

ReturnGroupKey keyOf(ReturnGrouping grouping, const QString &text)
{
    if (text.isEmpty())
        return {};
    switch (grouping) {
    case ReturnGrouping::Handoff:
        return domain::fromCode<domain::Handoff>(text).value_or(domain::Handoff{});
    case ReturnGrouping::Reason:
        return domain::ReasonId(text.toLongLong());
    case ReturnGrouping::Partner:
        return domain::CompetitorId(text.toLongLong());
    case ReturnGrouping::Need:
        return domain::CompetencyId(text.toLongLong());
    }
    Q_UNREACHABLE();
}

sql::FigureKind kindOf(ReturnGrouping grouping)
{
    switch (grouping) {
    case ReturnGrouping::Handoff:
        return sql::FigureKind::Handoff;
    case ReturnGrouping::Reason:
        return sql::FigureKind::Reason;
    case ReturnGrouping::Partner:
        return sql::FigureKind::Partner;
    case ReturnGrouping::Need:
        return sql::FigureKind::Need;
    }
    Q_UNREACHABLE();
}

/// The text of a group's key, from the number it has in the table of sums.
QString textOf(ReturnGrouping grouping, qint64 key)
{
    if (key == 0)
        return {};
    return grouping == ReturnGrouping::Handoff ? domain::codeOf(*sql::handoffOf(key)) : QString::number(key);
}

Result<QList<std::pair<QString, ReturnTimes>>> readGroups(Ledger &ledger, const Filter &filter,
                                                          ReturnGrouping grouping, QDate today)
{
    TRY_ASSIGN(const auto kept, sql::keptReturns(ledger.session(), filter, kindOf(grouping), today));
    if (!kept)
        return readTimes(
            ledger,
            QStringLiteral("coalesce(cast(%1 as text), '')").arg(QLatin1StringView(columnOf(grouping))),
            filter, today);
    QList<std::pair<QString, ReturnTimes>> groups;
    for (auto times = kept->cbegin(); times != kept->cend(); ++times)
        groups.append({textOf(grouping, times.key()), times.value()});
    return groups;
}

const char *namesOf(ReturnGrouping grouping)
{
    switch (grouping) {
    case ReturnGrouping::Reason:
        return "reason";
    case ReturnGrouping::Partner:
        return "competitor";
    default:
        return "competency";
    }
}

/// What people call the groups, by the text of their key.
Result<QHash<QString, QString>> readNames(sql::Session &session, ReturnGrouping grouping)
{
    QHash<QString, QString> names;
    if (grouping == ReturnGrouping::Handoff) {
        for (const auto &handoff : domain::allOf<domain::Handoff>())
            names.insert(QString::fromLatin1(handoff.code), domain::labelOf(handoff.value));
        return names;
    }
    TRY_ASSIGN(auto row,
               session.run(QStringLiteral("select id, name from ") + QLatin1StringView(namesOf(grouping))));
    while (row.next())
        names.insert(QString::number(row.integer(0)), row.text(1));
    TRY(row.ended());
    return names;
}

} // namespace

Result<ReturnTimes> ReturnTimesReader::all(const Filter &filter, QDate today)
{
    TRY_ASSIGN(const auto kept, sql::keptReturns(m_ledger.session(), filter, {}, today));
    if (kept)
        return kept->value(0);
    TRY_ASSIGN(const auto groups, readTimes(m_ledger, QStringLiteral("''"), filter, today));
    return groups.isEmpty() ? ReturnTimes() : groups.constFirst().second;
}

Result<QList<domain::ReturnGroup>> ReturnTimesReader::groups(const Filter &filter, ReturnGrouping grouping,
                                                             QDate today)
{
    TRY_ASSIGN(const auto times, readGroups(m_ledger, filter, grouping, today));
    TRY_ASSIGN(const auto names, readNames(m_ledger.session(), grouping));
    QList<domain::ReturnGroup> groups;
    for (const auto &[text, of] : times)
        groups.append({keyOf(grouping, text), names.value(text), of});
    std::stable_sort(groups.begin(), groups.end(), [](const auto &a, const auto &b) {
        const qint64 first = a.times.followed();
        const qint64 second = b.times.followed();
        return first != second ? first > second : a.name < b.name;
    });
    return groups;
}

Result<domain::Waiting> ReturnTimesReader::waiting(const Filter &filter, QDate today)
{
    TRY_ASSIGN(auto kept, sql::keptWaiting(m_ledger.session(), filter, today));
    if (kept)
        return std::move(*kept);
    TRY_ASSIGN(const auto times, all(filter, today));
    domain::Waiting waiting;
    waiting.sent = times.followed();
    for (const ReturnDay &day : times.days) {
        if (day.censored != 0)
            waiting.days.insert(day.day, day.censored);
    }
    return waiting;
}

Result<QList<domain::CohortCount>> ReturnTimesReader::cohorts(const Filter &filter, QDate today)
{
    TRY_ASSIGN(auto kept, sql::keptCohorts(m_ledger.session(), filter, today));
    if (kept)
        return std::move(*kept);
    const sql::Dialect &dialect = m_ledger.session().dialect();
    const sql::Where where = sql::sentWhere(filter);
    const QString months = dialect.wholeMonths(QStringLiteral("on_date"), QStringLiteral("back"));
    TRY_ASSIGN(
        auto row,
        m_ledger.session().run(
            withSent(dialect.monthOf(QStringLiteral("s.on_date")), where, dialect)
                + QStringLiteral("select kind, case when back is not null then %1 end, count(*) from sent "
                                 "where customer_id is not null and on_date <= today "
                                 "group by 1, 2 order by 1, 2")
                      .arg(months),
            valuesOfSent(where, today)));
    QList<domain::CohortCount> counts;
    while (row.next()) {
        const auto month = domain::Month::fromText(row.text(0));
        if (!month)
            continue;
        domain::CohortCount count{*month, std::nullopt, row.integer(2)};
        if (!row.isNull(1))
            count.monthsSince = std::min(row.number(1), domain::mostCohortMonths);
        counts.append(count);
    }
    TRY(row.ended());
    return counts;
}

} // namespace ledger
