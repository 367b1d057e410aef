// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/KeptReturns.h"

#include "ledger/sql/FigureSource.h"

namespace ledger::sql {

using base::Done;
using base::Result;
using domain::ReturnDay;
using domain::ReturnTimes;

namespace {

struct Counts
{
    QMap<int, ReturnDay> days;
    qint64 anonymous = 0;

    ReturnDay &on(qint64 day)
    {
        ReturnDay &found = days[static_cast<int>(day)];
        found.day = static_cast<int>(day);
        return found;
    }

    void takeOff(const Counts &others)
    {
        anonymous -= others.anonymous;
        for (const ReturnDay &other : others.days) {
            ReturnDay &mine = on(other.day);
            mine.returned -= other.returned;
            mine.censored -= other.censored;
        }
    }

    ReturnTimes times() const
    {
        ReturnTimes times;
        times.anonymous = anonymous;
        for (const ReturnDay &day : days) {
            if (day.returned != 0 || day.censored != 0)
                times.days.append(day);
        }
        return times;
    }
};

using CountsByKey = QMap<qint64, Counts>;

/// Of all, of one thing, or of each thing of a kind under its id.
class KeptReturns
{
public:
    KeptReturns(Session &session, FigureKey key, bool isEach, QDate today)
        : m_session(session), m_key(key), m_isEach(isEach), m_today(today)
    {}

    Result<CountsByKey> read()
    {
        TRY(readDays(FigureKind::BackAfter));
        TRY(readDays(FigureKind::AwaySince));
        TRY(readAnonymous());
        return m_counts;
    }

private:
    Done readDays(FigureKind kind)
    {
        Where where;
        where.that(QStringLiteral("kind = ? and key_1 = ?"), static_cast<int>(kind),
                   static_cast<int>(m_key.kind));
        if (!m_isEach)
            where.that(QStringLiteral("key_2 = ?"), m_key.value);
        TRY_ASSIGN(auto row, m_session.run(QStringLiteral("select %1, period, %2 from figure")
                                                   .arg(QLatin1StringView(m_isEach ? "key_2" : "0"),
                                                        m_session.dialect().sum(QStringLiteral("sent")))
                                               + where.text()
                                               + QLatin1StringView(m_isEach ? " group by key_2, period"
                                                                            : " group by period"),
                                           where.values()));
        while (row.next()) {
            Counts &counts = m_counts[row.integer(0)];
            if (kind == FigureKind::BackAfter)
                counts.on(row.integer(1)).returned += row.integer(2);
            else
                counts.on(dayOf(row.integer(1)).daysTo(m_today)).censored += row.integer(2);
        }
        return row.ended();
    }

    Done readAnonymous()
    {
        Where where;
        where.that(QStringLiteral("kind = ?"), static_cast<int>(m_key.kind));
        if (!m_isEach)
            where.that(QStringLiteral("key_1 = ?"), m_key.value);
        TRY_ASSIGN(auto row,
                   m_session.run(QStringLiteral("select %1, %2 from figure")
                                         .arg(QLatin1StringView(m_isEach ? "key_1" : "0"),
                                              m_session.dialect().sum(QStringLiteral("sent - with_customer")))
                                     + where.text() + QLatin1StringView(m_isEach ? " group by key_1" : ""),
                                 where.values()));
        while (row.next())
            m_counts[row.integer(0)].anonymous += row.integer(1);
        return row.ended();
    }

