// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ConductReport.h"

#include "ledger/Conduct.h"
#include "workflows/ReportMonths.h"

#include <algorithm>
#include <limits>

namespace workflows {

using domain::ConductReport;
using domain::Month;

namespace {

constexpr int all = std::numeric_limits<int>::max();

/// Counts the incident in its month, under its action and its step.
void count(const ledger::IncidentRow &row, ConductReport &report)
{
    const auto place = qsizetype(Month(row.incident.on).monthsSince(report.from));
    ++report.months[place].incidents;
    ++report.steps[row.incident.step];
    auto action = std::ranges::find(report.actions, row.actionName, &ConductReport::OfAction::action);
    if (action == report.actions.end()) {
        report.actions.append({row.actionName, row.severity, QList<qint64>(report.months.size(), 0), 0});
        action = std::prev(report.actions.end());
    }
    ++action->months[place];
    ++action->together;
}

void addIncidents(const QList<ledger::IncidentRow> &rows, const ledger::Filter &days, ConductReport &report)
{
    for (Month month = report.from; month <= report.to; month = month.plus(1))
        report.months.append({month, 0});
    for (const ledger::IncidentRow &row : rows) {
        if (row.incident.on >= days.from && row.incident.on <= days.to)
            count(row, report);
        if (row.incident.reviewOn.isValid() && row.incident.on <= report.preparedOn)
            report.reviews.append({row.incident.on, row.actionName,
                                   report.isNamed ? row.customerName : QString(), row.incident.step,
                                   row.incident.reviewOn});
    }
    std::ranges::stable_sort(report.actions, [](const auto &a, const auto &b) {
        return std::tuple(b.together, a.action) < std::tuple(a.together, b.action);
    });
    std::ranges::stable_sort(report.reviews, {}, &ConductReport::OpenReview::reviewOn);
}

void addExclusions(const QList<ledger::ExclusionRow> &rows, ConductReport &report)
{
    for (const ledger::ExclusionRow &row : rows) {
        const domain::Exclusion &exclusion = row.exclusion;
        if (row.on <= report.preparedOn && exclusion.isInForce(report.preparedOn))
            report.exclusions.append({row.on, report.isNamed ? row.customerName : QString(), exclusion.scope,
                                      exclusion.until, exclusion.reviewOn, exclusion.appeal});
    }
}

} // namespace

base::Result<ConductReport> readConductReport(ledger::Ledger &ledger, Month from, Month to, QDate today,
                                              CustomerNames names)
{
    TRY(checkMonths("report.period", from, to, today));
    ConductReport report(ledger.business(), from, to);
    report.preparedOn = today;
    report.isNamed = names == CustomerNames::With;
    ledger::Conduct conduct(ledger);
    TRY_ASSIGN(const auto incidents, conduct.incidents(all));
    addIncidents(incidents, daysOf(from, to, today), report);
    TRY_ASSIGN(const auto exclusions, conduct.exclusions(all));
    addExclusions(exclusions, report);
    return report;
}

} // namespace workflows
