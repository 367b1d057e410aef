// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payoff/PayoffPage.h"

#include "charts/Chart.h"
#include "ui/payoff/ChartBoard.h"
#include "ui/payoff/Comparison.h"
#include "ui/payoff/PayoffCards.h"
#include "ui/payoff/PayoffFilters.h"
#include "ui/payoff/PayoffWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ChartTableView.h"
#include "ui/widgets/FilterChip.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

static constexpr auto Charts = "charts";

PayoffPage::PayoffPage(const PageContext &context, QWidget *parent)
    : Page(PageId::Payoff, tr("Pay-off"), context, parent)
    , m_report(new QAction(tr("&Monthly report…"), this))
    , m_filters(new PayoffFilters(context, this))
    , m_shown(new FilterChip(context.theme, tr("Charts"), QStringLiteral("chartsChip"), this))
    , m_inside(new QWidget(this))
    , m_comparison(new Card(context.theme, tr("Side by side"), m_inside))
    , m_compared(new ChartTableView(context.theme, QStringLiteral("comparedTable"), m_comparison))
    , m_board(new ChartBoard(m_inside))
{
    setContextLine(tr("what sending customers away has cost and brought"));
    m_report->setObjectName(QStringLiteral("openMonthlyReport"));
    connect(m_report, &QAction::triggered, this,
            [this] { this->context().shell.navigate({PageId::Reports}); });
    addButton(m_report, ButtonKind::Primary);
    makeChips();
    makeCharts();
    using ledger::Kind;
    readOn({Kind::Business, Kind::SendAway, Kind::ReferralIn, Kind::ReturnVisit, Kind::Advocacy,
            Kind::Competitor, Kind::Competency, Kind::Reason, Kind::Customer, Kind::Conduct},
           [this] { reload(); });
    reload();
}

void PayoffPage::makeChips()
{
    for (FilterChip *chip : m_filters->chips())
        addFilter(chip);
    addFilter(m_shown);
    m_shown->setPopup([this](const QPoint &under) { m_board->menu()->popup(under); });
    connect(m_filters, &PayoffFilters::changed, this, &PayoffPage::reload);
}

void PayoffPage::makeCharts()
{
    auto *layout = new QVBoxLayout(m_inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Large);
    makeComparison(layout);
    layout->addWidget(m_board, 1);
    m_cards = makeCards({});
    m_board->setCards(m_cards->cards());
    const auto tellShown = [this] {
        const auto all = m_cards->cards().size();
        const auto shown = m_board->shown().size();
        const QLocale &locale = context().locale;
        m_shown->setValueText(shown == all ? tr("all")
                                           : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)),
                              false);
        Q_EMIT actionsChanged();
    };
    connect(m_board, &ChartBoard::rearranged, this, tellShown);
    tellShown();

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("payoffScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_inside);
    scroll->viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    content()->addWidget(scroll, 1);
}

void PayoffPage::makeComparison(QVBoxLayout *layout)
{
    m_comparison->setObjectName(QStringLiteral("comparison"));
    m_comparison->content()->addWidget(m_compared);
    m_comparison->hide();
    layout->addWidget(m_comparison);
}

PayoffCards *PayoffPage::makeCards(const QString &suffix)
{
    auto *cards = new PayoffCards(context(), suffix, m_board);
    connect(cards, &PayoffCards::read, this, &PayoffPage::show);
    connect(cards, &PayoffCards::failed, this,
            [this](const base::Error &error) { context().shell.showError(error); });
    connect(cards, &PayoffCards::activated, this, [this, cards](const charts::Point &point) {
        openPoint(point, cards == m_cards ? m_filters->query() : m_filters->otherQuery());
    });
    return cards;
}

QList<QAction *> PayoffPage::pageActions() const
{
    QList<QAction *> actions;
    for (const ChartCard *card : m_board->shown())
        actions.append(card->menuAction());
    actions.append(m_board->menu()->menuAction());
    return actions;
}

void PayoffPage::exportPage()
{
    QList<ChartCard *> all = m_board->shown();
    if (m_filters->isComparing())
        all.append(m_others->cards());
    const auto focused = std::ranges::find_if(
        all, [](const ChartCard *card) { return card->isAncestorOf(QApplication::focusWidget()); });
    (focused == all.cend() ? all.constFirst() : *focused)->saveFigures();
}

void PayoffPage::reload()
{
    arrangeSides();
    m_cards->ask(m_filters->query());
    if (m_filters->isComparing())
        m_others->ask(m_filters->otherQuery());
}

void PayoffPage::arrangeSides()
{
    const bool isComparing = m_filters->isComparing();
    if (isComparing && !m_others)
        m_others = makeCards(QStringLiteral("Other"));
    m_board->setOthers(isComparing ? m_others->cards() : QList<ChartCard *>(), m_filters->caption(),
                       m_filters->otherCaption());
    m_comparison->setVisible(isComparing);
}

/// Both sides on the same axes, once both are read.
void PayoffPage::show()
{
    const workflows::Measures *mine = m_cards->measures();
    const bool isComparing = m_filters->isComparing();
    if (!mine || (isComparing && !m_others->measures()))
        return;
    QList<charts::Extent> extents = m_cards->extents();
    if (isComparing) {
        const QList<charts::Extent> theirs = m_others->extents();
        for (qsizetype i = 0; i < extents.size(); ++i)
            extents[i] = extents.at(i).with(theirs.at(i));
        m_others->show(extents);
        m_compared->setTable(comparison({*mine, m_filters->caption()},
                                        {*m_others->measures(), m_filters->otherCaption()},
                                        context().locale));
    }
    m_cards->show(extents);
    setContextLine(coverageLine(mine->coverage, context().locale));
}

void PayoffPage::openPoint(const charts::Point &point, const workflows::MeasuresQuery &of) const
{
    ShowLog request;
    if (of.from)
        request.from = of.from->firstDay();
    if (of.to)
        request.to = of.to->lastDay();
    if (point.month) {
        request.from = point.month->firstDay();
        request.to = point.month->lastDay();
    }
    request.partner = point.partner ? point.partner : of.filter.partner;
    request.need = point.need ? point.need : of.filter.need;
    request.reason = of.filter.reason;
    switch (point.series) {
    case charts::Series::Received:
    case charts::Series::WordOfMouth:
        request.table = LogTable::ReferredToUs;
        break;
    case charts::Series::Returned:
    case charts::Series::ReturnedKnownBefore:
        request.table = LogTable::CameBack;
        break;
    case charts::Series::Sent:
    case charts::Series::Payoff:
        break;
    }
    context().shell.navigate({PageId::Log, request});
}

void PayoffPage::saveState(QSettings &settings) const
{
    m_filters->saveState(settings);
    settings.setValue(QString::fromLatin1(Charts), m_board->arrangement());
}

void PayoffPage::restoreState(QSettings &settings)
{
    m_filters->restoreState(settings);
    m_board->arrange(settings.value(QString::fromLatin1(Charts)).toStringList());
}

} // namespace ui
