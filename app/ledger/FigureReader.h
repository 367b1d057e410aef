// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Chance.h"
#include "domain/UnmetNeeds.h"
#include "domain/Words.h"
#include "ledger/Filter.h"
#include "ledger/Ledger.h"

#include <QHash>
#include <QMap>

namespace ledger {

/// Sums and counts for the measures, read from the ledger in one go. Only goodwill counts
/// (domain::Figures.h). Of a filter the days, partner, need, reason, hand-off and staff are used; for returns
/// all but the days are those of the send-away the visit belongs to. Referrals in have neither reason nor
/// hand-off, and word of mouth has no partner: under such a filter they are not counted.
class FigureReader
{
public:
    explicit FigureReader(Ledger &ledger) : m_ledger(ledger) {}

    /// Months in which something happened, in order.
    base::Result<QList<domain::MonthFigures>> months(const Filter &filter);
    /// Everything from filter.from to filter.to.
    base::Result<domain::Flows> flows(const Filter &filter);
    /// First and last day on which anything of the three happened; invalid in an empty ledger.
    struct Span
    {
        QDate first;
        QDate last;
    };
    base::Result<Span> span();

    base::Result<QList<domain::PartnerBalance>> partners(const Filter &filter);
    base::Result<QList<domain::UnmetNeed>> unmetNeeds(const Filter &filter);
    /// The same by the month of the send-away, in no order.
    base::Result<QList<domain::UnmetNeedMonth>> unmetNeedMonths(const Filter &filter);
    base::Result<domain::Coverage> coverage(const Filter &filter);
    /// Who was back within domain::comparedDays, of the known customers that were sent. The filter's last day
    /// has to be that long ago: later ones may come back in time yet.
    base::Result<domain::Share> backInTime(const Filter &filter);
    /// The same by hand-off, of those in which anybody was sent.
    base::Result<QMap<domain::Handoff, domain::Share>> backInTimeByHandoff(const Filter &filter);
    /// How many different known customers were sent elsewhere, and how many came back.
    struct People
    {
        qint64 sent = 0;
        qint64 returned = 0;
    };
    base::Result<People> people(const Filter &filter);
    /// Send-aways that asked for each competency, whatever their motive.
    base::Result<QHash<domain::CompetencyId, qint64>> askedFor(const Filter &filter);
    /// Send-aways in the staff's interest: left out of all of the above.
    base::Result<qint64> forStaff(const Filter &filter);

private:
    Ledger &m_ledger;
};

} // namespace ledger
