// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot/MonthLabels.h"

#include "charts/plot/Words.h"

#include <QLocale>

#include <array>

namespace charts {

namespace {

constexpr qsizetype monthsWithoutYear = 13;

class Labels
{
public:
    Labels(const QList<domain::Month> &months, std::optional<domain::Month> unfinished, const QLocale &locale,
           const QFontMetricsF &metrics, MonthPlaces places, const QRectF &room)
        : m_months(months)
        , m_unfinished(unfinished)
        , m_locale(locale)
        , m_metrics(metrics)
        , m_places(places)
        , m_room(room)
        , m_gap(metrics.averageCharWidth() * 0.8)
    {}

    QList<MonthLabel> fitting() const
    {
        if (m_months.isEmpty())
            return {};
        for (const int stride : {1, 2, 3, 6}) {
            if (widestMonth() + m_gap <= stride * m_places.step)
                return withoutOverlap(everyMonth(stride));
        }
        for (const int stride : {1, 2, 5, 10, 20, 50, 100}) {
            const bool fits =
                m_metrics.horizontalAdvance(QStringLiteral("0000")) + m_gap <= 12 * stride * m_places.step;
            if (const QList<MonthLabel> years = everyYear(stride); fits && !years.isEmpty())
                return withoutOverlap(years);
        }
        return withoutOverlap({label(m_months.size() - 1, monthText(m_months.last()), {})});
    }

private:
    bool hasYears() const { return m_months.size() > monthsWithoutYear; }

    QString monthText(domain::Month month) const
    {
        const QString text = shortMonth(month, m_locale);
        return month == m_unfinished ? text + QLatin1Char('*') : text;
    }

    qreal widestMonth() const
    {
        qreal widest = hasYears() ? m_metrics.horizontalAdvance(QStringLiteral("0000")) : 0.0;
        const qsizetype last = std::min<qsizetype>(m_months.size(), 12);
        for (qsizetype i = 0; i < last; ++i)
            widest = std::max(widest, m_metrics.horizontalAdvance(shortMonth(m_months.at(i), m_locale)));
        return widest;
    }

    MonthLabel label(qsizetype index, const QString &text, const QString &year) const
    {
        const qreal width = std::max(m_metrics.horizontalAdvance(text), m_metrics.horizontalAdvance(year));
        const qreal centre = m_places.first + static_cast<qreal>(index) * m_places.step;
        const qreal left =
            std::clamp(centre - width / 2, m_room.left(), std::max(m_room.left(), m_room.right() - width));
        return {QRectF(left, m_room.top(), width, m_metrics.height() * (year.isEmpty() ? 1 : 2)), text, year};
    }

    QList<MonthLabel> everyMonth(int stride) const
    {
        QList<MonthLabel> labels;
        int yearWritten = -1;
        for (qsizetype i = 0; i < m_months.size(); ++i) {
            const domain::Month month = m_months.at(i);
            // Quarters and halves start where calendars start them; a single year counts back from its end.
            const bool onStride =
                hasYears() ? (month.month() - 1) % stride == 0 : (m_months.size() - 1 - i) % stride == 0;
            if (!onStride && month != m_unfinished)
                continue;
            const bool newYear = hasYears() && onStride && month.year() != yearWritten;
            labels.append(label(i, monthText(month), newYear ? QString::number(month.year()) : QString()));
            if (newYear)
                yearWritten = month.year();
        }
        return labels;
    }

    QList<MonthLabel> everyYear(int stride) const
    {
        QList<MonthLabel> labels;
        for (qsizetype i = 0; i < m_months.size(); ++i) {
            const domain::Month month = m_months.at(i);
            if (month == m_unfinished)
                labels.append(label(i, monthText(month), {}));
            else if (month.month() == 1 && month.year() % stride == 0)
                labels.append(label(i, QString::number(month.year()), {}));
        }
        return labels;
    }

    /// The later label stays: it may be the unfinished month, which is never left out. A year that stood
    /// under one that goes moves to the next.
    QList<MonthLabel> withoutOverlap(const QList<MonthLabel> &labels) const
    {
        QList<MonthLabel> kept;
        for (auto label = labels.crbegin(); label != labels.crend(); ++label) {
            if (kept.isEmpty() || label->rect.right() + m_gap <= kept.first().rect.left())
                kept.prepend(*label);
            else if (kept.first().year.isEmpty() && !label->year.isEmpty())
                moveYear(label->year, kept);
        }
        return kept;
    }

    void moveYear(const QString &year, QList<MonthLabel> &kept) const
    {
        MonthLabel moved = kept.first();
        const qreal width = std::max(moved.rect.width(), m_metrics.horizontalAdvance(year));
        moved.year = year;
        moved.rect =
            QRectF(moved.rect.center().x() - width / 2, moved.rect.top(), width, m_metrics.height() * 2);
        const qreal left =
            std::clamp(moved.rect.left(), m_room.left(), std::max(m_room.left(), m_room.right() - width));
        moved.rect.moveLeft(left);
        if (kept.size() == 1 || moved.rect.right() + m_gap <= kept.at(1).rect.left())
            kept.first() = moved;
    }

    const QList<domain::Month> &m_months;
    std::optional<domain::Month> m_unfinished;
    const QLocale &m_locale;
    const QFontMetricsF &m_metrics;
    MonthPlaces m_places;
    QRectF m_room;
    qreal m_gap;
};

} // namespace

QList<MonthLabel> monthLabels(const QList<domain::Month> &months, std::optional<domain::Month> unfinished,
                              const QLocale &locale, const QFontMetricsF &metrics, MonthPlaces places,
                              const QRectF &room)
{
    return Labels(months, unfinished, locale, metrics, places, room).fitting();
}

} // namespace charts
