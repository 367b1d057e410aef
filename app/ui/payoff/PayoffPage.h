// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/LedgerReading.h"
#include "ui/widgets/Page.h"
#include "workflows/Measures.h"

class QGridLayout;

namespace charts {
struct Point;
}

namespace ui {

class ElidedLabel;

class ChartCard;
class FilterChip;

/// What sending customers away has cost and brought: one set of filters over all charts.
class PayoffPage final : public Page
{
    Q_OBJECT

public:
    explicit PayoffPage(const PageContext &context, QWidget *parent = nullptr);

    bool canExport() const override { return true; }
    /// The figures of the chart that has the focus, or of the first one.
    void exportPage() override;
    QList<QAction *> pageActions() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeChips();
    void makeCards();
    void arrangeCards(int columns);
    QList<ChartCard *> cards() const { return {m_running, m_months, m_parts, m_balance, m_needs}; }
    void fillChoices();
    void reload();
    workflows::MeasuresQuery query() const;
    void show(workflows::Measures measures);
    QString breakEvenSentence(const workflows::Measures &measures) const;
    QString payoffNote(const workflows::Measures &measures) const;
    void openPoint(const charts::Point &point) const;

    LedgerReading<workflows::Measures> m_reading;
    QAction *m_report;
    FilterChip *m_when;
    FilterChip *m_partner;
    FilterChip *m_need;
    FilterChip *m_reason;
    FilterChip *m_handoff;
    ElidedLabel *m_coverage;
    QGridLayout *m_grid;
    ChartCard *m_running;
    ChartCard *m_months;
    ChartCard *m_parts;
    ChartCard *m_balance;
    ChartCard *m_needs;
    int m_columns = 0;
};

} // namespace ui
