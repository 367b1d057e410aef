// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/Chart.h"
#include "charts/Style.h"
#include "domain/Figures.h"

#include <QImage>
#include <QPainter>

#include <array>

/// Invented figures for the tests of charts.
namespace samples {

inline domain::Money euros(qint64 whole)
{
    return domain::Money(whole * 100, domain::Currency::euro());
}

inline charts::Style light()
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    return charts::Style::print(font);
}

inline charts::Style dark()
{
    charts::Style style = light();
    style.surface = QColor(0x24282b);
    style.text = QColor(0xeceeee);
    style.muted = QColor(0x9aa4ab);
    style.line = QColor(0x3a4045);
    style.accent = QColor(0x5fc2bd);
    style.out = QColor(0xf08a3c);
    style.in = QColor(0x5ab0e6);
    style.back = QColor(0x3ccb9e);
    style.wordOfMouth = QColor(0xde93c3);
    return style;
}

/// November 2025 to November 2026, the last not over.
inline domain::MonthSeries thirteenMonths()
{
    constexpr std::array<qint64, 13> sent{14, 11, 16, 13, 18, 17, 21, 19, 22, 18, 20, 23, 15};
    constexpr std::array<qint64, 13> received{2, 3, 3, 5, 4, 7, 8, 8, 10, 9, 12, 13, 9};
    constexpr std::array<qint64, 13> returned{1, 2, 4, 4, 6, 7, 8, 10, 11, 11, 13, 15, 11};
    domain::MonthSeries series;
    const domain::Month first(2025, 11);
    for (size_t i = 0; i < sent.size(); ++i) {
        domain::MonthFigures month{first.plus(static_cast<int>(i)), domain::Flows(series.currency)};
        month.flows.sent = {sent[i], euros(sent[i] * 210)};
        month.flows.received = {received[i], euros(received[i] * 320)};
        month.flows.returned = {returned[i], euros(returned[i] * 380)};
        month.flows.returnedInWindow = month.flows.returned;
        month.flows.returnedKnownBefore = {returned[i] / 2, euros(returned[i] / 2 * 380)};
        month.flows.wordOfMouth = {received[i] / 4, euros(received[i] / 4 * 250)};
        series.months.append(month);
    }
    series.unfinished = series.months.last().month;
    return series;
}

/// Any number of finished months from January 2006, with counts from 0 to 40.
inline domain::MonthSeries manyMonths(int count)
{
    domain::MonthSeries series;
    const domain::Month first(2006, 1);
    for (int i = 0; i < count; ++i) {
        domain::MonthFigures month{first.plus(i), domain::Flows(series.currency)};
        const qint64 sent = (i * 7) % 41;
        month.flows.sent = {sent, euros(sent * 150)};
        month.flows.received = {sent / 2, euros(sent * 90)};
        month.flows.returned = {sent / 3, euros(sent * 80)};
        month.flows.returnedInWindow = month.flows.returned;
        series.months.append(month);
    }
    return series;
}

inline QList<domain::PartnerBalance> partners()
{
    struct Known
    {
        const char16_t *name;
        qint64 sent;
        qint64 received;
    };
    constexpr std::array known{Known{u"Northside Glass", 38, 21},   Known{u"Volt Garage", 29, 24},
                               Known{u"Delgado Collision", 26, 31}, Known{u"QuickDent", 18, 6},
                               Known{u"Old Timers", 9, 12},         Known{u"City Body Shop", 7, 0}};
    QList<domain::PartnerBalance> all;
    for (const Known &one : known) {
        domain::PartnerBalance partner(domain::CompetitorId(all.size() + 1), QString::fromUtf16(one.name),
                                       domain::Currency::euro());
        partner.sent = {one.sent, euros(one.sent * 210)};
        partner.served = one.sent - 3;
        partner.received = {one.received, euros(one.received * 300)};
        partner.bought = one.received / 2;
        partner.returned = {one.sent / 4, euros(one.sent * 90)};
        all.append(partner);
    }
    return all;
}

inline QList<domain::UnmetNeed> needs()
{
    const domain::CompetencyId glass(1);
    const domain::CompetencyId frames(2);
    const domain::CompetencyId hail(3);
    const domain::ReasonId booked(1);
    const domain::ReasonId outside(2);
    return {{glass,
             QStringLiteral("Windscreen"),
             outside,
             QStringLiteral("outside our competencies"),
             {9, euros(1800)}},
            {frames,
             QStringLiteral("Frame straightening"),
             booked,
             QStringLiteral("fully booked"),
             {7, euros(8400)}},
            {frames, QStringLiteral("Frame straightening"), std::nullopt, QString(), {5, euros(3000)}},
            {hail,
             QStringLiteral("Hail damage, paintless"),
             outside,
             QStringLiteral("outside our competencies"),
             {1, euros(350)}}};
}

inline QImage painted(const charts::Chart &chart, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(chart.style().surface);
    QPainter painter(&image);
    chart.paint(painter, QRectF(QPointF(), size));
    return image;
}

inline QList<charts::Mark> marksOf(const charts::Chart &chart, QSize size)
{
    const QImage device(1, 1, QImage::Format_RGB32);
    return chart.marks(QRectF(QPointF(), size), &device);
}

} // namespace samples
