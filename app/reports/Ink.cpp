// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Ink.h"

#include <QGuiApplication>

namespace reports {

namespace {

QFont sized(qreal pixels, QFont::Weight weight)
{
    QFont font(QGuiApplication::font().families());
    font.setPixelSize(qRound(pixels * px));
    font.setWeight(weight);
    // Widths of letters in proportion at every zoom.
    font.setHintingPreference(QFont::PreferNoHinting);
    // Shaping may swap signs for glyphs that have no character: they would be lost to searching in the PDF.
    // Text shapes the scripts that cannot be written without.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace

Ink Ink::make(qreal size)
{
    return Ink{.chart = charts::Style::print(sized(12.5 * size, QFont::Normal)),
               .title = sized(25 * size, QFont::DemiBold),
               .heading = sized(14 * size, QFont::DemiBold),
               .figure = sized(21 * size, QFont::DemiBold),
               .body = sized(13 * size, QFont::Normal),
               .bodyStrong = sized(13 * size, QFont::Bold),
               .table = sized(12.5 * size, QFont::Normal),
               .small = sized(11 * size, QFont::Normal)};
}

} // namespace reports