    Session &m_session;
    const FigureKey m_key;
    const bool m_isEach;
    const QDate m_today;
    CountsByKey m_counts;
};

/// Whether all records lie in the filter's days, and none behind the day of the analysis.
Result<bool> holdsEverything(Session &session, const Filter &filter, QDate today)
{
    const auto any = [&session](const char *sql, QDate day) -> Result<bool> {
        TRY_ASSIGN(const auto found, session.number(QString::fromLatin1(sql), values(day)));
        return found.has_value();
    };
    // The last and the first are found by index; asked for any later one, a server may read them all.
    constexpr const char *sentLater = "select 1 where (select max(on_date) from send_away) > ?";
    TRY_ASSIGN(bool outside, any(sentLater, today));
    if (!outside) {
        TRY_ASSIGN(outside, any("select 1 where (select max(on_date) from return_visit) > ?", today));
    }
    if (!outside && filter.from.isValid()) {
        TRY_ASSIGN(outside, any("select 1 where (select min(on_date) from send_away) < ?", filter.from));
    }
    if (!outside && filter.to.isValid()) {
        TRY_ASSIGN(outside, any(sentLater, filter.to));
    }
    return !outside;
}

bool isWholeMonths(const Filter &filter, QDate today)
{
    return (!filter.from.isValid() || filter.from.day() == 1)
           && (!filter.to.isValid() || filter.to >= today || filter.to.day() == filter.to.daysInMonth());
}

} // namespace

Result<std::optional<QMap<qint64, ReturnTimes>>> keptReturns(Session &session, const Filter &filter,
                                                             std::optional<FigureKind> by, QDate today)
{
    const auto key = keyOf(filter);
    if (!key || (by && key->kind != FigureKind::All))
        return std::nullopt;
    TRY_ASSIGN(const bool holds, holdsEverything(session, filter, today));
    if (!holds)
        return std::nullopt;
    TRY_ASSIGN(CountsByKey counts,
               KeptReturns(session, by ? FigureKey{*by, 0} : *key, by.has_value(), today).read());
    if (by) {
        TRY_ASSIGN(CountsByKey all, KeptReturns(session, FigureKey(), false, today).read());
        for (const Counts &each : std::as_const(counts))
            all[0].takeOff(each);
        counts.insert(0, all[0]); // what none of them has
    }
    QMap<qint64, ReturnTimes> times;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        const ReturnTimes of = each.value().times();
        if (of != ReturnTimes())
            times.insert(each.key(), of);
    }
    return times;
}

Result<std::optional<domain::Waiting>> keptWaiting(Session &session, const Filter &filter, QDate today)
{
    const auto key = keyOf(filter);
    if (!key)
        return std::nullopt;
    TRY_ASSIGN(const bool holds, holdsEverything(session, {}, today));
    if (!holds)
        return std::nullopt;
    Where where;
    where.that(QStringLiteral("kind = ? and key_1 = ? and key_2 = ?"),
               static_cast<int>(FigureKind::AwaySince), static_cast<int>(key->kind), key->value);
    if (filter.from.isValid())
        where.that(QStringLiteral("period >= ?"), dayNumber(filter.from));
    if (filter.to.isValid())
        where.that(QStringLiteral("period <= ?"), dayNumber(filter.to));
    TRY_ASSIGN(
        auto row,
        session.run(
            QStringLiteral("select period, %1 from figure").arg(session.dialect().sum(QStringLiteral("sent")))
                + where.text() + QLatin1StringView(" group by period"),
            where.values()));
    domain::Waiting waiting;
    while (row.next()) {
        if (row.integer(1) != 0)
            waiting.days.insert(static_cast<int>(dayOf(row.integer(0)).daysTo(today)), row.integer(1));
    }
    TRY(row.ended());
    TRY_ASSIGN(const auto sums,
               FigureSource(session, 0, filter).read(FigureSource::By::Together, FigureSource::Sent));
    waiting.sent = sums.value(0)[Sum::WithCustomer];
    return waiting;
}

Result<std::optional<QList<domain::CohortCount>>> keptCohorts(Session &session, const Filter &filter,
                                                              QDate today)
{
    const auto key = keyOf(filter);
    if (!key || !isWholeMonths(filter, today))
        return std::nullopt;
    TRY_ASSIGN(const bool holds, holdsEverything(session, {}, today));
    if (!holds)
        return std::nullopt;
    Where where;
    where.that(QStringLiteral("kind = ? and key_1 = ? and key_2 = ?"), static_cast<int>(FigureKind::Cohort),
               static_cast<int>(key->kind), key->value);
    if (filter.from.isValid())
        where.that(QStringLiteral("period >= ?"), monthNumber(filter.from));
    if (filter.to.isValid())
        where.that(QStringLiteral("period <= ?"), monthNumber(filter.to));
    TRY_ASSIGN(auto row, session.run(QStringLiteral("select period, key_3, %1 from figure")
                                             .arg(session.dialect().sum(QStringLiteral("sent")))
                                         + where.text() + QLatin1StringView(" group by period, key_3"),
                                     where.values()));
    QList<domain::CohortCount> counts;
    while (row.next()) {
        const int months = row.number(1) - 1;
        if (row.integer(2) != 0)
            counts.append({domain::Month(dayOf(row.integer(0) * 100 + 1)),
                           months < 0 ? std::nullopt : std::optional(months), row.integer(2)});
    }
    TRY(row.ended());
    return counts;
}

} // namespace ledger::sql
