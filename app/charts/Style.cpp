// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/Style.h"

namespace charts {

Style Style::print(const QFont &font)
{
    return Style{.surface = QColor(0xffffff),
                 .text = QColor(0x1e2326),
                 .muted = QColor(0x5a646b),
                 .line = QColor(0xe2e2dc),
                 .accent = QColor(0x0b6e6e),
                 .out = QColor(0xd55e00),
                 .in = QColor(0x0072b2),
                 .back = QColor(0x009e73),
                 .wordOfMouth = QColor(0xb8629a),
                 .font = font};
}

QColor Style::thinned(const QColor &colour, double share) const
{
    // Mixed rather than transparent: paper and SVG readers differ in how they blend, and none in plain
    // colours.
    const auto mix = [share](int over, int under) { return qRound(over * share + under * (1.0 - share)); };
    return QColor(mix(colour.red(), surface.red()), mix(colour.green(), surface.green()),
                  mix(colour.blue(), surface.blue()));
}

} // namespace charts
