// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exchange {

/// Rows as they are pasted into a spreadsheet: tabs between the cells, a line for each row, each cell on one
/// line. What a spreadsheet would run as a formula gets an apostrophe in front (FormulaGuard.h), unless it is
/// nothing but a signed amount: "+€1,150", "-240 €".
QString tabText(const QList<QStringList> &rows);

} // namespace exchange
