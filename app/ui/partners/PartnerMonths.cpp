// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/PartnerMonths.h"

#include "charts/Charts.h"
#include "ui/widgets/ChartCard.h"

#include <QVBoxLayout>

namespace ui {

static constexpr int DelayMs = 120;

PartnerMonths::PartnerMonths(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_reading(context.ledger,
                [this](const base::Result<workflows::PartnerMonths> &months) {
                    if (months)
                        take(*months);
                    else
                        m_context.shell.showError(months.error());
                })
    , m_card(new ChartCard(context, tr("Balance by month"), QStringLiteral("partnerMonths"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    // As wide as the panel has room, however long its words are.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &PartnerMonths::read);
    connect(m_card, &ChartCard::activated, this, [this](const charts::Point &point) {
        if (!m_partner || !point.month)
            return;
        ShowLog request;
        request.partner = m_partner;
        request.from = point.month->firstDay();
        request.to = point.month->lastDay();
        if (point.series == charts::Series::Received)
            request.table = LogTable::ReferredToUs;
        else if (point.series == charts::Series::Returned)
            request.table = LogTable::CameBack;
        m_context.shell.navigate({PageId::Log, request});
    });
}

QAction *PartnerMonths::menuAction() const
{
    return m_card->menuAction();
}

void PartnerMonths::show(std::optional<domain::CompetitorId> partner)
{
    m_partner = partner;
    if (partner)
        m_delay.start(DelayMs);
    else
        m_delay.stop();
}

void PartnerMonths::read()
{
    m_reading.start([partner = *m_partner, today = m_context.clock.today()](ledger::Ledger &ledger) {
        return workflows::readPartnerMonths(ledger, partner, today);
    });
}

void PartnerMonths::take(const workflows::PartnerMonths &months)
{
    const bool hasAny = months.ever.sent.count + months.ever.received.count > 0;
    setVisible(hasAny && m_partner == months.partner);
    m_card->setChart([series = months.series, locale = m_context.locale](const charts::Style &style) {
        return charts::outInBackChart(series, style, locale);
    });
    const auto number = [this](qint64 count) { return m_context.locale.toString(count); };
    const domain::Flows year = months.series.total();
    m_card->setFootnote(tr("12 months: %1 out, %2 in, %3 came back. All time: %4, %5, %6.", "numbers")
                            .arg(number(year.sent.count), number(year.received.count),
                                 number(year.returned.count), number(months.ever.sent.count),
                                 number(months.ever.received.count), number(months.ever.returned.count)));
}

} // namespace ui
