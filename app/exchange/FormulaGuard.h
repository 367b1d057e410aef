// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exchange {

/// Spreadsheets run cells that begin with = + - @, a tab or a carriage return as formulas. Such a cell gets
/// an apostrophe in front, unless it is a plain number, and so does one that begins with apostrophes before
/// such a sign: that way withoutFormulaGuard() gives back exactly what there was.
QString withFormulaGuard(const QString &cell);
QString withoutFormulaGuard(const QString &cell);

} // namespace exchange
