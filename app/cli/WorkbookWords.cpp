// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/WorkbookWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace cli {

bool isWorkbook(const QString &path)
{
    return path.endsWith(QLatin1StringView(".xlsx"), Qt::CaseInsensitive);
}

void tellChangedCells(Console &console, qint64 changedCells)
{
    if (changedCells > 0)
        console.out << QCoreApplication::translate("cli",
                                                   "Cells that a workbook cannot hold as they are, cut short "
                                                   "or written as text: %1. An archive holds everything.")
                           .arg(QLocale().toString(changedCells))
                    << '\n';
}

} // namespace cli
