// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMarginsF>
#include <QPageSize>
#include <QRectF>

namespace reports {

/// Receipt: the 80 mm roll of a till's printer, cut behind what is printed.
enum class Paper { A4, Letter, A6, Receipt };

/// Pages are laid out in dots of 1/1200 inch, whatever they are painted on in the end: the preview, the PDF
/// and the printer break them alike.
inline constexpr int dotsPerInch = 1200;

/// So many dots are one pixel of the mock-ups, of which 96 make an inch.
inline constexpr qreal px = dotsPerInch / 96.0;

inline constexpr qreal dotsPerMillimetre = dotsPerInch / 25.4;

/// What is handed over is a slip: one page without running head and foot.
inline bool isSlip(Paper paper)
{
    return paper == Paper::A6 || paper == Paper::Receipt;
}

/// In dots. The printer of an 80 mm roll writes on 72 mm of it.
inline QMarginsF marginsOf(Paper paper)
{
    if (paper == Paper::A6)
        return QMarginsF(7, 7, 7, 7) * dotsPerMillimetre;
    if (paper == Paper::Receipt)
        return QMarginsF(4, 3, 4, 6) * dotsPerMillimetre;
    return QMarginsF(56, 52, 56, 40) * px;
}

/// In dots. Of a receipt, the empty one: each is longer by what is on it, see Document::sheet().
inline QSizeF sheetOf(Paper paper)
{
    switch (paper) {
    case Paper::Letter:
        return QPageSize(QPageSize::Letter).sizePixels(dotsPerInch).toSizeF();
    case Paper::A6:
        return QPageSize(QPageSize::A6).sizePixels(dotsPerInch).toSizeF();
    case Paper::Receipt:
        return {80 * dotsPerMillimetre, marginsOf(paper).top() + marginsOf(paper).bottom()};
    case Paper::A4:
        break;
    }
    return QPageSize(QPageSize::A4).sizePixels(dotsPerInch).toSizeF();
}

/// What is printed on: the sheet without its margins, in dots.
inline QRectF printedArea(Paper paper)
{
    return QRectF(QPointF(), sheetOf(paper)).marginsRemoved(marginsOf(paper));
}

} // namespace reports
