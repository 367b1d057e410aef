// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Console.h"

namespace cli {

/// Whether a file of that name is to be a workbook.
bool isWorkbook(const QString &path);

/// That a workbook could not hold so many cells as they are; nothing when it could.
void tellChangedCells(Console &console, qint64 changedCells);

} // namespace cli
