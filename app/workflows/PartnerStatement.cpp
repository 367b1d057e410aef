// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/PartnerStatement.h"

#include "ledger/Competitors.h"
#include "ledger/FigureReader.h"
#include "ledger/LogReader.h"
#include "workflows/ReadMatrix.h"
#include "workflows/ReportMonths.h"

#include <QCoreApplication>

#include <algorithm>

namespace workflows {

using base::Done;
using base::Result;
using domain::CompetitorId;
using domain::Month;
using domain::PartnerStatement;

namespace {

constexpr int mostNames = 1'000;

Result<QList<domain::Competitor>> competitorsByName(ledger::Ledger &ledger)
{
    TRY_ASSIGN(auto all, ledger::Competitors(ledger).all());
    std::ranges::stable_sort(all, {}, &domain::Competitor::name);
    return all;
}

/// Reads what statements of some months have in common once, whoever they are with.
class StatementReader
{
public:
    StatementReader(ledger::Ledger &ledger, const StatementsQuery &query) : m_ledger(ledger), m_query(query)
    {}

    /// To be called first. `partner`: the only one who is asked for.
    Done begin(std::optional<CompetitorId> partner)
    {
        TRY(checkMonths("statement.period", m_query.from, m_query.to, m_query.today));
        TRY_ASSIGN(m_total, balances(partner, m_query.from, m_query.to));
        for (Month month = m_query.from; month <= m_query.to; month = month.plus(1)) {
            TRY_ASSIGN(const auto inMonth, balances(partner, month, month));
            m_months.append({month, inMonth});
        }
        TRY_ASSIGN(m_matrix, readMatrix(m_ledger, m_query.today));
        return {};
    }

    bool wasActive(CompetitorId partner) const { return m_total.contains(partner); }

    Result<PartnerStatement> of(const domain::Competitor &partner) const
    {
        PartnerStatement statement(m_ledger.business(), m_query.from, m_query.to);
        statement.partner = partner;
        statement.preparedOn = m_query.today;
        const domain::PartnerBalance nothing(partner.id, {}, m_ledger.business().currency);
        for (const auto &[month, balances] : m_months)
            statement.months.append({month, balances.value(partner.id, nothing)});
        statement.total = m_total.value(partner.id, nothing);
        const ledger::Filter all = filterOf(partner.id, m_query.from, m_query.to);
        TRY_ASSIGN(statement.coverage, ledger::FigureReader(m_ledger).coverage(all));
        statement.fit = domain::complementarity(*m_matrix, partner.id);
        statement.isNamed = m_query.withNames;
        if (m_query.withNames)
            TRY(addNames(all, statement));
        return statement;
    }

private:
    using Balances = QHash<CompetitorId, domain::PartnerBalance>;

    ledger::Filter filterOf(std::optional<CompetitorId> partner, Month from, Month to) const
    {
        ledger::Filter filter = daysOf(from, to, m_query.today);
        filter.partner = partner;
        return filter;
    }

    Result<Balances> balances(std::optional<CompetitorId> partner, Month from, Month to) const
    {
        TRY_ASSIGN(const auto read, ledger::FigureReader(m_ledger).partners(filterOf(partner, from, to)));
        Balances balances;
        for (const domain::PartnerBalance &each : read)
            balances.insert(each.partner, each);
        return balances;
    }

    Done addNames(const ledger::Filter &filter, PartnerStatement &statement) const
    {
        TRY_ASSIGN(const auto page, ledger::LogReader(m_ledger).sendAways(
                                        filter, {ledger::LogOrder::By::Date, Qt::AscendingOrder}, mostNames));
        for (const ledger::SendAwayRow &row : page.rows) {
            if (!row.customerName.isEmpty() && domain::countsAsSendAway(row.status))
                statement.named.append({row.on, row.customerName, row.needName});
        }
        return {};
    }

    ledger::Ledger &m_ledger;
    const StatementsQuery m_query;
    Balances m_total;
    QList<std::pair<Month, Balances>> m_months;
    std::optional<domain::StrengthMatrix> m_matrix;
};

} // namespace

StatementQuery usualStatement(domain::CompetitorId partner, QDate today)
{
    return {partner, Month(today).plus(-11), Month(today), today};
}

Result<PartnerStatement> readStatement(ledger::Ledger &ledger, const StatementQuery &query)
{
    StatementReader reader(ledger, {query.from, query.to, query.today, query.withNames});
    TRY(reader.begin(query.partner));
    TRY_ASSIGN(const auto partner, ledger::Competitors(ledger).byId(query.partner));
    if (!partner)
        TRY(refused("record.missing", QT_TRANSLATE_NOOP("workflows", "This record is not there any more.")));
    return reader.of(*partner);
}

Result<domain::PartnerStatements> readStatements(ledger::Ledger &ledger, const StatementsQuery &query)
{
    StatementReader reader(ledger, query);
    TRY(reader.begin({}));
    TRY_ASSIGN(const auto all, competitorsByName(ledger));
    domain::PartnerStatements statements{ledger.business(), query.from, query.to, query.today, {}};
    for (const domain::Competitor &partner : all) {
        if (!reader.wasActive(partner.id) && !partner.hasAgreement(query.today))
            continue;
        TRY_ASSIGN(const auto statement, reader.of(partner));
        statements.statements.append(statement);
    }
    return statements;
}

Result<QList<domain::Competitor>> partnersInForce(ledger::Ledger &ledger)
{
    TRY_ASSIGN(auto all, competitorsByName(ledger));
    const QDate today = ledger.clock().today();
    all.removeIf([today](const domain::Competitor &each) { return !each.hasAgreement(today); });
    return all;
}

} // namespace workflows
