// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/Style.h"
#include "reports/Paper.h"

namespace reports {

/// Fonts, in dots, and colours of everything on paper.
struct Ink
{
    charts::Style chart; ///< the colours are those of the charts
    QFont title;
    QFont heading;
    QFont figure;
    QFont body;
    QFont bodyStrong;
    QFont table;
    QFont small;

    /// In the application's font family, so many times as large as usual.
    static Ink make(qreal size = 1);
};

} // namespace reports
