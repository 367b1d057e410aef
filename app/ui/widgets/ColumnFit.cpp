// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ColumnFit.h"

#include <algorithm>
#include <numeric>

namespace ui {

static constexpr double touchy = 0.9; ///< columns that are to be whole before others are

static int leastOf(const ColumnWish &wish)
{
    return std::max(wish.head, qRound(wish.wanted * wish.fit.least));
}

/// The column to be left out next, -1 when there is none.
static qsizetype nextToGo(const QList<ColumnWish> &wishes, const QList<int> &widths)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        const int rank = wishes.at(i).fit.giveUp;
        if (widths.at(i) > 0 && rank > 0 && (found < 0 || rank > wishes.at(found).fit.giveUp))
            found = i;
    }
    return found;
}

/// Each elastic column grows by its part of what is left, measured by `weightOf`.
template <class Weight>
static void grow(const QList<ColumnWish> &wishes, QList<int> &widths, int left, const Weight &weightOf)
{
    qint64 weights = 0;
    for (qsizetype i = 0; i < wishes.size(); ++i)
        weights += widths.at(i) > 0 ? weightOf(i) : 0;
    for (qsizetype i = 0; i < wishes.size() && weights > 0; ++i) {
        if (widths.at(i) == 0)
            continue;
        const qint64 weight = weightOf(i);
        const int part = static_cast<int>(left * weight / weights);
        widths[i] += part;
        left -= part;
        weights -= weight;
    }
}

QList<int> fitColumns(const QList<ColumnWish> &wishes, int room)
{
    QList<int> widths;
    for (const ColumnWish &wish : wishes)
        widths.append(leastOf(wish));
    const auto left = [&] { return room - std::accumulate(widths.cbegin(), widths.cend(), 0); };
    while (left() < 0) {
        const qsizetype going = nextToGo(wishes, widths);
        if (going < 0)
            return widths;
        widths[going] = 0;
    }
    // What was cut is given back, first to those that bear least of it; then all grow alike.
    const auto give = [&](double from, double below) {
        const auto cut = [&](qsizetype i) -> qint64 {
            const ColumnWish &wish = wishes.at(i);
            return wish.fit.least >= from && wish.fit.least < below ? wish.wanted - leastOf(wish) : 0;
        };
        qint64 missing = 0;
        for (qsizetype i = 0; i < wishes.size(); ++i)
            missing += widths.at(i) > 0 ? cut(i) : 0;
        grow(wishes, widths, static_cast<int>(std::min<qint64>(left(), missing)), cut);
    };
    give(touchy, 1);
    give(0, touchy);
    grow(wishes, widths, left(),
         [&](qsizetype i) -> qint64 { return wishes.at(i).fit.least < 1 ? wishes.at(i).wanted : 0; });
    return widths;
}

} // namespace ui
