// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SendAway.h"

#include <algorithm>

namespace domain {

MaybeLevel SendAway::theirLevel() const
{
    for (const Alternative &alternative : alternatives) {
        if (alternative.competitor == partner)
            return alternative.theirLevel;
    }
    return std::nullopt;
}

QDate dayOfChange(QDate sentOn, QDate today)
{
    return std::max(sentOn, today);
}

QDate followUpDue(QDate handedOff, QDate asked, Status status, int firstAfter, int every)
{
    if (isSettled(status) || status == Status::Draft || !handedOff.isValid())
        return {};
    const QDate first = handedOff.addDays(firstAfter);
    if (!asked.isValid() || asked < first)
        return first;
    const qint64 rounds = first.daysTo(asked) / every + 1;
    return first.addDays(rounds * every);
}

} // namespace domain
