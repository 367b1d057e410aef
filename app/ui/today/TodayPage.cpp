// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayPage.h"

#include "charts/Charts.h"
#include "charts/ChartView.h"
#include "ui/theme/Theme.h"
#include "ui/today/LatestList.h"
#include "ui/today/ToDoCard.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/CalendarDialog.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FigureTile.h"
#include "ui/widgets/ManagerAccess.h"

#include <QBoxLayout>

namespace ui {

static constexpr int RoomForLatest = 460; ///< height of everything else on the page

TodayPage::TodayPage(const PageContext &context, QWidget *parent)
    : Page(PageId::Today, tr("Today"), context, parent)
    , m_reading(context.ledger,
                [this](base::Result<workflows::TodayFigures> read) {
                    if (read)
                        show(*read);
                    else
                        this->context().shell.showError(read.error());
                })
    , m_calendar(makeCalendarAction(context, this))
{
    addButton(context.shell.action(Command::ReferredToUs));
    addButton(context.shell.action(Command::CameBack));
    addButton(context.shell.action(Command::SendElsewhere), ButtonKind::Primary);
    makeTiles();
    makeCards();
    connect(&context.ledger.changes(), &ledger::ChangeHub::changed, this, &TodayPage::reload);
    connect(&context.theme, &Theme::changed, this, &TodayPage::reload);
    if (const ManagerAccess *access = context.shell.managerAccess())
        connect(access, &ManagerAccess::changed, this, &TodayPage::reload);
    reload();
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        if (this->context().clock.today() == m_today)
            return;
        reload();
        m_toDo->reload();
    });
    m_midnight.start(std::chrono::minutes(1));
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
    m_toDo = new ToDoCard(context(), this);
    connect(m_toDo, &ToDoCard::dueChanged, this, &TodayPage::waitingChanged);
    setFocusProxy(m_toDo);

    m_chartCard = new Card(context().theme, tr("Last 13 months"), this);
    const QPushButton *openPayoff = m_chartCard->addLink(tr("Open Pay-off"), QStringLiteral("openPayoff"));
    connect(openPayoff, &QPushButton::clicked, this, [this] { context().shell.navigate({PageId::Payoff}); });
    m_chart = new charts::ChartView(m_chartCard);
    m_chart->setObjectName(QStringLiteral("monthsChart"));
    m_chartCard->content()->addWidget(m_chart, 1);
    connect(m_chart, &charts::ChartView::activated, this, &TodayPage::openPoint);

    m_latestCard = new Card(context().theme, tr("Logged last"), this);
    const QPushButton *openLogLink = m_latestCard->addLink(tr("Open Log"), QStringLiteral("openLog"));
    connect(openLogLink, &QPushButton::clicked, this, [this] { context().shell.navigate({PageId::Log}); });
    m_latest = new LatestList(context().theme, context().locale, m_latestCard);
    m_latestCard->content()->addWidget(m_latest, 1);
    connect(m_latest, &LatestList::chosen, this, [this](domain::SendAwayId id) {
        ShowLog request;
        request.sendAway = id;
        context().shell.navigate({PageId::Log, request});
    });

    auto *beside = new QVBoxLayout;
    beside->setSpacing(space::Large);
    beside->addWidget(m_chartCard, 1);
    beside->addWidget(m_latestCard);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Large);
    row->addWidget(m_toDo, 3);
    row->addLayout(beside, 2);
    content()->addLayout(row, 1);
}

int TodayPage::waiting() const
{
    return m_toDo->due();
}

/// The chart comes first where there is not room for both.
void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_latestCard->setVisible(height() > RoomForLatest + m_latestCard->sizeHint().height());
}

void TodayPage::reload()
{
    m_today = context().clock.today();
    setContextLine(context().locale.toString(m_today, tr("dddd, d MMMM")));
    m_reading.start([today = m_today, conduct = conductShown(context())](ledger::Ledger &ledger) {
        return workflows::readToday(ledger, today, conduct);
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
