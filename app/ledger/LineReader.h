// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Intake.h"

namespace ledger {

/// Reads records as the lines that an intake takes, page by page in the order of their days: what is read
/// here and taken into another ledger is the same there. A customer who could be mistaken for another one by
/// name, phone or e-mail and has no number of ours gets one made up for the list. Numbers of lines and
/// contents are left empty.
class LineReader
{
public:
    explicit LineReader(Ledger &ledger) : m_ledger(ledger) {}

    /// Where the next page begins: behind the last record of the page before.
    struct After
    {
        QDate on = QDate(1, 1, 1);
        qint64 id = 0;
    };

    /// All of them, drafts and those entered in error too.
    base::Result<QList<SendAwayLine>> sendAways(const After &after, int limit);
    /// But for those entered in error, as the following.
    base::Result<QList<ReferralInLine>> referralsIn(const After &after, int limit);
    base::Result<QList<ReturnVisitLine>> returnVisits(const After &after, int limit);

private:
    Ledger &m_ledger;
};

} // namespace ledger
