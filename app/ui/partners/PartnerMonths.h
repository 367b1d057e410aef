// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/LedgerReading.h"
#include "ui/widgets/PageContext.h"
#include "workflows/Outreach.h"

#include <QTimer>
#include <QWidget>

namespace ui {

class ChartCard;

/// What went to a partner, came from there and came back, month by month; a click opens the records.
class PartnerMonths final : public QWidget
{
    Q_OBJECT

public:
    PartnerMonths(const PageContext &context, QWidget *parent);

    void show(std::optional<domain::CompetitorId> partner);
    /// What can be done with the chart, as a submenu.
    QAction *menuAction() const;

private:
    void read();
    void take(const workflows::PartnerMonths &months);

    PageContext m_context;
    std::optional<domain::CompetitorId> m_partner;
    LedgerReading<workflows::PartnerMonths> m_reading;
    QTimer m_delay; ///< whoever walks down the list with the arrow keys is not read
    ChartCard *m_card;
};

} // namespace ui
