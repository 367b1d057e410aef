// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

namespace charts {

/// The colours and the font a chart is drawn with: the window's theme on screen, print colours on paper.
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

    /// For paper and for pictures that leave the program: light, whatever the window looks like.
    static Style print(const QFont &font);
};

} // namespace charts
