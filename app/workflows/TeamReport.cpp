// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/TeamReport.h"

#include "ledger/Guidelines.h"
#include "ledger/TeamReader.h"
#include "workflows/ReportMonths.h"

namespace workflows {

using domain::Month;
using domain::TeamReport;

namespace {

base::Result<QList<TeamReport::Training>> trainingOf(ledger::Ledger &ledger)
{
    ledger::Guidelines guidelines(ledger);
    TRY_ASSIGN(const auto all, guidelines.all());
    TRY_ASSIGN(const auto states, guidelines.readStates());
    QHash<domain::GuidelineId, QList<TeamReport::Reader>> readers;
    for (const ledger::ReadState &state : states)
        readers[state.guideline].append(
            {state.staffName, state.readAt.toLocalTime().date(), !state.hasRead() && state.lastNumber > 0});
    QList<TeamReport::Training> training;
    for (const domain::Guideline &guideline : all)
        training.append({guideline.name, guideline.number, guideline.since, readers.value(guideline.id)});
    return training;
}

} // namespace

base::Result<TeamReport> readTeamReport(ledger::Ledger &ledger, Month from, Month to, QDate today)
{
    TRY(checkMonths("report.period", from, to, today));
    TeamReport report(ledger.business(), from, to);
    report.preparedOn = today;
    const ledger::Filter days = daysOf(from, to, today);
    ledger::TeamReader reader(ledger);
    TRY_ASSIGN(report.staff, reader.practices(days));
    TRY_ASSIGN(report.approvers, reader.approvers(days));
    TRY_ASSIGN(report.waiting, reader.waiting());
    TRY_ASSIGN(report.refused, reader.refused(days));
    TRY_ASSIGN(report.training, trainingOf(ledger));
    return report;
}

} // namespace workflows
