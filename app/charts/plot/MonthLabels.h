// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Month.h"

#include <QFontMetricsF>
#include <QList>
#include <QRectF>
#include <QString>

class QLocale;

namespace charts {

struct MonthLabel
{
    QRectF rect; ///< of the text, and of the year under it when there is one
    QString text;
    QString year = {};
};

/// Where the months of an axis lie.
struct MonthPlaces
{
    qreal first; ///< the middle of the first month
    qreal step;  ///< from one month to the next
};

/// The labels of an axis of months in order without holes: as many as fit without touching each other. Up to
/// 13 months have no year to them; beyond that, years stand under the months, and alone when there are too
/// many. The unfinished month, always labelled, has an asterisk.
/// @param room what the labels have to stay within; they stand at its top.
QList<MonthLabel> monthLabels(const QList<domain::Month> &months, std::optional<domain::Month> unfinished,
                              const QLocale &locale, const QFontMetricsF &metrics, MonthPlaces places,
                              const QRectF &room);

} // namespace charts
