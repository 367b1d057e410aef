// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogPage.h"

#include "ui/log/CameBackModel.h"
#include "ui/log/LogActions.h"
#include "ui/log/LogFilters.h"
#include "ui/log/ReferredModel.h"
#include "ui/log/SentModel.h"
#include "ui/log/StoryPanel.h"
#include "ui/log/WordOfMouthModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CsvExport.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/ManagerAccess.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

static constexpr int SearchDelayMs = 200;
static constexpr int StoryDelayMs = 60; ///< holding an arrow key down need not tell every story
static constexpr int StoryWidth = 290;
static constexpr int RoomForStory = 1500; ///< width of a window that shows it without being asked
static constexpr qint64 MostCounted = 10'000;
static constexpr int MostSearchedForSelection = 3'000;
/// What fills each table, in the order of LogTable.
static constexpr std::array commands{Command::SendElsewhere, Command::ReferredToUs, Command::CameBack,
                                     Command::HeardFrom};

LogPage::LogPage(const PageContext &context, QWidget *parent)
    : Page(PageId::Log, tr("Log"), context, parent)
    , m_sent(new SentModel(context, this))
    , m_referred(new ReferredModel(context, this))
    , m_cameBack(new CameBackModel(context, this))
    , m_wordOfMouth(new WordOfMouthModel(context, this))
    , m_filters(new LogFilters(context, this))
    , m_actions(new LogActions(context, this))
    , m_splitter(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
    , m_story(new StoryPanel(context, this))
    , m_storyAction(new QAction(context.theme.icon(QStringLiteral("person")), tr("Customer's &story"), this))
    , m_export(new QAction(tr("E&xport…"), this))
    , m_showAll(new QAction(tr("Show &all"), this))
{
    makeHead();
    makeTab(LogTable::SentElsewhere, tr("Sent elsewhere"), m_sent, QStringLiteral("sentTable"));
    makeTab(LogTable::ReferredToUs, tr("Referred to us"), m_referred, QStringLiteral("referredTable"));
    makeTab(LogTable::CameBack, tr("Came back"), m_cameBack, QStringLiteral("cameBackTable"));
    makeTab(LogTable::WordOfMouth, tr("Word of mouth"), m_wordOfMouth, QStringLiteral("wordOfMouthTable"));
    makeFilterRow();
    makeStory();
    setTabOrder(m_tabs.back().chip, m_filters->chips().constFirst());

    m_reload.setSingleShot(true);
    connect(&m_reload, &QTimer::timeout, this, &LogPage::reloadStale);
    connect(&context.ledger.changes(), &ledger::ChangeHub::changed, this, &LogPage::ledgerChanged);
    if (const ManagerAccess *access = context.shell.managerAccess())
        connect(access, &ManagerAccess::changed, this, &LogPage::accessChanged);
    connect(m_actions, &LogActions::broughtBack, this, [this](LogTable table, qint64 record) {
        if (table == m_table)
            m_broughtBack = record;
    });
    connect(m_filters, &LogFilters::changed, this, &LogPage::applyFilter);
    showTable(LogTable::SentElsewhere);
}

void LogPage::makeHead()
{
    m_showAll->setObjectName(QStringLiteral("logShowAll"));
    connect(m_showAll, &QAction::triggered, this, [this] {
        m_search->clear();
        ShowLog all;
        all.table = m_table;
        m_filters->show(all);
    });
    addButton(context().shell.action(Command::Import));
    addButton(context().shell.action(Command::MatchTill));
    m_export->setObjectName(QStringLiteral("exportLog"));
    m_export->setToolTip(tr("All records of this table as CSV, to be imported again"));
    connect(m_export, &QAction::triggered, this, &LogPage::exportPage);
    addButton(m_export);
}

void LogPage::makeTab(LogTable table, const QString &title, LogModel *model, const QString &objectName)
{
    QAction *command = context().shell.action(commands[static_cast<size_t>(table)]);
    auto *view = new DataTable(context().theme, objectName, m_stack);
    view->setAccessibleName(title);
    view->setModel(model);
    view->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    view->setDragEnabled(false);
    QList<int> hidden;
    QList<ColumnFit> fits;
    const int letter = view->fontMetrics().averageCharWidth();
    for (int column = 0; column < model->columnCount(); ++column) {
        view->setColumnWidth(column, model->columns().at(column).width * letter);
        if (model->columns().at(column).isHiddenAtFirst)
            hidden.append(column);
        fits.append(model->columns().at(column).fit);
    }
    view->setColumnFits(fits);
    view->setHiddenAtFirst(hidden);

    auto *chip = new FilterChip(context().theme, title, objectName + QStringLiteral("Chip"), this);
    chip->setCheckable(true);
    connect(chip, &QAbstractButton::clicked, this, [this, table] { showTable(table); });
    addFilter(chip);

    m_stack->addWidget(view);
    m_tabs[static_cast<size_t>(table)] = {table, chip, model, view, addButton(command, ButtonKind::Primary)};
    m_actions->attach(view, table);
    connect(model, &LogModel::failed, this, [this](const base::Error &error) {
        m_hasFailed = true;
        context().shell.showError(error);
    });
    connect(view, &DataTable::searchTyped, this, [this](const QString &text) {
        m_search->setText(text);
        m_search->setFocus(Qt::ShortcutFocusReason);
    });
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_storyDelay,
            qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::modelReset, &m_storyDelay, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::dataChanged, &m_storyDelay, qOverload<>(&QTimer::start));
    connect(view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this, table](int column) { keepSortable(m_tabs[static_cast<size_t>(table)], column); });
}

