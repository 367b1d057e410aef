// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payoff/PayoffPage.h"

#include "charts/Chart.h"
#include "ui/payoff/ChartBoard.h"
#include "ui/payoff/Comparison.h"
#include "ui/payoff/LongTermCards.h"
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
static constexpr auto CurveBy = "curveBy";
static constexpr int ComparedRows = 11;

/// What answers the question whether it pays comes first, then what makes it pay.
static constexpr const char *FirstOrder[] = {
    "runningCard",  "monthsCard",  "curveCard",    "balanceCard", "partsCard",      "sensitivityCard",
    "handoffsCard", "changesCard", "forecastCard", "needsCard",   "needMonthsCard", "cohortsCard"};

static QList<ChartCard *> inFirstOrder(QList<ChartCard *> cards)
{
    std::ranges::stable_sort(cards, {}, [](const ChartCard *card) {
        return std::ranges::find_if(FirstOrder, [card](const char *name) {
            return card->objectName().startsWith(QLatin1StringView(name));
        });
    });
    return cards;
}

QList<ChartSet *> PayoffPage::Side::sets() const
{
    return {payoff, longTerm};
}

QList<ChartCard *> PayoffPage::Side::cards() const
{
    return payoff->cards() + longTerm->cards();
}

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
    m_mine = makeSide({});
    m_board->setCards(inFirstOrder(m_mine.cards()));
    const auto tellShown = [this] {
        const auto all = m_mine.cards().size();
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
    // The page scrolls: a table that scrolls in it would hide what is compared.
    m_compared->setFixedHeight((ComparedRows + 1) * qMax(RowHeight, fontMetrics().height() + 12)
                               + space::Medium);
    m_comparison->hide();
    layout->addWidget(m_comparison);
}

PayoffPage::Side PayoffPage::makeSide(const QString &suffix)
{
    const Side side{new PayoffCards(context(), suffix, m_board),
                    new LongTermCards(context(), suffix, m_board)};
    for (ChartSet *set : side.sets()) {
        connect(set, &ChartSet::failed, this,
                [this](const base::Error &error) { context().shell.showError(error); });
        connect(set, &ChartSet::activated, this, [this, suffix](const charts::Point &point) {
            openPoint(point, suffix.isEmpty() ? m_filters->query() : m_filters->otherQuery());
        });
    }
    connect(side.payoff, &ChartSet::read, this, &PayoffPage::showPayoff);
    connect(side.longTerm, &ChartSet::read, this, &PayoffPage::showLongTerm);
    connect(side.longTerm, &LongTermCards::groupingChosen, this, [this, chosen = side.longTerm] {
        m_grouping = chosen->grouping();
        askLongTerm();
    });
    return side;
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
        all.append(m_other->cards());
    const auto focused = std::ranges::find_if(
        all, [](const ChartCard *card) { return card->isAncestorOf(QApplication::focusWidget()); });
    (focused == all.cend() ? all.constFirst() : *focused)->saveFigures();
}

void PayoffPage::reload()
{
    arrangeSides();
    m_mine.payoff->ask({m_filters->query()});
    if (m_filters->isComparing())
        m_other->payoff->ask({m_filters->otherQuery()});
    askLongTerm();
}

void PayoffPage::askLongTerm()
{
    m_mine.longTerm->ask({m_filters->query(), m_grouping});
    if (m_filters->isComparing())
        m_other->longTerm->ask({m_filters->otherQuery(), m_grouping});
}

void PayoffPage::arrangeSides()
{
    const bool isComparing = m_filters->isComparing();
    if (isComparing && !m_other)
        m_other = makeSide(QStringLiteral("Other"));
    m_board->setOthers(isComparing ? inFirstOrder(m_other->cards()) : QList<ChartCard *>(),
                       m_filters->caption(), m_filters->otherCaption());
    m_comparison->setVisible(isComparing);
}

void PayoffPage::showPayoff()
{
    showSet(*m_mine.payoff, m_other ? m_other->payoff : nullptr);
    if (!m_mine.payoff->isRead())
        return;
    const workflows::Measures &mine = m_mine.payoff->measures();
    setContextLine(coverageLine(mine.coverage, context().locale));
    if (m_filters->isComparing() && m_other->payoff->isRead())
        m_compared->setTable(comparison({mine, m_filters->caption()},
                                        {m_other->payoff->measures(), m_filters->otherCaption()},
                                        context().locale));
}

void PayoffPage::showLongTerm()
{
    showSet(*m_mine.longTerm, m_other ? m_other->longTerm : nullptr);
}

/// Both sides on the same axes, once both are read.
void PayoffPage::showSet(ChartSet &mine, ChartSet *other)
{
    if (!m_filters->isComparing()) {
        if (mine.isRead())
            mine.show();
        return;
    }
    if (!mine.isRead() || !other->isRead())
        return;
    QList<charts::Extent> extents = mine.extents();
    const QList<charts::Extent> theirs = other->extents();
    for (qsizetype i = 0; i < extents.size(); ++i)
        extents[i] = extents.at(i).with(theirs.at(i));
    mine.show(extents);
    other->show(extents);
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
    request.reason = point.reason ? point.reason : of.filter.reason;
    request.handoff = point.handoff ? point.handoff : of.filter.handoff;
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
    settings.setValue(QString::fromLatin1(CurveBy), m_grouping ? domain::codeOf(*m_grouping) : QString());
}

void PayoffPage::restoreState(QSettings &settings)
{
    m_filters->restoreState(settings);
    m_board->arrange(settings.value(QString::fromLatin1(Charts)).toStringList());
    if (settings.contains(QString::fromLatin1(CurveBy))) {
        m_grouping =
            domain::fromCode<domain::ReturnGrouping>(settings.value(QString::fromLatin1(CurveBy)).toString());
        askLongTerm();
    }
}

} // namespace ui
