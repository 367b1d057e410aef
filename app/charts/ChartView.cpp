// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ChartView.h"

#include <QAccessibleWidget>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace charts {

namespace {

QAccessibleInterface *accessibleChart(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new QAccessibleWidget(view, QAccessible::Chart) : nullptr;
}

/// Tooltips take what looks like markup for markup, and names are anything.
QString toolTipText(const Mark &mark)
{
    QStringList lines = mark.text.toHtmlEscaped().split(QLatin1Char('\n'));
    lines.first() = QStringLiteral("<b>") + lines.first() + QStringLiteral("</b>");
    return QStringLiteral("<div style='white-space:pre'>") + lines.join(QStringLiteral("<br>"))
           + QStringLiteral("</div>");
}

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    static const bool installed = (QAccessible::installFactory(accessibleChart), true);
    Q_UNUSED(installed)
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ChartView::~ChartView() = default;

void ChartView::setChart(std::unique_ptr<Chart> chart)
{
    const std::optional<Point> before = currentPoint();
    m_chart = std::move(chart);
    m_current = -1;
    m_hovered = -1;
    m_pressed = -1;
    forgetPicture();
    setAccessibleName(m_chart ? m_chart->title() : QString());
    setAccessibleDescription(m_chart ? m_chart->description() : QString());
    // Whoever is walking through the points stays where they were when the figures change under them.
    for (qsizetype i = 0; before && i < marks().size(); ++i) {
        if (marks().at(i).point == *before)
            setCurrent(i);
    }
    updateGeometry();
    update();
}

std::optional<Point> ChartView::currentPoint() const
{
    if (m_current < 0 || !m_marks)
        return std::nullopt;
    return m_marks->at(m_current).point;
}

QSize ChartView::sizeHint() const
{
    constexpr int width = 480;
    return {width, m_chart ? heightForWidth(width) : width / 2};
}

QSize ChartView::minimumSizeHint() const
{
    return {160, 120};
}

int ChartView::heightForWidth(int width) const
{
    return m_chart ? qCeil(m_chart->heightFor(width, this)) : -1;
}

void ChartView::forgetPicture()
{
    m_picture = QPixmap();
    m_marks.reset();
}

const QList<Mark> &ChartView::marks()
{
    if (!m_marks)
        m_marks = m_chart ? m_chart->marks(contentsRect(), this) : QList<Mark>();
    return *m_marks;
}

qsizetype ChartView::markAt(QPointF position)
{
    for (qsizetype i = 0; i < marks().size(); ++i) {
        if (marks().at(i).reach.contains(position))
            return i;
    }
    return -1;
}

qsizetype ChartView::neighbour(int direction, bool sameSeries)
{
    if (m_current < 0)
        return direction > 0 ? 0 : marks().size() - 1;
    for (qsizetype i = m_current + direction; i >= 0 && i < marks().size(); i += direction) {
        if (!sameSeries || marks().at(i).point.series == marks().at(m_current).point.series)
            return i;
    }
    return m_current;
}

void ChartView::setCurrent(qsizetype index)
{
    m_current = index;
    if (m_chart) {
        const QString words =
            index < 0 ? m_chart->description()
                      : QString(marks().at(index).text).replace(QLatin1Char('\n'), QLatin1String(", "));
        setAccessibleDescription(words);
    }
    update();
}

void ChartView::walkTo(qsizetype index)
{
    setCurrent(index);
    if (index < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(mapToGlobal(marks().at(index).shape.topRight().toPoint()),
                           toolTipText(marks().at(index)), this);
}

void ChartView::activate(qsizetype index)
{
    if (index >= 0)
        Q_EMIT activated(marks().at(index).point);
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ContentsRectChange || event->type() == QEvent::ScreenChangeInternal) {
        forgetPicture();
        update();
    }
    return QWidget::event(event);
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (!m_chart)
        return;
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        m_chart->paint(painter, contentsRect());
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_hovered >= 0 && m_hovered != m_current)
        drawMark(painter, marks().at(m_hovered));
    if (m_current >= 0 && hasFocus())
        drawMark(painter, marks().at(m_current));
    if (m_showsFocus && m_current < 0) {
        painter.setPen(QPen(m_chart->style().accent, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void ChartView::drawMark(QPainter &painter, const Mark &mark) const
{
    painter.setPen(QPen(m_chart->style().text, 1.5));
    if (mark.dot) {
        painter.setBrush(m_chart->style().surface);
        painter.drawEllipse(mark.shape);
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(mark.shape.adjusted(-1.5, -1.5, 1.5, 1.5), 2, 2);
    }
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    forgetPicture();
    QWidget::resizeEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (marks().isEmpty())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right:
        return walkTo(neighbour(1, false));
    case Qt::Key_Left:
        return walkTo(neighbour(-1, false));
    case Qt::Key_Down:
        return walkTo(neighbour(1, true));
    case Qt::Key_Up:
        return walkTo(neighbour(-1, true));
    case Qt::Key_Home:
        return walkTo(0);
    case Qt::Key_End:
        return walkTo(marks().size() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            return activate(m_current);
        break;
    case Qt::Key_Escape:
        if (m_current >= 0)
            return walkTo(-1);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::hover(qsizetype index, QPoint globalPosition)
{
    if (index < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(globalPosition, toolTipText(marks().at(index)), this,
                           marks().at(index).reach.toAlignedRect());
    if (index == m_hovered)
        return;
    m_hovered = index;
    setCursor(index < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    hover(markAt(event->position()), event->globalPosition().toPoint());
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? markAt(event->position()) : -1;
    if (m_pressed < 0)
        QWidget::mousePressEvent(event);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const qsizetype pressed = std::exchange(m_pressed, -1);
    if (event->button() != Qt::LeftButton || pressed < 0 || markAt(event->position()) != pressed)
        return QWidget::mouseReleaseEvent(event);
    setCurrent(pressed);
    activate(pressed);
}

void ChartView::leaveEvent(QEvent *event)
{
    hover(-1, {});
    QWidget::leaveEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    m_showsFocus = false;
    QToolTip::hideText();
    QWidget::focusOutEvent(event);
    update();
}

} // namespace charts
