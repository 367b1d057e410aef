// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UnmetReport.h"

#include <algorithm>
#include <array>

namespace domain {

template <>
std::span<const Coded<Remedy>> allOf()
{
    static constexpr Coded<Remedy> all[]{
        {Remedy::Hire, "hire", QT_TRANSLATE_NOOP("domain", "hire or plan more time")},
        {Remedy::Stock, "stock", QT_TRANSLATE_NOOP("domain", "stock")},
        {Remedy::Learn, "learn", QT_TRANSLATE_NOOP("domain", "learn")},
        {Remedy::Other, "other", QT_TRANSLATE_NOOP("domain", "something else")},
    };
    return all;
}

Remedy remedyFor(QStringView reasonCode)
{
    if (reasonCode == QLatin1StringView("fully_booked") || reasonCode == QLatin1StringView("wait"))
        return Remedy::Hire;
    if (reasonCode == QLatin1StringView("out_of_stock"))
        return Remedy::Stock;
    return reasonCode == QLatin1StringView("competencies") ? Remedy::Learn : Remedy::Other;
}

QList<UnmetReport::RemedyGroup> UnmetReport::remedies() const
{
    struct Found
    {
        Tally sent;
        QHash<CompetencyId, qsizetype> places;
        QList<Wish> wishes;
    };
    QMap<Remedy, Found> groups;
    for (const UnmetNeedSeries &series : needs) {
        const UnmetNeed &need = series.whole;
        const Remedy remedy = remedyFor(need.reason ? codes.value(*need.reason) : QString());
        auto group = groups.find(remedy);
        if (group == groups.end())
            group = groups.insert(remedy, {Tally(business.currency), {}, {}});
        group->sent += need.sent;
        const auto place = group->places.constFind(need.need);
        if (place != group->places.cend()) {
            group->wishes[*place].sent += need.sent;
        } else {
            group->places.insert(need.need, group->wishes.size());
            group->wishes.append({need.needName, need.sent});
        }
    }
    QList<RemedyGroup> all;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        std::ranges::stable_sort(group->wishes, std::greater(),
                                 [](const Wish &wish) { return wish.sent.count; });
        all.append({group.key(), group->sent, group->wishes});
    }
    return all;
}

QList<QList<UnmetNeedSeries>> UnmetReport::byNeed() const
{
    QHash<CompetencyId, qsizetype> places;
    QList<QList<UnmetNeedSeries>> groups;
    for (const UnmetNeedSeries &series : needs) {
        const auto place = places.constFind(series.whole.need);
        if (place != places.cend()) {
            groups[*place].append(series);
        } else {
            places.insert(series.whole.need, groups.size());
            groups.append({series});
        }
    }
    std::ranges::stable_sort(groups, std::greater(), [](const QList<UnmetNeedSeries> &group) {
        qint64 count = 0;
        for (const UnmetNeedSeries &series : group)
            count += series.whole.sent.count;
        return count;
    });
    return groups;
}

} // namespace domain
