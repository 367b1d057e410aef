// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Coded.h"

#include <QLocale>
#include <QMarginsF>
#include <QPageSize>
#include <QRectF>

namespace reports {

/// Receipt: the 80 mm roll of a till's printer, cut behind what is printed.
enum class Paper { A4, Letter, A3, A6, Receipt };

enum class Orientation { Portrait, Landscape };

/// What a report that is no slip can be printed on.
QList<Paper> reportPapers();

/// The one that is usual where people write in the locale's way.
Paper usualPaper(const QLocale &locale);

/// Which paper, and which way round. A slip is always upright.
struct Sheet
{
    // NOLINTNEXTLINE(google-explicit-constructor): a paper alone is a sheet of it, upright
    Sheet(Paper of, Orientation way = Orientation::Portrait) : paper(of), orientation(way) {}

    Paper paper;
    Orientation orientation;

    bool isLandscape() const { return orientation == Orientation::Landscape; }
    bool operator==(const Sheet &) const = default;
};

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
QMarginsF marginsOf(Paper paper);

/// Of all but the receipt, upright.
QPageSize pageSizeOf(Paper paper);

/// In dots. Of a receipt, the empty one: each is longer by what is on it, see Document::sheet().
QSizeF sizeOf(const Sheet &sheet);

/// What is printed on: the sheet without its margins, in dots.
QRectF printedArea(const Sheet &sheet);

/// Of the letters, so many times the usual: a larger sheet is read from further away.
qreal letterSizeOn(const Sheet &sheet);

/// In dots, of a chart as wide as the page, two of which are to fit on the first one.
qreal chartHeightOn(const Sheet &sheet);

} // namespace reports

namespace domain {

template <>
std::span<const Coded<reports::Paper>> allOf();

template <>
std::span<const Coded<reports::Orientation>> allOf();

} // namespace domain
