// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Flow.h"

namespace reports {

namespace {

/// Bands from `from` on that have to be on one page: those that stay with their next, and that one. No more
/// than a page holds.
qsizetype endOfGroup(const QList<Band> &bands, qsizetype from, qreal room)
{
    qsizetype end = from;
    qreal height = bands.at(from).height;
    while (end < bands.size() - 1 && bands.at(end).staysWithNext) {
        const Band &next = bands.at(end + 1);
        height += next.spaceBefore + next.height;
        if (height > room)
            break;
        ++end;
    }
    return end + 1;
}

} // namespace

QList<QList<PlacedBand>> flow(const QList<Band> &bands, QSizeF room, qreal moreOnFirst)
{
    QList<QList<PlacedBand>> pages{{}};
    qreal y = 0;
    const auto put = [&](const Band &band) {
        if (pages.constLast().isEmpty())
            y = 0;
        else
            y += band.spaceBefore;
        pages.last().append({&band, QRectF(0, y, room.width(), band.height)});
        y += band.height;
    };
    for (qsizetype from = 0; from < bands.size();) {
        const qsizetype end = endOfGroup(bands, from, room.height());
        qreal needed = 0;
        for (qsizetype i = from; i < end; ++i)
            needed += bands.at(i).height + bands.at(i).spaceBefore;
        const qreal height = room.height() + (pages.size() == 1 ? moreOnFirst : 0);
        const bool startsPage = bands.at(from).startsPage;
        if ((startsPage || y + needed > height) && !pages.constLast().isEmpty()) {
            pages.append(QList<PlacedBand>());
            if (!startsPage && bands.at(from).repeated)
                put(*bands.at(from).repeated);
        }
        for (; from < end; ++from)
            put(bands.at(from));
    }
    return pages;
}

} // namespace reports
