// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace cli {

/// Columns of text under each other, the first aligned to the start, the others to the end. At least one row.
QString textTable(const QList<QStringList> &rows);

/// "29 %" of 0.2922.
QString percent(double share, const QLocale &locale);

} // namespace cli
