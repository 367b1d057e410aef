// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReportBook.h"

struct lxw_chart;
struct lxw_workbook;

namespace exchange {

/// A chart of the spreadsheet's own, drawn from the cells of the sheet that holds the table.
lxw_chart *xlsxChart(lxw_workbook &book, const domain::BookTable &table, const QByteArray &sheetName);

} // namespace exchange
