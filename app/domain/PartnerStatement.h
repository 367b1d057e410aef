// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Business.h"
#include "domain/Competitor.h"
#include "domain/Complementarity.h"
#include "domain/Figures.h"

namespace domain {

/// What went either way between a partner and us, to be laid on the table when both meet. Goodwill only.
struct PartnerStatement
{
    struct InMonth
    {
        Month month;
        PartnerBalance balance;
    };

    /// A customer we sent there; only where names are asked for.
    struct Named
    {
        QDate on;
        QString customer;
        QString need;
    };

    PartnerStatement(Business of, Month first, Month last);

    Business business;
    Competitor partner;
    Month from;
    Month to;
    QDate preparedOn;
    QList<InMonth> months; ///< all of them, those in which nothing happened too
    PartnerBalance total;
    Coverage coverage; ///< of those we sent there
    Complementarity fit;
    bool isNamed = false;
    QList<Named> named; ///< in order; without those who are anonymous

    /// The last month is counted up to the day it was prepared on, and may go on.
    bool isUnfinished() const { return preparedOn < to.lastDay(); }
    /// Nobody went either way.
    bool isEmpty() const;
    /// So many more were sent there than came from there; negative: fewer.
    qint64 lead() const { return total.sent.count - total.received.count; }
};

/// Those of all partners of a time in one, each to be handed to its own: of everybody who sent or was sent a
/// customer then, and of those there is an agreement with.
struct PartnerStatements
{
    Business business;
    Month from;
    Month to;
    QDate preparedOn;
    QList<PartnerStatement> statements; ///< by the partners' names
};

} // namespace domain
