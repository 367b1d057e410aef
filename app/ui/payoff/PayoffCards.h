// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/payoff/ChartSet.h"
#include "ui/widgets/LedgerReading.h"

namespace ui {

/// The charts of sums and counts: what it has cost and brought.
class PayoffCards final : public ChartSet
{
    Q_OBJECT

public:
    PayoffCards(const PageContext &context, const QString &suffix, QWidget *inside);

    void ask(const PayoffQuestion &question) override;
    /// Only when isRead().
    const workflows::Measures &measures() const { return *m_measures; }

private:
    void take(workflows::Measures measures);
    void tellFootnotes() override;

    LedgerReading<workflows::Measures> m_reading;
    std::shared_ptr<const workflows::Measures> m_measures;
    bool m_isNarrowed = false; ///< to a reason or a hand-off
    ChartCard *m_running;
    ChartCard *m_months;
    ChartCard *m_sensitivity;
};

} // namespace ui
