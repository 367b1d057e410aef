// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PagePreview.h"

#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int gap = space::Large;
constexpr double step = 1.25;
constexpr double least = 0.25;
constexpr double most = 4.0;
constexpr double widestFit =
    1.25; ///< a page fitted to a very wide window would be too large to read at a glance

} // namespace

PagePreview::PagePreview(const Theme &theme, QWidget *parent) : QAbstractScrollArea(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("pagePreview"));
    setAccessibleName(tr("Preview of the report"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void PagePreview::setDocument(std::optional<reports::Document> document)
{
    m_document = std::move(document);
    m_told = -1;
    layOut();
    verticalScrollBar()->setValue(0);
    tellPage();
}

double PagePreview::scale() const
{
    const double fullSize = logicalDpiX() / static_cast<double>(reports::dotsPerInch);
    if (m_zoom)
        return *m_zoom * fullSize;
    double fitting = (viewport()->width() - 2 * gap) / m_document->sheet().width();
    if (m_isSeenWhole)
        fitting = std::min(fitting, (viewport()->height() - 2 * gap) / m_document->sheet().height());
    return std::clamp(fitting, least * fullSize, widestFit * fullSize);
}

QSizeF PagePreview::sheet() const
{
    return m_document->sheet() * scale();
}

QRectF PagePreview::placeOf(int page) const
{
    const QSizeF size = sheet();
    const double room = std::max(size.width() + 2 * gap, static_cast<double>(viewport()->width()));
    const QPointF corner((room - size.width()) / 2 - horizontalScrollBar()->value(),
                         gap + page * (size.height() + gap) - verticalScrollBar()->value());
    return {corner, size};
}

void PagePreview::layOut()
{
    if (!m_document)
        return;
    const QSizeF size = sheet();
    const int height = qCeil(gap + m_document->pageCount() * (size.height() + gap));
    const int width = qFloor(size.width() + 2 * gap); // fitted to the width, it must not need scrolling
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    viewport()->update();
}

int PagePreview::currentPage() const
{
    if (!m_document)
        return 0;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    return std::clamp(static_cast<int>(middle / (sheet().height() + gap)), 0, m_document->pageCount() - 1);
}

void PagePreview::goToPage(int page)
{
    if (m_document)
        verticalScrollBar()->setValue(qRound(page * (sheet().height() + gap)));
}

/// As far as is seen at once, but not past the beginning of a page.
void PagePreview::readOn(int direction)
{
    QScrollBar *bar = verticalScrollBar();
    const double pitch = sheet().height() + gap;
    const int seen = bar->pageStep() - bar->singleStep();
    const int value = bar->value();
    if (direction > 0)
        bar->setValue(std::min(value + seen, qRound((std::floor((value + 1) / pitch) + 1) * pitch)));
    else
        bar->setValue(std::max(value - seen, qRound(std::floor((value - 2) / pitch) * pitch)));
}

void PagePreview::setZoom(double zoom)
{
    const int page = currentPage();
    m_zoom = std::clamp(zoom, least, most);
    layOut();
    goToPage(page);
    Q_EMIT zoomChanged();
}

void PagePreview::zoomIn()
{
    if (m_document)
        setZoom(scale() * reports::dotsPerInch / logicalDpiX() * step);
}

void PagePreview::zoomOut()
{
    if (m_document)
        setZoom(scale() * reports::dotsPerInch / logicalDpiX() / step);
}

void PagePreview::fitWidth()
{
    const int page = currentPage();
    m_zoom.reset();
    layOut();
    goToPage(page);
    Q_EMIT zoomChanged();
}

void PagePreview::setSeenWhole(bool isSeenWhole)
{
    m_isSeenWhole = isSeenWhole;
    layOut();
}

void PagePreview::tellPage()
{
    const int page = currentPage();
    if (page != std::exchange(m_told, page))
        Q_EMIT currentPageChanged(page);
}

void PagePreview::paintEvent(QPaintEvent *)
{
    if (!m_document)
        return;
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int page = 0; page < m_document->pageCount(); ++page) {
        const QRectF place = placeOf(page);
        if (!place.intersects(viewport()->rect()))
            continue;
        painter.setPen(m_theme.tokens().line);
        painter.setBrush(Qt::white); // paper is white in the dark too
        painter.drawRect(place);
        painter.save();
        painter.setClipRect(place);
        m_document->paintPage(painter, place, page);
        painter.restore();
    }
}

void PagePreview::resizeEvent(QResizeEvent *)
{
    layOut();
    tellPage();
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPage();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    if (!m_document)
        return;
    if (event->key() == Qt::Key_PageDown)
        readOn(1);
    else if (event->key() == Qt::Key_PageUp)
        readOn(-1);
    else if (event->key() == Qt::Key_Home)
        goToPage(0);
    else if (event->key() == Qt::Key_End)
        goToPage(m_document->pageCount() - 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else
        zoomOut();
}

} // namespace ui
