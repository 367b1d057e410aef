// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ReadMatrix.h"

#include "ledger/Competitors.h"
#include "ledger/FigureReader.h"

namespace workflows {

using base::Result;
using ledger::Retired;

Result<QHash<domain::CompetencyId, qint64>> askedInLastYear(ledger::Ledger &ledger, QDate today)
{
    ledger::Filter filter;
    filter.from = today.addMonths(-12).addDays(1);
    filter.to = today;
    return ledger::FigureReader(ledger).askedFor(filter);
}

Result<domain::StrengthMatrix> readMatrix(ledger::Ledger &ledger, QDate today)
{
    ledger::Catalogue catalogue(ledger);
    domain::StrengthMatrix::Contents contents;
    TRY_ASSIGN(contents.categories, catalogue.categories());
    TRY_ASSIGN(contents.competencies, catalogue.competencies(Retired::With));
    TRY_ASSIGN(contents.competitors, ledger::Competitors(ledger).all(Retired::With));
    TRY_ASSIGN(contents.strengths, ledger::Strengths(ledger).all());
    TRY_ASSIGN(contents.timesAsked, askedInLastYear(ledger, today));
    return domain::StrengthMatrix(std::move(contents));
}

} // namespace workflows
