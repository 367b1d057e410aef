// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/FigureReader.h"

#include "ledger/sql/FigureParts.h"
#include "ledger/sql/FigureSource.h"
#include "ledger/sql/SentWhere.h"

#include <algorithm>

namespace ledger {

using base::Result;
using domain::CompetitorId;
using domain::Flows;
using domain::Tally;
using sql::FigureSource;
using sql::Sum;
using sql::Sums;
using By = sql::FigureSource::By;

namespace {

constexpr int everyFlow = FigureSource::Sent | FigureSource::Received | FigureSource::Returned;

FigureSource sourceOf(Ledger &ledger, const Filter &filter)
{
    return FigureSource(ledger.session(), ledger.business().payoffWindowMonths, filter);
}

Tally tally(const Sums &sums, Sum count, Sum value, domain::Currency currency)
{
    return {sums[count], domain::Money(sums[value], currency)};
}

Flows flowsOf(const Sums &sums, domain::Currency currency)
{
    Flows flows(currency);
    flows.sent = tally(sums, Sum::Sent, Sum::Forgone, currency);
    flows.received = tally(sums, Sum::Received, Sum::ReceivedValue, currency);
    flows.returned = tally(sums, Sum::Returned, Sum::ReturnedValue, currency);
    flows.returnedInWindow = tally(sums, Sum::InWindow, Sum::InWindowValue, currency);
    flows.returnedKnownBefore = tally(sums, Sum::KnownBefore, Sum::KnownBeforeValue, currency);
    flows.wordOfMouth = tally(sums, Sum::WordOfMouth, Sum::WordOfMouthValue, currency);
    return flows;
}

domain::Share shareBack(const Sums &sums)
{
    return {sums[Sum::BackInTime], sums[Sum::WithCustomer]};
}

/// Of a number such as 199706.
domain::Month monthOf(qint64 number)
{
    return {static_cast<int>(number / 100), static_cast<int>(number % 100)};
}

/// The names of a table's rows, by id.
Result<QHash<qint64, QString>> namesIn(sql::Session &session, const char *table)
{
    QHash<qint64, QString> names;
    TRY_ASSIGN(auto row, session.run(QStringLiteral("select id, name from ") + QLatin1StringView(table)));
    while (row.next())
        names.insert(row.integer(0), row.text(1));
    TRY(row.ended());
    return names;
}

} // namespace

Result<QList<domain::MonthFigures>> FigureReader::months(const Filter &filter)
{
    TRY_ASSIGN(const auto sums, sourceOf(m_ledger, filter).read(By::Month, everyFlow));
    const domain::Currency currency = m_ledger.business().currency;
    QList<domain::MonthFigures> months;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        const Flows flows = flowsOf(sum.value(), currency);
        if (flows != Flows(currency))
            months.append({monthOf(sum.key()), flows});
    }
    return months;
}

Result<Flows> FigureReader::flows(const Filter &filter)
{
    TRY_ASSIGN(const auto sums, sourceOf(m_ledger, filter).read(By::Together, everyFlow));
    return flowsOf(sums.value(0), m_ledger.business().currency);
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
    const domain::Currency currency = m_ledger.business().currency;
    TRY_ASSIGN(const auto names, namesIn(m_ledger.session(), "competitor"));
    TRY_ASSIGN(const auto sums, sourceOf(m_ledger, filter).read(By::Partner, everyFlow));
    QList<domain::PartnerBalance> balances;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        domain::PartnerBalance balance(CompetitorId(sum.key()), names.value(sum.key()), currency);
        balance.sent = tally(sum.value(), Sum::Sent, Sum::Forgone, currency);
        balance.served = sum.value()[Sum::Served];
        balance.received = tally(sum.value(), Sum::Received, Sum::ReceivedValue, currency);
        balance.bought = sum.value()[Sum::Bought];
        balance.returned = tally(sum.value(), Sum::Returned, Sum::InWindowValue, currency);
        if (balance.sent.count + balance.received.count + balance.returned.count > 0)
            balances.append(balance);
    }
    std::stable_sort(balances.begin(), balances.end(), [](const auto &a, const auto &b) {
        return std::pair(a.sent.count, a.received.count) > std::pair(b.sent.count, b.received.count);
    });
    return balances;
}

namespace {

/// The needs and reasons of sums under the names that they have.
class NamedNeeds
{
public:
    static Result<NamedNeeds> read(Ledger &ledger)
    {
        NamedNeeds names(ledger.business().currency);
        TRY_ASSIGN(names.m_needs, namesIn(ledger.session(), "competency"));
        TRY_ASSIGN(names.m_reasons, namesIn(ledger.session(), "reason"));
        return names;
    }

