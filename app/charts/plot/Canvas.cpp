// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot/Canvas.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace charts {

Canvas::Canvas(const QRectF &plot, Span across, Span upward)
    : m_plot(plot), m_chart(new QChart), m_across(new QValueAxis(m_chart)), m_upward(new QValueAxis(m_chart))
{
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins(QMargins());
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_across->setRange(across.from, across.to);
    m_upward->setRange(upward.from, upward.to);
    for (QValueAxis *axis : {m_across, m_upward})
        axis->setVisible(false);
    m_chart->addAxis(m_across, Qt::AlignBottom);
    m_chart->addAxis(m_upward, Qt::AlignLeft);
    m_scene.addItem(m_chart);
    m_chart->setGeometry(plot);
    m_chart->setPlotArea(QRectF(QPointF(), plot.size()));
}

void Canvas::add(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_across);
    series->attachAxis(m_upward);
}

void Canvas::addBars(const QList<BarSet> &sets, BarLayout layout, double width, qsizetype unfinished)
{
    QAbstractBarSeries *series = layout == BarLayout::Stacked
                                     ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries)
                                     : new QBarSeries;
    series->setBarWidth(width);
    for (const BarSet &set : sets) {
        auto *bars = new QBarSet(QString(), series);
        bars->append(set.values);
        bars->setPen(Qt::NoPen);
        bars->setColor(set.colour);
        bars->setSelectedColor(set.lighter);
        if (unfinished >= 0)
            bars->selectBar(static_cast<int>(unfinished));
        series->append(bars);
    }
    add(series);
}

void Canvas::addLine(const QList<QPointF> &points, const QPen &pen)
{
    auto *line = new QLineSeries;
    line->replace(points);
    line->setPen(pen);
    add(line);
}

void Canvas::addArea(const QList<QPointF> &points, const QColor &colour)
{
    addBand({{points.first().x(), 0.0}, {points.last().x(), 0.0}}, points, colour);
}

void Canvas::addBand(const QList<QPointF> &low, const QList<QPointF> &high, const QColor &colour)
{
    auto *area = new QAreaSeries;
    auto *upper = new QLineSeries(area);
    auto *lower = new QLineSeries(area);
    upper->replace(high);
    lower->replace(low);
    area->setUpperSeries(upper);
    area->setLowerSeries(lower);
    area->setPen(Qt::NoPen);
    area->setBrush(colour);
    add(area);
}

void Canvas::paint(QPainter &painter)
{
    m_scene.render(&painter, m_plot, m_plot, Qt::IgnoreAspectRatio);
}

} // namespace charts
