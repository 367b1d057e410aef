// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/XlsxChart.h"

#include "exchange/xlsx/XlsxReport.h"

#include <vector>
#include <xlsxwriter.h>

namespace exchange {

using domain::BookChart;
using domain::BookTable;
using Shape = BookChart::Shape;

namespace {

constexpr lxw_color_t gridColour = 0xe2e2dc;
constexpr lxw_color_t mutedColour = 0x5a646b;
constexpr double titleSize = 13;
constexpr double textSize = 9;
constexpr uint16_t gapBetweenBars = 60; // percent of their width

uint8_t typeOf(Shape shape)
{
    switch (shape) {
    case Shape::Columns:
        return LXW_CHART_COLUMN;
    case Shape::StackedColumns:
        return LXW_CHART_COLUMN_STACKED;
    case Shape::Line:
        return LXW_CHART_LINE;
    case Shape::Bars:
        return LXW_CHART_BAR;
    }
    Q_UNREACHABLE();
}

lxw_chart_font fontOf(double size, bool isBold)
{
    lxw_chart_font font{};
    font.size = size;
    font.bold = isBold ? LXW_TRUE : LXW_EXPLICIT_FALSE;
    font.color = mutedColour;
    return font;
}

/// The mark of the time that is not over is lighter, as on paper.
void lighten(lxw_chart_series &series, const BookChart &chart, const BookChart::Series &each)
{
    if (!chart.unfinishedRow)
        return;
    lxw_chart_fill fill{};
    fill.color = each.lighter;
    lxw_chart_line line{};
    line.color = each.lighter;
    line.dash_type = LXW_CHART_LINE_DASH_DASH;
    line.width = 2;
    lxw_chart_point plain{};
    lxw_chart_point lighter{};
    if (chart.shape == Shape::Line)
        lighter.line = &line;
    else
        lighter.fill = &fill;
    const auto before = static_cast<std::size_t>(*chart.unfinishedRow);
    std::vector<lxw_chart_point *> points(before, &plain);
    points.push_back(&lighter);
    points.push_back(nullptr);
    chart_series_set_points(&series, points.data());
}

void addSeries(lxw_chart &drawn, const BookTable &table, const BookChart::Series &each, const char *sheet)
{
    const BookChart &chart = *table.chart;
    const qsizetype rows =
        chart.shape == Shape::Bars ? std::min(table.rows.size(), mostXlsxBars) : table.rows.size();
    const auto last = static_cast<lxw_row_t>(rows);
    const auto column = static_cast<lxw_col_t>(each.column);
    lxw_chart_series *const series = chart_add_series(&drawn, nullptr, nullptr);
    chart_series_set_name_range(series, sheet, 0, column);
    chart_series_set_categories(series, sheet, 1, 0, last, 0);
    chart_series_set_values(series, sheet, 1, column, last, column);
    if (chart.shape == Shape::Line) {
        lxw_chart_line line{};
        line.color = each.colour;
        line.width = 2.25;
        chart_series_set_line(series, &line);
        lxw_chart_fill fill{};
        fill.color = each.colour;
        chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
        chart_series_set_marker_size(series, 5);
        chart_series_set_marker_fill(series, &fill);
        chart_series_set_marker_line(series, &line);
    } else {
        lxw_chart_fill fill{};
        fill.color = each.colour;
        chart_series_set_fill(series, &fill);
    }
    lighten(*series, chart, each);
}

void setAxis(lxw_chart_axis &axis, const QString &title)
{
    lxw_chart_font name = fontOf(textSize, false);
    lxw_chart_font numbers = fontOf(textSize, false);
    chart_axis_set_name(&axis, title.toUtf8().constData());
    chart_axis_set_name_font(&axis, &name);
    chart_axis_set_num_font(&axis, &numbers);
}

} // namespace

lxw_chart *xlsxChart(lxw_workbook &book, const BookTable &table, const QByteArray &sheetName)
{
    const BookChart &chart = *table.chart;
    lxw_chart *const drawn = workbook_add_chart(&book, typeOf(chart.shape));
    const QString &title = chart.title.isEmpty() ? table.title : chart.title;
    lxw_chart_font font = fontOf(titleSize, true);
    chart_title_set_name(drawn, title.toUtf8().constData());
    chart_title_set_name_font(drawn, &font);
    for (const BookChart::Series &each : chart.series)
        addSeries(*drawn, table, each, sheetName.constData());
    const bool isLying = chart.shape == Shape::Bars;
    lxw_chart_axis &names = isLying ? *drawn->y_axis : *drawn->x_axis;
    lxw_chart_axis &values = isLying ? *drawn->x_axis : *drawn->y_axis;
    setAxis(names, table.columns.constFirst());
    setAxis(values, chart.valueTitle);
    lxw_chart_line grid{};
    grid.color = gridColour;
    chart_axis_set_num_format(&values, "#,##0");
    chart_axis_major_gridlines_set_visible(&names, LXW_FALSE);
    chart_axis_major_gridlines_set_visible(&values, LXW_TRUE);
    chart_axis_major_gridlines_set_line(&values, &grid);
    // Beside what is under zero.
    chart_axis_set_label_position(&names, LXW_CHART_AXIS_LABEL_POSITION_LOW);
    if (isLying) {
        chart_axis_set_reverse(&names);
        chart_axis_set_interval_unit(&names, 1); // each of them is named
        chart_axis_set_label_position(&values, LXW_CHART_AXIS_LABEL_POSITION_HIGH);
    } else {
        chart_axis_set_num_format(&names, "mmm\\ yy");
    }
    if (chart.shape != Shape::Line)
        chart_set_series_gap(drawn, gapBetweenBars);
    if (chart.series.size() > 1)
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_BOTTOM);
    else
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
    return drawn;
}

} // namespace exchange
