// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UnmetNeeds.h"

#include <QMap>

#include <algorithm>

namespace domain {

QList<UnmetNeedSeries> unmetNeedSeries(const QList<UnmetNeedMonth> &months)
{
    QMap<std::pair<CompetencyId, ReasonId>, UnmetNeedSeries> byNeed;
    for (const UnmetNeedMonth &month : months) {
        const std::pair key{month.need.need, month.need.reason.value_or(ReasonId())};
        const auto known = byNeed.find(key);
        if (known == byNeed.end()) {
            byNeed.insert(key, {month.need, {{month.month, month.need.sent}}});
        } else {
            known->whole.sent += month.need.sent;
            known->months.append({month.month, month.need.sent});
        }
    }
    QList<UnmetNeedSeries> all = byNeed.values();
    for (UnmetNeedSeries &series : all) {
        std::sort(series.months.begin(), series.months.end(),
                  [](const MonthTally &a, const MonthTally &b) { return a.month < b.month; });
    }
    std::stable_sort(all.begin(), all.end(), [](const UnmetNeedSeries &a, const UnmetNeedSeries &b) {
        if (a.whole.sent.count != b.whole.sent.count)
            return a.whole.sent.count > b.whole.sent.count;
        return std::pair(a.whole.needName, a.whole.reasonName)
               < std::pair(b.whole.needName, b.whole.reasonName);
    });
    return all;
}

} // namespace domain
