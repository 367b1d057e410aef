// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Document.h"

#include "reports/Text.h"

#include <QPainter>

#include <cmath>

namespace reports {

namespace {

constexpr qreal runningHeadHeight = 34 * px;
constexpr qreal footGap = 12 * px;
constexpr qreal footShare = 0.8; ///< of the width, for the footer's text

Text::Look smallPrint(const Ink &ink)
{
    return {.font = ink.small, .colour = ink.chart.muted};
}

QSizeF sheetFor(const Document::Parts &parts)
{
    QSizeF sheet = sizeOf(parts.sheet);
    if (parts.sheet.paper == Paper::Receipt) {
        for (const Band &band : parts.bands)
            sheet.rheight() += band.spaceBefore + band.height;
        sheet.setHeight(std::ceil(sheet.height()));
    }
    return sheet;
}

} // namespace

Document::Document(Parts parts)
    : m_parts(std::make_shared<const Parts>(std::move(parts)))
    , m_sheet(sheetFor(*m_parts))
    , m_footHeight(hasHeadAndFoot() ? footGap
                                          + Text(m_parts->footer, smallPrint(m_parts->ink),
                                                 printedArea(m_parts->sheet).width() * footShare)
                                                .height()
                                    : 0)
    , m_pages(flow(m_parts->bands, flowArea().size(), hasHeadAndFoot() ? runningHeadHeight : 0))
{}

QPageLayout Document::pageLayout() const
{
    const QPageSize size =
        paper() == Paper::Receipt
            ? QPageSize(m_sheet / dotsPerMillimetre, QPageSize::Millimeter, QString(), QPageSize::ExactMatch)
            : pageSizeOf(paper());
    return QPageLayout(size, m_parts->sheet.isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait,
                       QMarginsF());
}

QRectF Document::printed() const
{
    return QRectF(QPointF(), m_sheet).marginsRemoved(marginsOf(paper()));
}

/// Where the bands flow; on the first page they begin higher up, by what the running head takes.
QRectF Document::flowArea() const
{
    if (!hasHeadAndFoot())
        return printed();
    return printed().adjusted(0, runningHeadHeight, 0, -m_footHeight - footGap);
}

QPointF Document::originOf(int page) const
{
    return page == 0 ? printed().topLeft() : flowArea().topLeft();
}

QList<Document::Heading> Document::headings() const
{
    QList<Heading> all;
    for (int page = 0; page < pageCount(); ++page) {
        for (const PlacedBand &placed : m_pages.at(page)) {
            if (!placed.band->heading.isEmpty())
                all.append({placed.band->heading,
                            placed.band->level,
                            {page, originOf(page).y() + placed.place.top()}});
        }
    }
    return all;
}

QList<Document::Link> Document::links() const
{
    const QList<Heading> targets = headings();
    QList<Link> all;
    for (int page = 0; page < pageCount(); ++page) {
        for (const PlacedBand &placed : m_pages.at(page)) {
            if (placed.band->leadsTo)
                all.append(
                    {page, placed.place.translated(originOf(page)), targets.at(*placed.band->leadsTo).place});
        }
    }
    return all;
}

void Document::paintPage(QPainter &painter, const QRectF &target, int page) const
{
    Q_ASSERT(page >= 0 && page < pageCount());
    const LanguageScope scope(m_parts->language);
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / m_sheet.width(), target.height() / m_sheet.height());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setLayoutDirection(isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    if (hasHeadAndFoot())
        paintHeadAndFoot(painter, page);
    const QPointF origin = originOf(page);
    for (const PlacedBand &placed : m_pages.at(page)) {
        painter.save();
        placed.band->paint(painter, placed.place.translated(origin));
        painter.restore();
    }
    painter.restore();
}

void Document::paintHeadAndFoot(QPainter &painter, int page) const
{
    const Ink &ink = m_parts->ink;
    const QRectF area = printed();
    const bool mirrored = isRightToLeft();
    const auto rule = [&](qreal y) {
        painter.fillRect(QRectF(area.left(), y, area.width(), px), ink.chart.line);
    };
    Text::Look start = smallPrint(ink);
    start.side = mirrored ? Text::Side::Right : Text::Side::Left;
    Text::Look end = smallPrint(ink);
    end.side = mirrored ? Text::Side::Left : Text::Side::Right;
    if (page > 0) {
        start.mostLines = 1;
        const Text head(m_parts->runningHead, start, area.width());
        head.paint(painter, area.topLeft());
        rule(area.top() + head.height() + 4 * px);
        start.mostLines = 1000;
    }
    const qreal top = area.bottom() - m_footHeight;
    rule(top);
    const qreal wide = area.width() * footShare;
    const qreal narrow = area.width() - wide;
    Text(m_parts->footer, start, wide)
        .paint(painter, QPointF(area.left() + (mirrored ? narrow : 0), top + footGap));
    const QString numbering = m_parts->language.say(QT_TRANSLATE_NOOP("reports", "page %1 of %2"));
    Text(numbering.arg(QString::number(page + 1), QString::number(pageCount())), end, narrow)
        .paint(painter, QPointF(area.left() + (mirrored ? 0 : wide), top + footGap));
}

} // namespace reports
