// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayPage.h"

#include "charts/Charts.h"
#include "charts/ChartView.h"
#include "ui/theme/Theme.h"
#include "ui/today/LatestList.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FigureTile.h"

#include <QBoxLayout>

namespace ui {

TodayPage::TodayPage(const PageContext &context, QWidget *parent)
    : Page(PageId::Today, tr("Today"), context, parent)
    , m_reading(context.ledger, [this](base::Result<workflows::TodayFigures> read) {
        if (read)
            show(*read);
        else
            this->context().shell.showError(read.error());
    })
{
    setContextLine(context.locale.toString(context.clock.today(), tr("dddd, d MMMM")));
    addButton(context.shell.action(Command::ReferredToUs));
    addButton(context.shell.action(Command::CameBack));
    addButton(context.shell.action(Command::SendElsewhere), ButtonKind::Primary);
    makeTiles();
    makeCards();
    connect(&context.ledger.changes(), &ledger::ChangeHub::changed, this, &TodayPage::reload);
    connect(&context.theme, &Theme::changed, this, &TodayPage::reload);
    reload();
}

void TodayPage::makeTiles()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Large);
    const auto tile = [&](Series series, const QString &caption, const char *name) {
        auto *made = new FigureTile(context().theme, series, caption, QString::fromLatin1(name), this);
        row->addWidget(made, series == Series::WordOfMouth ? 4 : 3); // money is wider than counts
        return made;
    };
    m_sent = tile(Series::Out, tr("Sent elsewhere this month"), "sentTile");
    m_received = tile(Series::In, tr("Referred to us"), "receivedTile");
    m_returned = tile(Series::Back, tr("Came back"), "returnedTile");
    m_payoff = tile(Series::WordOfMouth, tr("Pay-off to date"), "payoffTile");
    content()->addLayout(row);
    connect(m_sent, &QAbstractButton::clicked, this, [this] { openLog(LogTable::SentElsewhere); });
    connect(m_received, &QAbstractButton::clicked, this, [this] { openLog(LogTable::ReferredToUs); });
    connect(m_returned, &QAbstractButton::clicked, this, [this] { openLog(LogTable::CameBack); });
    connect(m_payoff, &QAbstractButton::clicked, this,
            [this] { context().shell.navigate({PageId::Payoff}); });
}

void TodayPage::makeCards()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Large);
    m_chartCard = new Card(context().theme, tr("Last 13 months"), this);
    const QPushButton *openPayoff = m_chartCard->addLink(tr("Open Pay-off"), QStringLiteral("openPayoff"));
    connect(openPayoff, &QPushButton::clicked, this, [this] { context().shell.navigate({PageId::Payoff}); });
    m_chart = new charts::ChartView(m_chartCard);
    m_chart->setObjectName(QStringLiteral("monthsChart"));
    m_chartCard->content()->addWidget(m_chart, 1);
    connect(m_chart, &charts::ChartView::activated, this, &TodayPage::openPoint);

    auto *latestCard = new Card(context().theme, tr("Logged last"), this);
    const QPushButton *openLogLink = latestCard->addLink(tr("Open Log"), QStringLiteral("openLog"));
    connect(openLogLink, &QPushButton::clicked, this, [this] { context().shell.navigate({PageId::Log}); });
    m_latest = new LatestList(context().theme, context().locale, latestCard);
    latestCard->content()->addWidget(m_latest, 1);
    connect(m_latest, &LatestList::chosen, this, [this](domain::SendAwayId id) {
        ShowLog request;
        request.sendAway = id;
        context().shell.navigate({PageId::Log, request});
    });

    row->addWidget(m_chartCard, 5);
    row->addWidget(latestCard, 3);
    content()->addLayout(row, 1);
}

void TodayPage::reload()
{
    m_reading.start([today = context().clock.today()](ledger::Ledger &ledger) {
        return workflows::readToday(ledger, today);
    });
}

void TodayPage::show(const workflows::TodayFigures &figures)
{
    showTiles(figures);
    m_chart->setChart(
        charts::outInBackChart(figures.series, context().theme.chartStyle(font()), context().locale));
    m_latest->setRows(figures.latest);
}

void TodayPage::showTiles(const workflows::TodayFigures &figures)
{
    const QLocale &locale = context().locale;
    const domain::Month lastMonth = domain::Month(figures.today).plus(-1);
    const QString monthName = locale.standaloneMonthName(lastMonth.month());
    const auto compare = [&](FigureTile *tile, const domain::Tally &now, const domain::Tally &then) {
        tile->setFigure(locale.toString(now.count),
                        tr("same days in %1: %2").arg(monthName, locale.toString(then.count)));
    };
    compare(m_sent, figures.thisMonth.sent, figures.sameDaysLastMonth.sent);
    compare(m_received, figures.thisMonth.received, figures.sameDaysLastMonth.received);
    compare(m_returned, figures.thisMonth.returned, figures.sameDaysLastMonth.returned);
    const QString payback =
        figures.payback
            ? tr("paid back in %1").arg(locale.toString(figures.payback->firstDay(), tr("MMMM yyyy")))
            : tr("not paid back yet");
    m_payoff->setFigure(domain::compactMoneyText(figures.payoffToDate, locale, domain::Sign::Always),
                        figures.isEmpty() ? tr("nothing logged yet") : payback);
}

void TodayPage::openLog(LogTable table) const
{
    ShowLog request;
    request.table = table;
    request.from = domain::Month(context().clock.today()).firstDay();
    request.to = context().clock.today();
    context().shell.navigate({PageId::Log, request});
}

void TodayPage::openPoint(const charts::Point &point) const
{
    if (!point.month)
        return;
    ShowLog request;
    request.from = point.month->firstDay();
    request.to = point.month->lastDay();
    if (point.series == charts::Series::Received)
        request.table = LogTable::ReferredToUs;
    else if (point.series == charts::Series::Returned)
        request.table = LogTable::CameBack;
    context().shell.navigate({PageId::Log, request});
}

} // namespace ui
