// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/Style.h"

#include <cmath>

namespace charts {

namespace {

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1.0 - share)); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()),
                  mix(over.blue(), under.blue()));
}

// Relative luminance and contrast ratio as in WCAG 2.1.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace

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
                 .font = font,
                 .hasPatterns = true};
}

QColor Style::thinned(const QColor &colour, double share) const
{
    // Mixed rather than transparent: paper and SVG readers differ in how they blend, and none in plain
    // colours.
    return mixed(colour, surface, share);
}

QColor Style::readable(const QColor &colour) const
{
    for (double share = 1.0; share > 0.0; share -= 0.1) {
        const QColor candidate = mixed(colour, text, share);
        if (contrast(candidate, surface) >= 4.5)
            return candidate;
    }
    return text;
}

} // namespace charts
