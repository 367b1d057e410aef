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
using domain::Month;
using domain::PartnerStatement;

namespace {

constexpr int mostNames = 1'000;

ledger::Filter filterOf(const StatementQuery &query, Month from, Month to)
{
    ledger::Filter filter = daysOf(from, to, query.today);
    filter.partner = query.partner;
    return filter;
}

Result<domain::PartnerBalance> balanceOf(ledger::Ledger &ledger, const ledger::Filter &filter)
{
    TRY_ASSIGN(const auto balances, ledger::FigureReader(ledger).partners(filter));
    return balances.isEmpty() ? domain::PartnerBalance(*filter.partner, {}, ledger.business().currency)
                              : balances.constFirst();
}

Done addNames(ledger::Ledger &ledger, const ledger::Filter &filter, PartnerStatement &statement)
{
    TRY_ASSIGN(const auto page, ledger::LogReader(ledger).sendAways(
                                    filter, {ledger::LogOrder::By::Date, Qt::AscendingOrder}, mostNames));
    for (const ledger::SendAwayRow &row : page.rows) {
        if (!row.customerName.isEmpty() && domain::countsAsSendAway(row.status))
            statement.named.append({row.on, row.customerName, row.needName});
    }
    return {};
}

} // namespace

StatementQuery usualStatement(domain::CompetitorId partner, QDate today)
{
    return {partner, Month(today).plus(-11), Month(today), today};
}

Result<PartnerStatement> readStatement(ledger::Ledger &ledger, const StatementQuery &query)
{
    TRY(checkMonths("statement.period", query.from, query.to, query.today));
    TRY_ASSIGN(const auto partner, ledger::Competitors(ledger).byId(query.partner));
    if (!partner)
        TRY(refused("record.missing", QT_TRANSLATE_NOOP("workflows", "This record is not there any more.")));
    PartnerStatement statement(ledger.business(), query.from, query.to);
    statement.partner = *partner;
    statement.preparedOn = query.today;
    for (Month month = query.from; month <= query.to; month = month.plus(1)) {
        TRY_ASSIGN(const auto balance, balanceOf(ledger, filterOf(query, month, month)));
        statement.months.append({month, balance});
    }
    const ledger::Filter all = filterOf(query, query.from, query.to);
    TRY_ASSIGN(statement.total, balanceOf(ledger, all));
    TRY_ASSIGN(statement.coverage, ledger::FigureReader(ledger).coverage(all));
    TRY_ASSIGN(const auto matrix, readMatrix(ledger, query.today));
    statement.fit = domain::complementarity(matrix, query.partner);
    statement.isNamed = query.withNames;
    if (query.withNames)
        TRY(addNames(ledger, all, statement));
    return statement;
}

Result<QList<domain::Competitor>> partnersInForce(ledger::Ledger &ledger)
{
    TRY_ASSIGN(auto all, ledger::Competitors(ledger).all());
    const QDate today = ledger.clock().today();
    all.removeIf([today](const domain::Competitor &each) { return !each.hasAgreement(today); });
    std::ranges::stable_sort(all, {}, &domain::Competitor::name);
    return all;
}

} // namespace workflows