    domain::UnmetNeed named(const FigureSource::Need &sum) const
    {
        return {domain::CompetencyId(sum.need), m_needs.value(sum.need),
                sum.reason == 0 ? std::nullopt : std::optional(domain::ReasonId(sum.reason)),
                m_reasons.value(sum.reason), Tally(sum.sent, domain::Money(sum.forgone, m_currency))};
    }

private:
    explicit NamedNeeds(domain::Currency currency) : m_currency(currency) {}

    domain::Currency m_currency;
    QHash<qint64, QString> m_needs;
    QHash<qint64, QString> m_reasons;
};

} // namespace

Result<QList<domain::UnmetNeed>> FigureReader::unmetNeeds(const Filter &filter)
{
    TRY_ASSIGN(const auto names, NamedNeeds::read(m_ledger));
    TRY_ASSIGN(const auto sums, sourceOf(m_ledger, filter).needs(By::Together));
    QList<domain::UnmetNeed> needs;
    for (const FigureSource::Need &sum : sums)
        needs.append(names.named(sum));
    std::ranges::sort(needs, [](const domain::UnmetNeed &a, const domain::UnmetNeed &b) {
        return std::tuple(b.sent.count, a.needName, a.need, a.reason)
               < std::tuple(a.sent.count, b.needName, b.need, b.reason);
    });
    return needs;
}

Result<QList<domain::UnmetNeedMonth>> FigureReader::unmetNeedMonths(const Filter &filter)
{
    TRY_ASSIGN(const auto names, NamedNeeds::read(m_ledger));
    TRY_ASSIGN(const auto sums, sourceOf(m_ledger, filter).needs(By::Month));
    QList<domain::UnmetNeedMonth> months;
    for (const FigureSource::Need &sum : sums)
        months.append({monthOf(sum.month), names.named(sum)});
    return months;
}

Result<domain::Coverage> FigureReader::coverage(const Filter &filter)
{
    TRY_ASSIGN(const auto sums, sourceOf(m_ledger, filter).read(By::Together, FigureSource::Sent));
    const Sums sum = sums.value(0);
    domain::Coverage coverage;
    coverage.sent = sum[Sum::Sent];
    coverage.withCustomer = sum[Sum::WithCustomer];
    coverage.withOutcome = sum[Sum::WithOutcome];
    coverage.withValue = sum[Sum::WithValue];
    return coverage;
}

Result<domain::Share> FigureReader::backInTime(const Filter &filter)
{
    TRY_ASSIGN(const auto sums, sourceOf(m_ledger, filter).read(By::Together, FigureSource::Sent));
    return shareBack(sums.value(0));
}

Result<QMap<domain::Handoff, domain::Share>> FigureReader::backInTimeByHandoff(const Filter &filter)
{
    TRY_ASSIGN(const auto sums, sourceOf(m_ledger, filter).read(By::Handoff, FigureSource::Sent));
    QMap<domain::Handoff, domain::Share> shares;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        const auto handoff = sql::handoffOf(sum.key());
        if (handoff && sum.value()[Sum::Sent] > 0)
            shares.insert(*handoff, shareBack(sum.value()));
    }
    return shares;
}

Result<FigureReader::People> FigureReader::people(const Filter &filter)
{
    const sql::Where sent = sql::sentWhere(filter);
    const sql::Where returned = sql::returnedWhere(filter);
    TRY_ASSIGN(const auto out,
               m_ledger.session().number(
                   QStringLiteral("select count(distinct s.customer_id) from send_away s") + sent.text(),
                   sent.values()));
    TRY_ASSIGN(
        const auto back,
        m_ledger.session().number(QStringLiteral("select count(distinct v.customer_id) from ")
                                      + QString::fromLatin1(sql::returnedFrom).arg(QLatin1StringView("join"))
                                      + returned.text(),
                                  returned.values()));
    return People{out.value_or(0), back.value_or(0)};
}

Result<QHash<domain::CompetencyId, qint64>> FigureReader::askedFor(const Filter &filter)
{
    // Of each by its index, whatever else there is in the table.
    const sql::Where where =
        sql::sentWhere(filter, "s.counts = 1").that(QStringLiteral("s.competency_id = n.id"));
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
    TRY_ASSIGN(const auto sums, sourceOf(m_ledger, filter).read(By::Together, FigureSource::ForStaff));
    return sums.value(0)[Sum::ForStaff];
}

} // namespace ledger
