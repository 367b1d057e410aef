// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Paper.h"

namespace reports {

QList<Paper> reportPapers()
{
    return {Paper::A4, Paper::Letter, Paper::A3};
}

Paper usualPaper(const QLocale &locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

QMarginsF marginsOf(Paper paper)
{
    if (paper == Paper::A6)
        return QMarginsF(7, 7, 7, 7) * dotsPerMillimetre;
    if (paper == Paper::Receipt)
        return QMarginsF(4, 3, 4, 6) * dotsPerMillimetre;
    return QMarginsF(56, 52, 56, 40) * px;
}

QPageSize pageSizeOf(Paper paper)
{
    switch (paper) {
    case Paper::Letter:
        return QPageSize(QPageSize::Letter);
    case Paper::A3:
        return QPageSize(QPageSize::A3);
    case Paper::A6:
        return QPageSize(QPageSize::A6);
    case Paper::A4:
    case Paper::Receipt:
        break;
    }
    return QPageSize(QPageSize::A4);
}

QSizeF sizeOf(const Sheet &sheet)
{
    if (sheet.paper == Paper::Receipt)
        return {80 * dotsPerMillimetre, marginsOf(sheet.paper).top() + marginsOf(sheet.paper).bottom()};
    const QSizeF upright = pageSizeOf(sheet.paper).sizePixels(dotsPerInch).toSizeF();
    return sheet.isLandscape() ? upright.transposed() : upright;
}

QRectF printedArea(const Sheet &sheet)
{
    return QRectF(QPointF(), sizeOf(sheet)).marginsRemoved(marginsOf(sheet.paper));
}

qreal letterSizeOn(const Sheet &sheet)
{
    return sheet.paper == Paper::A3 ? 1.2 : 1;
}

qreal chartHeightOn(const Sheet &sheet)
{
    const qreal height = sheet.isLandscape() ? 150 : sheet.paper == Paper::Letter ? 170 : 196;
    return height * (sheet.paper == Paper::A3 ? 1.4 : 1) * px;
}

} // namespace reports

namespace domain {

using reports::Orientation;
using reports::Paper;

template <>
std::span<const Coded<Paper>> allOf()
{
    static constexpr Coded<Paper> all[]{
        {Paper::A4, "a4", QT_TRANSLATE_NOOP("domain", "A4")},
        {Paper::Letter, "letter", QT_TRANSLATE_NOOP("domain", "Letter")},
        {Paper::A3, "a3", QT_TRANSLATE_NOOP("domain", "A3")},
        {Paper::A6, "a6", QT_TRANSLATE_NOOP("domain", "A6")},
        {Paper::Receipt, "receipt", QT_TRANSLATE_NOOP("domain", "receipt")},
    };
    return all;
}

template <>
std::span<const Coded<Orientation>> allOf()
{
    static constexpr Coded<Orientation> all[]{
        {Orientation::Portrait, "portrait", QT_TRANSLATE_NOOP("domain", "portrait")},
        {Orientation::Landscape, "landscape", QT_TRANSLATE_NOOP("domain", "landscape")},
    };
    return all;
}

} // namespace domain
