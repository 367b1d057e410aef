// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/Charts.h"
#include "charts/plot/Canvas.h"
#include "charts/plot/MonthFrame.h"
#include "charts/plot/Words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace charts {

namespace {

class RunningPayoff final : public Chart
{
public:
    RunningPayoff(Content content, MonthFrameSpec frame, QList<domain::PayoffMonth> payoff,
                  std::optional<domain::Month> payback)
        : Chart(std::move(content))
        , m_frame(std::move(frame))
        , m_payoff(std::move(payoff))
        , m_payback(payback)
    {}

    using Content = Chart::Content;

    qreal heightFor(qreal width, const QPaintDevice *device) const override
    {
        return MonthFrame::heightFor(width, Type(style(), device));
    }

    Extent extent() const override { return m_frame.extent; }
    void widen(const Extent &extent) override { m_frame.extent = m_frame.extent.with(extent); }

private:
    void draw(QPainter &painter, const QRectF &target) const override;
    QList<Mark> placedMarks(const QRectF &target, const QPaintDevice *device) const override;

    QList<QPointF> points() const;
    void drawValues(QPainter &painter, const MonthFrame &frame) const;
    void drawPayback(QPainter &painter, const MonthFrame &frame) const;
    void drawEnd(QPainter &painter, const MonthFrame &frame) const;
    /// Whether the line of the values runs through a rectangle.
    bool crosses(const MonthFrame &frame, const QRectF &rect) const;

