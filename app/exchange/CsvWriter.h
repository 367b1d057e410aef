// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SaveFile.h"

#include <QStringList>

namespace exchange {

/// One row as RFC 4180 writes it, in UTF-8, with "\r\n" at its end. Cells that a spreadsheet would run as
/// formulas are disarmed (FormulaGuard.h).
QByteArray csvLine(const QStringList &cells);

/// Writes a CSV file beside its name and gives it the name when all of it is on disk: a full disk or a
/// cancelled export leaves what was there. Errors: those of base::GrowingFile.
class CsvWriter
{
public:
    explicit CsvWriter(const QString &path) : m_file(path) {}

    base::Done open(const QStringList &heading);
    base::Done write(const QStringList &cells);
    base::Done commit();

private:
    base::GrowingFile m_file;
};

} // namespace exchange
