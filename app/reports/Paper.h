// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageSize>
#include <QRectF>

namespace reports {

enum class Paper { A4, Letter };

/// Pages are laid out in dots of 1/1200 inch, whatever they are painted on in the end: the preview, the PDF
/// and the printer break them alike.
inline constexpr int dotsPerInch = 1200;

/// So many dots are one pixel of the mock-ups, of which 96 make an inch.
inline constexpr qreal px = dotsPerInch / 96.0;

inline QPageSize pageSizeOf(Paper paper)
{
    return QPageSize(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4);
}

/// In dots.
inline QSizeF sheetOf(Paper paper)
{
    return pageSizeOf(paper).sizePixels(dotsPerInch).toSizeF();
}

/// What is printed on: the sheet without its margins, in dots.
inline QRectF printedArea(Paper paper)
{
    return QRectF(QPointF(), sheetOf(paper)).adjusted(56 * px, 52 * px, -56 * px, -40 * px);
}

} // namespace reports
