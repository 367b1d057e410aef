// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

namespace ui {

/// A day in few letters, in the locale's order: "21 Nov", "Nov 21", "21. Nov."; with the year when that is
/// another than today's. Empty for an invalid date.
QString shortDayText(QDate day, QDate today, const QLocale &locale);

/// The whole date, for tooltips: "Saturday, 21 November 2026".
QString longDayText(QDate day, const QLocale &locale);

} // namespace ui
