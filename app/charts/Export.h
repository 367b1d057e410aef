// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "charts/Chart.h"

#include <QSize>

/// Charts and their tables in the formats that leave the program. Pictures have the title over the chart and
/// the style's surface behind it: make the chart with Style::print for paper.
namespace charts {

/// A picture of `size` times `scale` pixels. Fails with "chart.too_large" beyond 16,384 pixels a side.
base::Result<QByteArray> toPng(const Chart &chart, QSize size, qreal scale);
/// Fails with "chart.write".
base::Result<QByteArray> toSvg(const Chart &chart, QSize size);

/// RFC 4180 in UTF-8, of the cells' plain texts. Text that a spreadsheet would run as a formula gets an
/// apostrophe in front.
QByteArray toCsv(const ChartTable &table);
/// The same separated by tabs, for the clipboard.
QString toTabs(const ChartTable &table);

} // namespace charts