void LogPage::makeFilterRow()
{
    addFilterGap();
    for (QWidget *chip : m_filters->chips())
        addFilter(chip);
    m_search = addSearch(QStringLiteral("logSearch"), tr("Search the log"));
    m_search->setPlaceholderText(m_search->accessibleName());
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * 14);
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(SearchDelayMs);
    connect(m_search, &QLineEdit::textChanged, &m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] { current().view->setFocus(); });
    connect(&m_searchDelay, &QTimer::timeout, this, &LogPage::applyFilter);
}

void LogPage::makeStory()
{
    auto *tables = new Card(context().theme, m_splitter);
    tables->setFlush();
    tables->content()->addWidget(m_stack);
    auto *story = new Card(context().theme, m_splitter);
    story->setFlush();
    story->content()->addWidget(m_story);
    story->setMinimumWidth(200);
    m_storyCard = story;
    m_splitter->setObjectName(QStringLiteral("logSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::Medium);
    m_splitter->addWidget(tables);
    m_splitter->addWidget(story);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({RoomForStory, StoryWidth});
    content()->addWidget(m_splitter);

    m_storyAction->setObjectName(QStringLiteral("toggleStory"));
    m_storyAction->setIconText(tr("Story"));
    m_storyAction->setCheckable(true);
    m_storyAction->setShortcut(Qt::Key_F9);
    m_storyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_storyAction);
    connect(m_storyAction, &QAction::toggled, this, &LogPage::setStoryShown);
    connect(m_story, &StoryPanel::closeRequested, this, [this] { m_storyAction->setChecked(false); });
    m_storyDelay.setSingleShot(true);
    m_storyDelay.setInterval(StoryDelayMs);
    connect(&m_storyDelay, &QTimer::timeout, this, &LogPage::showStory);

    auto *toggle = new QPushButton(this); // its picture alone: the filters need the room
    toggle->setObjectName(QStringLiteral("storyButton"));
    toggle->setAccessibleName(tr("Show the customer's story"));
    toggle->setToolTip(tr("Show the customer's story"));
    toggle->setIcon(context().theme.icon(QStringLiteral("person"), IconInk::Muted));
    toggle->setCheckable(true);
    connect(toggle, &QPushButton::toggled, m_storyAction, &QAction::setChecked);
    connect(m_storyAction, &QAction::toggled, toggle, &QPushButton::setChecked);
    addFilterEnd(toggle);
    setStoryShown(false);
}

QList<QAction *> LogPage::pageActions() const
{
    return m_actions->all() + QList<QAction *>{m_storyAction, m_showAll} + m_story->personActions();
}

/// What customers have said of us has no file of its own.
bool LogPage::canExport() const
{
    return m_table != LogTable::WordOfMouth;
}

void LogPage::exportPage()
{
    static constexpr std::array kinds{workflows::RecordKind::SendAways, workflows::RecordKind::ReferralsIn,
                                      workflows::RecordKind::ReturnVisits};
    if (canExport())
        exportToCsv(context(), kinds[static_cast<size_t>(m_table)], this);
}

void LogPage::open(const Target &target)
{
    const auto *request = std::get_if<ShowLog>(&target.request);
    if (!request)
        return;
    {
        // All of it is read once, by showTable().
        const QSignalBlocker once(m_filters);
        m_search->clear();
        m_searchDelay.stop();
        m_filters->show(*request);
    }
    showTable(request->table);
    if (request->sendAway)
        select(request->sendAway->value());
}

void LogPage::showTable(LogTable table)
{
    m_table = table;
    for (const Tab &tab : m_tabs) {
        tab.chip->setChecked(tab.table == table);
        tab.button->setVisible(tab.table == table);
    }
    m_filters->setTable(table);
    m_stack->setCurrentWidget(current().view);
    setFocusProxy(current().view);
    m_actions->setCurrent(current().view, table);
    m_export->setEnabled(canExport());
    Q_EMIT actionsChanged();
    applyFilter();
    m_storyDelay.start();
}

/// The rows are read when they are looked at, and not before.
void LogPage::applyFilter()
{
    m_searchDelay.stop();
    if (!isVisible()) {
        current().isStale = true;
        return;
    }
    ledger::Filter filter = m_filters->filter();
    filter.search = m_search->text().trimmed();
    filter.conduct = conductShown(context());
    Tab &tab = current();
    m_hasFailed = false;
    int row = 0;
    std::optional<qint64> record;
    if (tab.isStale && tab.model->filter() == filter) {
        if (const QModelIndex before = tab.view->currentIndex(); before.isValid()) {
            row = before.row();
            record = before.data(LogModel::RecordIdRole).toLongLong();
        }
        tab.model->refresh();
    }
    tab.model->setFilter(filter);
    tab.isStale = false;
    if (const auto back = std::exchange(m_broughtBack, std::nullopt); back && selectRead(*back))
        tab.view->setFocus();
    else if (record && tab.view->currentIndex().data(LogModel::RecordIdRole).toLongLong() != *record)
        selectRead(*record); // it has moved
    // The arrow keys and Enter have something to begin with: what has come in the place of what is gone.
    if (!tab.view->currentIndex().isValid() || !tab.view->selectionModel()->hasSelection())
        tab.view->choose(qBound(0, row, qMax(0, tab.model->rowCount() - 1)));
    if (!m_hasFailed)
        showCount();
}

/// What is for managers and owners comes and goes with them.
void LogPage::accessChanged()
{
    if (current().model->filter().conduct != conductShown(context()))
        applyFilter();
}

void LogPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (current().isStale)
        applyFilter();
}

