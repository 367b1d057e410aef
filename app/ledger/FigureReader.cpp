// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/FigureReader.h"

#include "ledger/sql/SentWhere.h"
#include "ledger/sql/Session.h"

#include <QMap>

#include <algorithm>

namespace ledger {

using base::Done;
using base::Result;
using domain::CompetitorId;
using domain::Flows;
using domain::Tally;
using sql::sentWhere;
using sql::Where;

namespace {

/// A referral in has no reason and no hand-off: under such a filter none is counted, rather than all of them.
Where receivedWhere(const Filter &filter)
{
    Where where;
    where.that(QStringLiteral("r.in_error = 0"))
        .between(QStringLiteral("r.on_date"), filter.from, filter.to)
        .maybe(QStringLiteral("r.competitor_id = ?"), filter.partner)
        .maybe(QStringLiteral("r.competency_id = ?"), filter.need)
        .maybe(QStringLiteral("r.staff_id = ?"), filter.staff);
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

constexpr const char *returnedFrom = " from return_visit v join send_away s on s.id = v.send_away_id";
constexpr const char *boughtValue = "case when r.outcome = 'bought' then r.value end";

QString counted(const QString &condition)
{
    return QStringLiteral("count(case when %1 then 1 end)").arg(condition);
}

/// Adds up what happened, for each month or for all days together: `groupOf` makes the group of a date
/// column.
class FlowSums
{
public:
    FlowSums(Ledger &ledger, const Filter &filter) : m_ledger(ledger), m_filter(filter) {}

    Result<QMap<QString, Flows>> read(const std::function<QString(const char *)> &groupOf)
    {
        TRY(readSent(groupOf("s.on_date")));
        TRY(readReceived(groupOf("r.on_date")));
        TRY(readReturned(groupOf("v.on_date")));
        return m_sums;
    }

private:
    Flows &of(const QString &group)
    {
        const auto known = m_sums.find(group);
        return known != m_sums.end() ? *known : *m_sums.insert(group, Flows(currency()));
    }

    domain::Currency currency() const { return m_ledger.business().currency; }
    const sql::Dialect &dialect() const { return m_ledger.session().dialect(); }
    Tally tally(const sql::Statement &row, int column) const
    {
        return {row.integer(column), domain::Money(row.integer(column + 1), currency())};
    }

    Done readSent(const QString &group)
    {
        const Where where = sentWhere(m_filter);
        TRY_ASSIGN(auto row,
                   m_ledger.session().run(QStringLiteral("select %1, count(*), %2 from send_away s")
                                                  .arg(group, dialect().sum(QStringLiteral("s.forgone")))
                                              + where.text() + QLatin1StringView(" group by 1"),
                                          where.values()));
        while (row.next())
            of(row.text(0)).sent = tally(row, 1);
        TRY(row.ended());
        return {};
    }

    Done readReceived(const QString &group)
    {
        const Where where = receivedWhere(m_filter);
        TRY_ASSIGN(auto row, m_ledger.session().run(
                                 QStringLiteral("select %1, case when r.source_kind = 'word_of_mouth' then 1 "
                                                "else 0 end, count(*), %2 from referral_in r")
                                         .arg(group, dialect().sum(QLatin1StringView(boughtValue)))
                                     + where.text() + QLatin1StringView(" group by 1, 2"),
                                 where.values()));
        while (row.next()) {
            Flows &flows = of(row.text(0));
            (row.flag(1) ? flows.wordOfMouth : flows.received) = tally(row, 2);
        }
        TRY(row.ended());
        return {};
    }

    Done readReturned(const QString &group)
    {
        const QString inWindow =
            QStringLiteral("v.months_since < %1").arg(m_ledger.business().payoffWindowMonths);
        const QString knownBefore = inWindow + QLatin1StringView(" and s.known_before = 'yes'");
        const auto valueOf = [this](const QString &condition) {
            return dialect().sum(QStringLiteral("case when %1 then v.value end").arg(condition));
        };
        const Where where = returnedWhere(m_filter);
        const QStringList columns{group,
                                  QStringLiteral("count(*)"),
                                  dialect().sum(QStringLiteral("v.value")),
                                  counted(inWindow),
                                  valueOf(inWindow),
                                  counted(knownBefore),
                                  valueOf(knownBefore)};
        TRY_ASSIGN(auto row,
                   m_ledger.session().run(QLatin1StringView("select ") + columns.join(QLatin1StringView(", "))
                                              + QLatin1StringView(returnedFrom) + where.text()
                                              + QLatin1StringView(" group by 1"),
                                          where.values()));
        while (row.next()) {
            Flows &flows = of(row.text(0));
            flows.returned = tally(row, 1);
            flows.returnedInWindow = tally(row, 3);
            flows.returnedKnownBefore = tally(row, 5);
        }
        TRY(row.ended());
        return {};
    }

    Ledger &m_ledger;
    const Filter &m_filter;
    QMap<QString, Flows> m_sums;
};

} // namespace

Result<QList<domain::MonthFigures>> FigureReader::months(const Filter &filter)
{
    const sql::Dialect &dialect = m_ledger.session().dialect();
    TRY_ASSIGN(const auto sums, FlowSums(m_ledger, filter).read([&](const char *column) {
        return dialect.monthOf(QLatin1StringView(column));
    }));
    QList<domain::MonthFigures> months;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        if (const auto month = domain::Month::fromText(sum.key()))
            months.append({*month, sum.value()});
    }
    return months;
}

Result<Flows> FigureReader::flows(const Filter &filter)
{
    // Every row is in the same group; a constant in "group by 1" would be read as a column's number.
    TRY_ASSIGN(const auto sums, FlowSums(m_ledger, filter).read([](const char *column) {
        return QStringLiteral("case when %1 is null then 1 else 0 end").arg(QLatin1StringView(column));
    }));
    return sums.isEmpty() ? Flows(m_ledger.business().currency) : sums.first();
}

Result<FigureReader::Span> FigureReader::span()
{
    Span span;
    for (const char *sql :
         {"select min(on_date), max(on_date) from send_away where goodwill = 1",
          "select min(on_date), max(on_date) from referral_in where in_error = 0",
          "select min(v.on_date), max(v.on_date) from return_visit v join send_away s on s.id "
          "= v.send_away_id where v.in_error = 0 and s.goodwill = 1"}) {
        TRY_ASSIGN(auto row, m_ledger.session().run(QString::fromLatin1(sql)));
        if (!row.next() || row.isNull(0))
            continue;
        span.first = span.first.isValid() ? std::min(span.first, row.date(0)) : row.date(0);
        span.last = span.last.isValid() ? std::max(span.last, row.date(1)) : row.date(1);
    }
    return span;
}

Result<QList<domain::PartnerBalance>> FigureReader::partners(const Filter &filter)
{
    sql::Session &session = m_ledger.session();
    const domain::Currency currency = m_ledger.business().currency;
    QMap<qint64, domain::PartnerBalance> byId;
    {
        TRY_ASSIGN(auto row, session.run(QStringLiteral("select id, name from competitor")));
        while (row.next())
            byId.insert(row.integer(0),
                        domain::PartnerBalance(row.id<CompetitorId>(0), row.text(1), currency));
        TRY(row.ended());
    }
    const auto each =
        [&](const QString &sql, const Where &where,
            const std::function<void(domain::PartnerBalance &, const sql::Statement &)> &take) -> Done {
        TRY_ASSIGN(auto row,
                   session.run(sql + where.text() + QLatin1StringView(" group by 1"), where.values()));
        while (row.next()) {
            const auto known = byId.find(row.integer(0));
            Q_ASSERT(known != byId.end());
            take(*known, row);
        }
        TRY(row.ended());
        return {};
    };
    const auto money = [currency](const sql::Statement &row, int column) {
        return domain::Money(row.integer(column), currency);
    };
    const sql::Dialect &dialect = session.dialect();
    TRY(each(
        QStringLiteral("select s.competitor_id, count(*), %1, %2 from send_away s")
            .arg(dialect.sum(QStringLiteral("s.forgone")), counted(QStringLiteral("s.outcome = 'served'"))),
        sentWhere(filter).that(QStringLiteral("s.competitor_id is not null")),
        [&](domain::PartnerBalance &balance, const sql::Statement &row) {
            balance.sent = Tally(row.integer(1), money(row, 2));
            balance.served = row.integer(3);
        }));
    TRY(each(QStringLiteral("select r.competitor_id, count(*), %1, %2 from referral_in r")
                 .arg(dialect.sum(QLatin1StringView(boughtValue)),
                      counted(QStringLiteral("r.outcome = 'bought'"))),
             receivedWhere(filter).that(QStringLiteral("r.competitor_id is not null")),
             [&](domain::PartnerBalance &balance, const sql::Statement &row) {
                 balance.received = Tally(row.integer(1), money(row, 2));
                 balance.bought = row.integer(3);
             }));
    TRY(each(QStringLiteral("select s.competitor_id, count(*), %1")
                     .arg(dialect.sum(QStringLiteral("case when v.months_since < %1 then v.value end")
                                          .arg(m_ledger.business().payoffWindowMonths)))
                 + QLatin1StringView(returnedFrom),
             returnedWhere(filter).that(QStringLiteral("s.competitor_id is not null")),
             [&](domain::PartnerBalance &balance, const sql::Statement &row) {
                 balance.returned = Tally(row.integer(1), money(row, 2));
             }));

    QList<domain::PartnerBalance> balances;
    for (const domain::PartnerBalance &balance : std::as_const(byId)) {
        if (balance.sent.count + balance.received.count + balance.returned.count > 0)
            balances.append(balance);
    }
    std::stable_sort(balances.begin(), balances.end(), [](const auto &a, const auto &b) {
        return std::pair(a.sent.count, a.received.count) > std::pair(b.sent.count, b.received.count);
    });
    return balances;
}

namespace {

/// What was asked for and why it was sent elsewhere, in the columns from 1 on, after a group's own.
QString unmetSql(const QString &group, const Where &where, const sql::Dialect &dialect)
{
    return QStringLiteral(
               "select %1, s.competency_id, n.name, s.reason_id, r.name, count(*), %2 from send_away s "
               "join competency n on n.id = s.competency_id left join reason r on r.id = s.reason_id%3 "
               "group by 1, s.competency_id, n.name, s.reason_id, r.name "
               "order by 6 desc, n.name, s.reason_id")
        .arg(group, dialect.sum(QStringLiteral("s.forgone")), where.text());
}

domain::UnmetNeed unmetNeedOf(const sql::Statement &row, domain::Currency currency)
{
    return {row.id<domain::CompetencyId>(1), row.text(2), row.maybeId<domain::ReasonId>(3), row.text(4),
            Tally(row.integer(5), domain::Money(row.integer(6), currency))};
}

} // namespace

Result<QList<domain::UnmetNeed>> FigureReader::unmetNeeds(const Filter &filter)
{
    const Where where = sentWhere(filter);
    // All in one group; a constant in "group by 1" would be read as a column's number.
    TRY_ASSIGN(auto row, m_ledger.session().run(
                             unmetSql(QStringLiteral("s.goodwill"), where, m_ledger.session().dialect()),
                             where.values()));
    QList<domain::UnmetNeed> needs;
    while (row.next())
        needs.append(unmetNeedOf(row, m_ledger.business().currency));
    TRY(row.ended());
    return needs;
}

Result<QList<domain::UnmetNeedMonth>> FigureReader::unmetNeedMonths(const Filter &filter)
{
    const Where where = sentWhere(filter);
    const sql::Dialect &dialect = m_ledger.session().dialect();
    TRY_ASSIGN(auto row,
               m_ledger.session().run(unmetSql(dialect.monthOf(QStringLiteral("s.on_date")), where, dialect),
                                      where.values()));
    QList<domain::UnmetNeedMonth> months;
    while (row.next()) {
        if (const auto month = domain::Month::fromText(row.text(0)))
            months.append({*month, unmetNeedOf(row, m_ledger.business().currency)});
    }
    TRY(row.ended());
    return months;
}

Result<domain::Coverage> FigureReader::coverage(const Filter &filter)
{
    const Where where = sentWhere(filter);
    TRY_ASSIGN(
        auto row,
        m_ledger.session().run(
            QStringLiteral("select count(*), count(s.customer_id), %1, count(s.forgone) from send_away s")
                    .arg(counted(QStringLiteral("s.outcome <> 'unknown'")))
                + where.text(),
            where.values()));
    domain::Coverage coverage;
    if (row.next()) {
        coverage.sent = row.integer(0);
        coverage.withCustomer = row.integer(1);
        coverage.withOutcome = row.integer(2);
        coverage.withValue = row.integer(3);
    }
    return coverage;
}

Result<FigureReader::People> FigureReader::people(const Filter &filter)
{
    const Where sent = sentWhere(filter);
    const Where returned = returnedWhere(filter);
    TRY_ASSIGN(const auto out,
               m_ledger.session().number(
                   QStringLiteral("select count(distinct s.customer_id) from send_away s") + sent.text(),
                   sent.values()));
    TRY_ASSIGN(const auto back,
               m_ledger.session().number(QStringLiteral("select count(distinct v.customer_id)")
                                             + QLatin1StringView(returnedFrom) + returned.text(),
                                         returned.values()));
    return People{out.value_or(0), back.value_or(0)};
}

Result<QHash<domain::CompetencyId, qint64>> FigureReader::askedFor(const Filter &filter)
{
    // Of each by its index, whatever else there is in the table.
    const Where where = sentWhere(filter, "s.counts = 1").that(QStringLiteral("s.competency_id = n.id"));
    TRY_ASSIGN(auto row,
               m_ledger.session().run(QStringLiteral("select n.id, (select count(*) from send_away s")
                                          + where.text() + QLatin1StringView(") from competency n"),
                                      where.values()));
    QHash<domain::CompetencyId, qint64> asked;
    while (row.next()) {
        if (row.integer(1) > 0)
            asked.insert(row.id<domain::CompetencyId>(0), row.integer(1));
    }
    TRY(row.ended());
    return asked;
}

Result<qint64> FigureReader::forStaff(const Filter &filter)
{
    const Where where = sentWhere(filter, "s.counts = 1 and s.goodwill = 0");
    TRY_ASSIGN(const auto count,
               m_ledger.session().number(QStringLiteral("select count(*) from send_away s") + where.text(),
                                         where.values()));
    return count.value_or(0);
}

} // namespace ledger
