// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/ReportBook.h"

namespace exchange {

/// Of a chart of lying bars, as many as can be read; the table has them all.
constexpr qsizetype mostXlsxBars = 16;

/// Writes a report as a workbook (.xlsx): a sheet with its sentences and its charts, drawn by the spreadsheet
/// from the cells of the other sheets, and a sheet for each table. Values are what they are, texts are texts,
/// whatever they begin with. Returns how many cells hold something else than was given: texts beyond 32,767
/// letters are cut, days before 1901 and amounts of more than 15 digits are texts. Errors: those of XlsxFile.
base::Result<qint64> writeReportBook(const QString &path, const domain::ReportBook &book);

} // namespace exchange
