// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Changes.h"

#include "ledger/TurningPoints.h"

namespace workflows {

namespace {

bool isWithin(const LongTermQuery &query, domain::Month month)
{
    return (!query.from || month >= *query.from) && (!query.to || month <= *query.to);
}

/// Narrows the filter to what the point is about; false when the filter is about something else.
template <class Id>
bool narrow(std::optional<Id> &filter, const std::optional<Id> &about)
{
    if (about && filter && filter != about)
        return false;
    if (about)
        filter = about;
    return true;
}

} // namespace

base::Result<QList<ChangeInForce>> readChanges(ledger::Ledger &ledger, const LongTermQuery &query,
                                               qsizetype most)
{
    TRY_ASSIGN(const auto points, ledger::turningPoints(ledger, query.today));
    QList<ChangeInForce> changes;
    for (const domain::TurningPoint &point : points) {
        LongTermQuery about = query;
        if (!isWithin(query, domain::Month(point.on)) || !narrow(about.filter.partner, point.partner)
            || !narrow(about.filter.need, point.need) || !narrow(about.filter.reason, point.reason))
            continue;
        TRY_ASSIGN(const auto shares, readBeforeAfter(ledger, about, point.on));
        changes.append({point, about.filter, shares});
        if (changes.size() == most)
            break;
    }
    return changes;
}

} // namespace workflows
