// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SendAway.h"

namespace domain {

MaybeLevel SendAway::theirLevel() const
{
    for (const Alternative &alternative : alternatives) {
        if (alternative.competitor == partner)
            return alternative.theirLevel;
    }
    return std::nullopt;
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