    MonthFrameSpec m_frame;
    QList<domain::PayoffMonth> m_payoff;
    std::optional<domain::Month> m_payback;
};

QList<QPointF> RunningPayoff::points() const
{
    QList<QPointF> all;
    for (const domain::PayoffMonth &month : m_payoff)
        all.append({static_cast<double>(all.size()), month.running.toDouble()});
    return all;
}

void RunningPayoff::draw(QPainter &painter, const QRectF &target) const
{
    const MonthFrame frame(m_frame, target, painter.device());
    painter.setRenderHint(QPainter::Antialiasing);
    drawValues(painter, frame);
    frame.drawZero(painter);
    drawPayback(painter, frame);
    frame.drawTexts(painter);
    drawEnd(painter, frame);
}

void RunningPayoff::drawValues(QPainter &painter, const MonthFrame &frame) const
{
    const QList<QPointF> all = points();
    const auto lastX = static_cast<double>(all.size() - 1);
    if (all.size() > 1) {
        Canvas area(frame.months(), {0.0, lastX}, {frame.scale().from, frame.scale().to});
        area.addArea(all, style().thinned(style().back, 0.12));
        area.paint(painter);
    }
    frame.drawGrid(painter);
    const qreal unit = frame.type().unit;
    const QColor lastColour = m_frame.unfinished ? style().unfinished(style().back) : style().back;
    if (all.size() > 1) {
        QPen pen(style().back, 2.2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        Canvas line(frame.months(), {0.0, lastX}, {frame.scale().from, frame.scale().to});
        line.addLine(m_frame.unfinished ? all.first(all.size() - 1) : all, pen);
        if (m_frame.unfinished) {
            pen.setDashPattern({1.5, 2.0});
            pen.setColor(lastColour);
            line.addLine(all.last(2), pen);
        }
        line.paint(painter);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(lastColour);
    painter.drawEllipse(QPointF(frame.x(lastX), frame.y(all.last().y())), 3 * unit, 3 * unit);
}

bool RunningPayoff::crosses(const MonthFrame &frame, const QRectF &rect) const
{
    const QList<QPointF> all = points();
    for (qsizetype i = 1; i < all.size(); ++i) {
        const QRectF stretch = QRectF(QPointF(frame.x(all.at(i - 1).x()), frame.y(all.at(i - 1).y())),
                                      QPointF(frame.x(all.at(i).x()), frame.y(all.at(i).y())))
                                   .normalized();
        if (stretch.left() < rect.right() && stretch.right() > rect.left() && stretch.top() < rect.bottom()
            && stretch.bottom() > rect.top())
            return true;
    }
    return false;
}

void RunningPayoff::drawPayback(QPainter &painter, const MonthFrame &frame) const
{
    if (!m_payback || !m_frame.months.contains(*m_payback))
        return;
    const qreal unit = frame.type().unit;
    const qreal x = frame.x(static_cast<double>(m_frame.months.indexOf(*m_payback)));
    QPen pen(style().muted, unit);
    pen.setDashPattern({3.0, 3.0});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    const qreal middle = std::round(x) + 0.5;
    painter.drawLine(QPointF(middle, frame.plot().top()), QPointF(middle, frame.plot().bottom()));

    const QString month =
        m_frame.months.size() > 12 && m_payback->year() != m_frame.months.last().year()
            ? QCoreApplication::translate("charts", "%1 %2", "month and year")
                  .arg(shortMonth(*m_payback, m_frame.locale), QString::number(m_payback->year()))
            : shortMonth(*m_payback, m_frame.locale);
    const QString text = QCoreApplication::translate("charts", "paid back in %1").arg(month);
    const QSizeF size(frame.type().smallMetrics.horizontalAdvance(text), frame.type().smallMetrics.height());
    const QRectF above(QPointF(x + 6 * unit, frame.plot().top() + unit), size);
    const QRectF below = above.translated(0, frame.plot().height() - size.height() - 2 * unit);
    const qreal otherSide = -size.width() - 12 * unit;
    QRectF place = above;
    for (const QRectF &free :
         {above, above.translated(otherSide, 0), below, below.translated(otherSide, 0)}) {
        const qreal overhang = 8 * unit;
        const bool within =
            free.left() >= frame.plot().left() - overhang && free.right() <= frame.plot().right() + overhang;
        if (within && !crosses(frame, free.adjusted(-4 * unit, -4 * unit, 4 * unit, 4 * unit))) {
            place = free;
            break;
        }
    }
    painter.setFont(frame.type().small);
    painter.setPen(style().text);
    painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, text);
}

void RunningPayoff::drawEnd(QPainter &painter, const MonthFrame &frame) const
{
    const QPointF end(frame.x(static_cast<double>(m_payoff.size() - 1)),
                      frame.y(m_payoff.last().running.toDouble()));
    const QFontMetricsF &metrics = frame.type().strongMetrics;
    const qreal top = std::clamp(end.y() - metrics.height() / 2, frame.plot().top() - metrics.height() / 2,
                                 frame.plot().bottom() - metrics.height());
    painter.setFont(frame.type().strong);
    painter.setPen(style().readable(m_payoff.last().running.minor() < 0 ? style().out : style().back));
    painter.drawText(QRectF(end.x() + 8 * frame.type().unit, top, metrics.horizontalAdvance(m_frame.endLabel),
                            metrics.height()),
                     Qt::AlignCenter | Qt::TextDontClip, m_frame.endLabel);
}

QList<Mark> RunningPayoff::placedMarks(const QRectF &target, const QPaintDevice *device) const
{
    const MonthFrame frame(m_frame, target, device);
    const qreal radius = 4 * frame.type().unit;
    QList<Mark> marks;
    for (qsizetype i = 0; i < m_payoff.size(); ++i) {
        const domain::PayoffMonth &month = m_payoff.at(i);
        const QPointF centre(frame.x(static_cast<double>(i)), frame.y(month.running.toDouble()));
        const QString text = QCoreApplication::translate("charts", "%1\nRunning total: %2\nThis month: %3")
                                 .arg(monthAndYear(month.month, m_frame.locale),
                                      signedMoneyText(month.running, m_frame.locale),
                                      signedMoneyText(month.net(), m_frame.locale));
        marks.append({{.series = Series::Payoff, .month = month.month},
                      QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
                      frame.column(i),
                      text,
                      true});
    }
    return marks;
}

ChartTable tableOf(const QList<domain::PayoffMonth> &payoff, const QLocale &locale)
{
    ChartTable table;
    table.columns = {wordsColumn(QCoreApplication::translate("charts", "Month")),
                     numberColumn(QCoreApplication::translate("charts", "Net of the month")),
                     numberColumn(QCoreApplication::translate("charts", "Running total"))};
    for (const domain::PayoffMonth &month : payoff)
        table.rows.append({monthCell(month.month, locale), moneyCell(month.net(), locale),
                           moneyCell(month.running, locale)});
    return table;
}

QString describe(const QList<domain::PayoffMonth> &payoff, std::optional<domain::Month> payback,
                 std::optional<domain::Month> unfinished, const QLocale &locale)
{
    if (payoff.isEmpty())
        return {};
    QStringList sentences{
        spanText(payoff.first().month, payoff.last().month, locale),
        QCoreApplication::translate("charts", "The running total starts at %1 and ends at %2.")
            .arg(signedMoneyText(payoff.first().running, locale),
                 signedMoneyText(payoff.last().running, locale))};
    sentences << (payback ? QCoreApplication::translate("charts", "It has been paid back since %1.")
                                .arg(monthAndYear(*payback, locale))
                          : QCoreApplication::translate("charts", "It has not been paid back."));
    if (unfinished)
        sentences << unfinishedNote(*unfinished, locale).mid(2);
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QString runningPayoffTitle()
{
    return QCoreApplication::translate("charts", "Net pay-off, running total");
}

std::unique_ptr<Chart> runningPayoffChart(const QList<domain::PayoffMonth> &payoff,
                                          std::optional<domain::Month> payback,
                                          std::optional<domain::Month> unfinished, const Style &style,
                                          const QLocale &locale)
{
    RunningPayoff::Content content{
        .title = runningPayoffTitle(),
        .description = describe(payoff, payback, unfinished, locale),
        .whenEmpty = QCoreApplication::translate("charts", "There are no months to show yet."),
        .table = tableOf(payoff, locale),
        .style = style};
    MonthFrameSpec frame{
        .style = style, .locale = locale, .unfinished = unfinished, .places = MonthFrameSpec::Months::Points};
    for (const domain::PayoffMonth &month : payoff) {
        frame.months.append(month.month);
        frame.extent = frame.extent.with({month.running.toDouble(), month.running.toDouble()});
    }
    if (!payoff.isEmpty()) {
        content.inWorkbook = domain::BookChart{.shape = domain::BookChart::Shape::Line,
                                               .valueTitle = amountIn(payoff.first().running.currency()),
                                               .series = {bookSeries(2, style.back, style)},
                                               .unfinishedRow = rowOf(unfinished, frame.months)};
        frame.endLabel = compactMoneyText(payoff.last().running, locale, domain::Sign::Always);
        frame.valueLabel = [locale, currency = payoff.last().running.currency()](double value,
                                                                                 const ValueScale &scale) {
            return moneyLabel(value, scale, currency, locale);
        };
    }
    return std::make_unique<RunningPayoff>(std::move(content), std::move(frame), payoff, payback);
}

} // namespace charts
