// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/Chart.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/LedgerReading.h"
#include "workflows/Measures.h"

namespace ui {

/// The charts of one question: these months, this partner. A page has one set of them, and a second one when
/// two are compared. The cards belong to the widget they are made in.
class PayoffCards final : public QObject
{
    Q_OBJECT

public:
    /// @param suffix of the cards' object names, so that those of two sets differ
    PayoffCards(const PageContext &context, const QString &suffix, QWidget *inside);

    QList<ChartCard *> cards() const;
    /// Behind the window; tells by read() or failed().
    void ask(const workflows::MeasuresQuery &query);
    /// The answer; nothing until it is there.
    const workflows::Measures *measures() const { return m_measures.get(); }

    /// How far the values of each chart reach.
    QList<charts::Extent> extents() const;
    /// Shows what was read, each chart on an axis that reaches at least that far.
    void show(const QList<charts::Extent> &extents);

Q_SIGNALS:
    void read();
    void failed(const base::Error &error);
    void activated(const charts::Point &point);

private:
    using Make = ChartCard::Make;

    /// One for each card.
    QList<Make> makers() const;
    void tellFootnotes();

    PageContext m_context;
    LedgerReading<workflows::Measures> m_reading;
    std::shared_ptr<const workflows::Measures> m_measures;
    bool m_isNarrowed = false; ///< to a reason or a hand-off
    ChartCard *m_running;
    ChartCard *m_months;
    ChartCard *m_parts;
    ChartCard *m_balance;
    ChartCard *m_needs;
};

} // namespace ui