void LogPage::ledgerChanged(const QList<ledger::Change> &changes)
{
    using ledger::Kind;
    if (!ledger::tells(changes, {Kind::SendAway, Kind::ReferralIn, Kind::ReturnVisit, Kind::Advocacy,
                                 Kind::FitCheck, Kind::Customer, Kind::Competency, Kind::Competitor,
                                 Kind::Reason, Kind::Staff, Kind::Guideline, Kind::Conduct}))
        return;
    for (Tab &tab : m_tabs)
        tab.isStale = true;
    m_reload.start();
}

void LogPage::reloadStale()
{
    if (isVisible() && current().isStale)
        applyFilter();
}

void LogPage::showCount()
{
    const bool isNarrowed = m_filters->isNarrowed() || !m_search->text().trimmed().isEmpty();
    const auto counted = current().model->count(current().model->filter(), MostCounted + 1);
    if (!counted)
        return context().shell.showError(counted.error());
    const QString number = *counted > MostCounted
                               ? tr("more than %1").arg(context().locale.toString(MostCounted))
                               : context().locale.toString(*counted);
    setContextLine(
        isNarrowed ? tr("%1 found %2", "number, in the last 12 months").arg(number, m_filters->periodText())
                   : tr("%1 %2", "number, in the last 12 months").arg(number, m_filters->periodText()));
    const QString sentence =
        isNarrowed || *counted > 0 ? tr("Nothing fits these filters.")
        : m_table == LogTable::SentElsewhere
            ? tr("Nobody was sent elsewhere %1.").arg(m_filters->periodText())
        : m_table == LogTable::ReferredToUs ? tr("Nobody was referred to us %1.").arg(m_filters->periodText())
        : m_table == LogTable::CameBack     ? tr("Nobody came back %1.").arg(m_filters->periodText())
                                        : tr("No customer was heard from %1.").arg(m_filters->periodText());
    current().view->setEmptyState(
        sentence, isNarrowed ? m_showAll : context().shell.action(commands[static_cast<size_t>(m_table)]));
}

