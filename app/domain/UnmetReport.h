// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Business.h"
#include "domain/UnmetNeeds.h"

#include <QHash>

namespace domain {

/// What would keep a customer from being turned away.
enum class Remedy {
    Hire,  ///< we could have, with more hands or more time
    Stock, ///< we could have, had it been there
    Learn, ///< we cannot do it
    Other  ///< none of these
};

template <>
std::span<const Coded<Remedy>> allOf();

/// By the code of a reason (see Reason); Other for the owner's own and for none.
Remedy remedyFor(QStringView reasonCode);

/// What customers asked for and were sent elsewhere, for deciding what to hire, stock or learn.
struct UnmetReport
{
    /// A need for which one remedy is asked, with all its reasons of that kind.
    struct Wish
    {
        QString need;
        Tally sent;
    };
    struct RemedyGroup
    {
        Remedy remedy = Remedy::Other;
        Tally sent;
        QList<Wish> wishes; ///< most asked for first
    };

    UnmetReport(Business of, Month first, Month last)
        : business(std::move(of)), from(first), to(last), total(business.currency)
    {}

    Business business;
    Month from;
    Month to;
    QDate preparedOn;
    QList<UnmetNeedSeries> needs;   ///< each need with each reason, most asked for first
    QHash<ReasonId, QString> codes; ///< of the reasons that have one
    Tally total;                    ///< of all needs
    std::optional<Tally> before;    ///< of as many months before; nothing when there are no records of them
    Coverage coverage;

    /// The last month is counted up to the day it was prepared on, and may go on.
    bool isUnfinished() const { return preparedOn < to.lastDay(); }
    bool isEmpty() const { return needs.isEmpty(); }
    /// Those there are, in the order of Remedy.
    QList<RemedyGroup> remedies() const;
    /// Each need's reasons together, in the order of the needs asked for most.
    QList<QList<UnmetNeedSeries>> byNeed() const;
};

} // namespace domain
