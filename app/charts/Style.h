// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

namespace charts {

/// The colours and the font a chart is drawn with: the window's theme on screen, print colours on paper. All
/// other measures (gaps, line widths, smaller text) follow from the size of the font.
struct Style
{
    QColor surface;
    QColor text;
    QColor muted;
    QColor line;
    QColor accent;
    QColor out;  ///< sent elsewhere
    QColor in;   ///< referred to us
    QColor back; ///< came back
    QColor wordOfMouth;
    QFont font;
    /// Bars are told apart without their colours too: paper may be printed or copied in grey.
    bool hasPatterns = false;

    /// For paper and for pictures that leave the program: light, whatever the window looks like.
    static Style print(const QFont &font);

    /// The colour thinned towards the surface, opaque; share 1 leaves it as it is, 0 gives the surface.
    QColor thinned(const QColor &colour, double share) const;
    /// The colour moved towards that of text until text in it can be read on the surface (4.5 : 1).
    QColor readable(const QColor &colour) const;
    /// How a month that is not over is drawn.
    QColor unfinished(const QColor &colour) const { return thinned(colour, 0.45); }
};

} // namespace charts
