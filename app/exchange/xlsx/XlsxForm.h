// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/Columns.h"

namespace exchange {

/// One column of a form to fill in.
struct FormColumn
{
    QString label;
    QString hint = {}; ///< beside the heading, when the pointer rests on it; empty: none
    Holds holds = Holds::Text;
    bool isRequired = false;
};

/// Writes an empty workbook with a heading, which stays in sight, and columns that are typed: days, amounts
/// and texts. It takes the place of a file of that name only when all of it is written. "file.write".
base::Done writeForm(const QString &path, const QString &sheet, const QList<FormColumn> &columns);

} // namespace exchange