void LogPage::showStory()
{
    if (m_storyCard->isHidden() || !isVisible())
        return;
    const QModelIndex index = current().view->currentIndex();
    if (!index.isValid())
        return m_story->showNothing();
    switch (m_table) {
    case LogTable::SentElsewhere:
        return m_story->show(m_sent->rowAt(index.row()));
    case LogTable::ReferredToUs:
        return m_story->show(m_referred->rowAt(index.row()));
    case LogTable::CameBack:
        return m_story->show(m_cameBack->rowAt(index.row()));
    case LogTable::WordOfMouth:
        return m_story->show(m_wordOfMouth->rowAt(index.row()));
    }
}

void LogPage::setStoryShown(bool isShown)
{
    m_storyCard->setVisible(isShown);
    showStory();
}

/// Of the rows that have been read already.
bool LogPage::selectRead(qint64 record)
{
    const Tab &tab = current();
    for (int row = 0; row < tab.model->rowCount(); ++row) {
        if (tab.model->index(row, 0).data(LogModel::RecordIdRole).toLongLong() != record)
            continue;
        tab.view->choose(row);
        tab.view->scrollTo(tab.model->index(row, 0));
        return true;
    }
    return false;
}

void LogPage::select(qint64 record)
{
    const Tab &tab = current();
    while (!selectRead(record)) {
        if (tab.model->rowCount() >= MostSearchedForSelection || !tab.model->canFetchMore({}))
            return;
        tab.model->fetchMore({});
    }
    tab.view->scrollTo(tab.view->currentIndex(), QAbstractItemView::PositionAtCenter);
    tab.view->setFocus();
}

/// A click on a head that cannot order the rows leaves the mark where it was.
void LogPage::keepSortable(const Tab &tab, int column)
{
    if (column >= 0 && tab.model->columns().at(column).order)
        return;
    for (int ordered = 0; ordered < tab.model->columnCount(); ++ordered) {
        if (tab.model->columns().at(ordered).order == tab.model->order().by)
            return tab.view->horizontalHeader()->setSortIndicator(ordered, tab.model->order().direction);
    }
}

void LogPage::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("table"), static_cast<int>(m_table));
    settings.setValue(QStringLiteral("story"), m_storyAction->isChecked());
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
    for (const Tab &tab : m_tabs)
        settings.setValue(tab.view->objectName(), tab.view->saveState());
    m_filters->saveState(settings);
}

void LogPage::restoreState(QSettings &settings)
{
    for (const Tab &tab : m_tabs)
        tab.view->restoreState(settings.value(tab.view->objectName()).toByteArray());
    m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    m_filters->restoreState(settings);
    m_storyAction->setChecked(
        settings.value(QStringLiteral("story"), window()->width() >= RoomForStory).toBool());
    const int table = settings.value(QStringLiteral("table")).toInt();
    showTable(static_cast<LogTable>(qBound(0, table, static_cast<int>(m_tabs.size()) - 1)));
}

} // namespace ui
