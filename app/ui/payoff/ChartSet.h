// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/Chart.h"
#include "domain/ReturnCurve.h"
#include "ui/widgets/ChartCard.h"
#include "workflows/Measures.h"

namespace ui {

/// What the charts of one side are asked: these months, this partner; and by what the curve is split.
struct PayoffQuestion
{
    workflows::MeasuresQuery of;
    std::optional<domain::ReturnGrouping> grouping = {};
};

/// Charts that are read together, behind the window. A page has one set of each kind, and a second one when
/// two sides are compared. The cards belong to the widget they are made in.
class ChartSet : public QObject
{
    Q_OBJECT

public:
    QList<ChartCard *> cards() const;
    /// Tells by read() or failed().
    virtual void ask(const PayoffQuestion &question) = 0;
    /// The answer to what was asked last is there.
    bool isRead() const { return !m_makes.isEmpty(); }
    /// How far the values of each chart reach.
    QList<charts::Extent> extents() const;
    /// Shows what was read, each chart on an axis that reaches at least that far; without extents, as far as
    /// its own values do.
    void show(const QList<charts::Extent> &extents = {});

Q_SIGNALS:
    void read();
    void failed(const base::Error &error);
    void activated(const charts::Point &point);

protected:
    using Make = ChartCard::Make;

    /// @param suffix of the cards' object names, so that those of two sets differ
    ChartSet(const PageContext &context, const QString &suffix, QWidget *inside);

    const PageContext &context() const { return m_context; }
    ChartCard *addCard(const QString &heading, const char *name, const QString &explanation);
    void forget() { m_makes.clear(); }
    /// One for each card, in the order they were added.
    void setRead(const QList<Make> &makes);
    void setFailed(const base::Error &error);

private:
    virtual void tellFootnotes() = 0;

    PageContext m_context;
    QString m_suffix;
    QWidget *m_inside;
    QList<ChartCard *> m_cards;
    QList<Make> m_makes;
};

/// What each card of a set makes its chart of: what was read, kept for as long as any of them shows it.
template <class Read, class Draw>
ChartCard::Make makeOf(const std::shared_ptr<const Read> &read, const QLocale &locale, Draw draw)
{
    return [read, locale, draw](const charts::Style &style) { return draw(*read, style, locale); };
}

} // namespace ui
