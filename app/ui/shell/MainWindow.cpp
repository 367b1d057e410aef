// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "base/SettingsKey.h"
#include "domain/Words.h"
#include "ledger/Catalogue.h"
#include "ui/shell/About.h"
#include "ui/shell/ErasureFollower.h"
#include "ui/shell/FileTasks.h"
#include "ui/shell/GoToDialog.h"
#include "ui/shell/KeysDialog.h"
#include "ui/shell/MenuBar.h"
#include "ui/shell/Rail.h"
#include "ui/shell/Recent.h"
#include "ui/shell/Reminders.h"
#include "ui/shell/RetentionRun.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/SumsCheck.h"
#include "ui/shell/UndoableCommand.h"
#include "ui/widgets/CsvExport.h"
#include "ui/widgets/MenuText.h"
#include "ui/widgets/Prompts.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

/// Between the menu bar and the rest.
static QWidget *makeLine(QWidget *parent)
{
    auto *line = new QWidget(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

static QString draftPath(const WindowTools &tools, const ledger::Ledger &ledger)
{
    if (tools.dataFolder.isEmpty() || ledger.isReadOnly())
        return {};
    return tools.dataFolder + QStringLiteral("/drafts/") + base::settingsKeyOf(ledger.location().text())
           + QStringLiteral(".json");
}

static std::optional<DraftEntry> draftEntry(const QString &kind)
{
    for (const DraftEntry &entry : existingDrafts()) {
        if (entry.kind == kind)
            return entry;
    }
    return std::nullopt;
}

MainWindow::MainWindow(const WindowTools &tools, std::unique_ptr<ledger::Ledger> ledger)
    : m_tools(tools)
    , m_ledger(std::move(ledger))
    , m_context{*m_ledger, tools.clock, tools.theme, tools.settings, tools.prompts, *this, tools.locale}
    , m_drafts(draftPath(tools, *m_ledger))
    , m_backups(m_context, tools.dataFolder)
    , m_access(m_context)
    , m_menus(new MenuBar(*this, tools.theme, m_undo))
    , m_reminders(new Reminders(m_context, desktopTray, this))
    , m_retention(new RetentionRun(m_context, this))
    , m_sums(new SumsCheck(m_context, this))
    , m_rail(new Rail(tools.theme, this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusLine(tools.theme, m_menus->undo, this))
    , m_entries(existingPages())
    , m_staffMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setLocale(tools.locale);
    setContextMenuPolicy(Qt::NoContextMenu);

    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_rail);
    upper->addWidget(m_stack, 1);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeLine(central));
    layout->addLayout(upper, 1);
    layout->addWidget(m_status);
    setCentralWidget(central);

    makeActions();
    makeRail();
    connectMenus();
    connectReminders();
    connect(&m_ledger->changes(), &ledger::ChangeHub::changed, this,
            [this](const QList<ledger::Change> &changes) {
                if (ledger::tells(changes, {ledger::Kind::Business}))
                    reloadBusiness();
                if (ledger::tells(changes, {ledger::Kind::Staff}))
                    reloadStaff();
            });
    connect(&m_access, &ManagerAccess::changed, this, &MainWindow::offerDraft);
    reloadBusiness();
    reloadStaff();
    m_status->setLedger(m_ledger->location().caption(), m_ledger->location().text(), m_ledger->isReadOnly());
    connect(&m_backups, &BackupKeeper::changed, this, &MainWindow::showBackup);
    showBackup();
    restoreWindow();
    connect(&m_drafts, &Drafts::leftChanged, this, &MainWindow::offerDraft);
    new ErasureFollower(m_context, m_drafts, m_undo, this);
    offerDraft();
}

void MainWindow::lookAfterLedger()
{
    m_backups.watch();
    m_retention->start();
    m_sums->start();
}

MainWindow::~MainWindow()
{
    // The pages and the reminders use the ledger until they are gone; the pages listen to the undo stack.
    m_undo.disconnect(this);
    delete m_reminders;
    delete m_retention;
    delete m_sums;
    qDeleteAll(m_pages);
}

void MainWindow::makeActions()
{
    for (const CommandEntry &entry : existingCommands()) {
        auto *action = new QAction(m_tools.theme.icon(entry.icon), entry.text, this);
        action->setObjectName(entry.objectName);
        action->setIconText(entry.buttonText);
        action->setShortcut(entry.shortcut);
        action->setEnabled(entry.run && !m_ledger->isReadOnly());
        connect(action, &QAction::triggered, this, [this, run = entry.run] { run(m_context, this); });
        m_commands.insert(entry.command, action);
        if (entry.command == Command::Import || entry.command == Command::MatchTill
            || entry.command == Command::TillImports)
            m_menus->addImport(action);
        else
            m_menus->addCommand(action);
    }
}

static QKeySequence shortcutOf(PageId page)
{
    // A page keeps its number whichever others exist.
    if (page == PageId::Settings)
        return QKeySequence(Qt::CTRL | Qt::Key_Comma);
    return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page)));
}

void MainWindow::makeRail()
{
    auto *group = new QActionGroup(this);
    for (const PageEntry &entry : std::as_const(m_entries)) {
        auto *action = new QAction(m_tools.theme.icon(entry.icon), entry.title, group);
        action->setObjectName(codeOf(entry.id));
        action->setShortcut(shortcutOf(entry.id));
        action->setCheckable(true);
        action->setIconVisibleInMenu(false);
        connect(action, &QAction::triggered, this, [this, id = entry.id] { openPage(id); });
        m_pageActions.insert(entry.id, action);
        m_menus->addPage(action);
        m_rail->addPage(entry.id, entry.icon, action);
    }
    m_rail->setStaffMenu(m_staffMenu);
}

void MainWindow::connectMenus()
{
    const MenuBar &m = *m_menus;
    connect(m.newLedger, &QAction::triggered, this, &MainWindow::firstStartWanted);
    connect(m.open, &QAction::triggered, this, &MainWindow::openDialogWanted);
    connect(m_menus, &MenuBar::recentChosen, this, &MainWindow::ledgerWanted);
    connect(m.saveCopy, &QAction::triggered, this, [this] { saveCopy(m_context, this); });
    connect(m.backUp, &QAction::triggered, this, [this] { backUp(m_context, this); });
    connect(m.restore, &QAction::triggered, this, &MainWindow::restore);
    connect(m.archive, &QAction::triggered, this, [this] { saveArchive(m_context, this); });
    connect(m.fromArchive, &QAction::triggered, this, [this] {
        if (const QString made = readArchive(m_context, this); !made.isEmpty())
            Q_EMIT ledgerWanted(made);
    });
    connect(m.move, &QAction::triggered, this, [this] {
        if (const QString moved = moveLedger(m_context, this); !moved.isEmpty())
            Q_EMIT ledgerWanted(moved);
    });
    connect(m.exportPage, &QAction::triggered, this, [this] { currentPage()->exportPage(); });
    connect(m.exportAll, &QAction::triggered, this, [this] { exportAllToWorkbook(m_context, this); });
    connect(m.print, &QAction::triggered, this, [this] { currentPage()->print(); });
    connect(m.reopenDraft, &QAction::triggered, this, &MainWindow::reopenDraft);
    connect(m.whoIsAtCounter, &QAction::triggered, m_rail, &Rail::openStaffMenu);
    connect(m.search, &QAction::triggered, this, [this] { currentPage()->focusSearch(); });
    connect(m.quit, &QAction::triggered, this, &MainWindow::close);
    connect(m.goTo, &QAction::triggered, this,
            [this] { GoToDialog(m_context, m_menus->allActions(), this).exec(); });
    connect(m.keys, &QAction::triggered, this, [this] { KeysDialog(m_menus->allActions(), this).exec(); });
    connect(m.about, &QAction::triggered, this, [this] { showAbout(m_context, this); });
    connect(m_menus, &MenuBar::appearanceChosen, this, &MainWindow::setAppearance);
    connect(m.narrowRail, &QAction::toggled, this,
            [this](bool isNarrow) { m_rail->setCollapsed(isNarrow || width() < m_rail->narrowBelow()); });
    // Each other change of the stack comes with a sentence of its own.
    connect(&m_undo, &QUndoStack::indexChanged, this, [this] {
        if (m_undo.count() == 0)
            m_status->clearMessage();
    });
    m_menus->setAppearance(m_tools.theme.appearance());
    m_menus->setRecent(recentLedgers(m_tools.settings));
}

void MainWindow::connectReminders()
{
    m_menus->remind->setEnabled(hasDesktopTray());
    m_menus->remind->setChecked(hasDesktopTray() && m_reminders->isWanted());
    connect(m_menus->remind, &QAction::toggled, m_reminders, &Reminders::setWanted);
    connect(m_reminders, &Reminders::opened, this, [this] {
        openPage(PageId::Today);
        setWindowState(windowState() & ~Qt::WindowMinimized);
        raise();
        activateWindow();
    });
}

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

Page *MainWindow::page(PageId id)
{
    if (Page *made = m_pages.value(id))
        return made;
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (entry.id != id)
            continue;
        Page *made = entry.make(m_context, m_stack);
        m_pages.insert(id, made);
        m_stack->addWidget(made);
        m_tools.settings.beginGroup(QStringLiteral("pages/") + codeOf(id));
        made->restoreState(m_tools.settings);
        m_tools.settings.endGroup();
        connect(made, &Page::waitingChanged, this,
                [this, made] { m_rail->setWaiting(made->id(), made->waiting()); });
        connect(made, &Page::actionsChanged, this, [this, made] {
            if (made == currentPage())
                showPage(made);
        });
        m_rail->setWaiting(id, made->waiting());
        return made;
    }
    return nullptr;
}

void MainWindow::openPage(PageId id)
{
    if (Page *wanted = page(id))
        showPage(wanted);
}

void MainWindow::showPage(Page *shown)
{
    m_stack->setCurrentWidget(shown);
    if (shown != m_shown)
        shown->setFocus();
    m_shown = shown;
    m_pageActions.value(shown->id())->setChecked(true);
    m_menus->setPageMenu(shown->title(), shown->pageActions());
    m_menus->exportPage->setEnabled(shown->canExport());
    m_menus->print->setEnabled(shown->canPrint());
    //: title of the window: page, business
    setWindowTitle(tr("%1 – %2").arg(shown->title(), m_ledger->business().name));
}

void MainWindow::navigate(const Target &target)
{
    Page *wanted = page(target.page);
    if (!wanted)
        return;
    showPage(wanted);
    wanted->open(target);
}

void MainWindow::ask(const Question &question)
{
    openQuestion(m_context, question, this);
}

QAction *MainWindow::action(Command command) const
{
    return m_commands.value(command);
}

void MainWindow::keep(const workflows::Undoable &change)
{
    m_undo.push(new UndoableCommand(*this, this, change));
    m_status->showMessage(change.what, true);
}

void MainWindow::showMessage(const QString &sentence)
{
    m_status->showMessage(sentence, false);
}

void MainWindow::showError(const base::Error &error)
{
    m_tools.prompts.showError(error);
}

std::optional<domain::StaffId> MainWindow::staff() const
{
    return m_staff;
}

std::optional<domain::CompetitorId> MainWindow::partner() const
{
    return currentPage()->partner();
}

void MainWindow::reloadBusiness()
{
    if (const auto done = m_ledger->refreshBusiness(); !done)
        return showError(done.error());
    m_rail->setBusinessName(m_ledger->business().name);
    if (currentPage())
        showPage(currentPage());
    m_access.reload();
}

QString MainWindow::staffKey() const
{
    return QStringLiteral("staff/") + base::settingsKeyOf(m_ledger->location().text());
}

/// "&1  Maria Osei": the digit, and then the letter, chooses the line of a menu; an "&" in a name does not.
static QString numbered(int number, const QString &name)
{
    static const QString keys = QStringLiteral("0123456789abcdefghijklmnopqrstuvwxyz");
    const QString text = menuText(name);
    return number < keys.size() ? QStringLiteral("&%1   %2").arg(keys.at(number), text) : text;
}

void MainWindow::reloadStaff()
{
    const auto people = ledger::Catalogue(*m_ledger).staff();
    if (!people)
        return showError(people.error());
    const domain::StaffId remembered(m_tools.settings.value(staffKey()).toLongLong());
    int number = 0;
    m_staff.reset();
    m_staffMenu->clear();
    QString shown;
    for (const domain::Staff &person : *people) {
        const QString text = tr("%1 · %2").arg(person.name, domain::labelOf(person.role));
        QAction *choice = m_staffMenu->addAction(numbered(++number, text));
        choice->setCheckable(true);
        choice->setChecked(person.id == remembered);
        connect(choice, &QAction::triggered, this, [this, id = person.id] { chooseStaff(id); });
        if (person.id == remembered) {
            m_staff = remembered;
            shown = text;
        }
    }
    if (!people->isEmpty())
        m_staffMenu->addSeparator();
    m_staffMenu->addAction(numbered(0, tr("Nobody in particular")), this,
                           [this] { chooseStaff(std::nullopt); });
    m_staffMenu->addAction(tr("Edit the list…"), this, [this] { openPage(PageId::Settings); });
    m_rail->setStaff(shown);
    m_access.reload();
}

void MainWindow::suggestStaff()
{
    if (m_tools.settings.contains(staffKey()))
        return;
    const auto people = ledger::Catalogue(*m_ledger).staff();
    if (!people)
        return showError(people.error());
    const auto manager = std::ranges::find(*people, domain::Role::Manager, &domain::Staff::role);
    if (manager != people->cend())
        chooseStaff(manager->id);
    else if (!people->isEmpty())
        chooseStaff(people->constFirst().id);
}

void MainWindow::chooseStaff(std::optional<domain::StaffId> id)
{
    m_tools.settings.setValue(staffKey(), id ? id->value() : 0);
    reloadStaff();
    for (Page *made : std::as_const(m_pages))
        made->staffChanged();
}

/// The next to be opened again: one that may be now, if there is one.
const Draft &MainWindow::nextDraft() const
{
    const QList<Draft> &left = m_drafts.left();
    const auto found = std::ranges::find_if(left, [this](const Draft &draft) {
        const auto entry = draftEntry(draft.kind);
        return !entry || !entry->isForManagers || m_access.isOpen();
    });
    return found == left.cend() ? left.constFirst() : *found;
}

/// What an earlier run was stopped in is offered until it has been opened again.
void MainWindow::offerDraft()
{
    const bool isLeft = !m_drafts.left().isEmpty();
    m_menus->reopenDraft->setEnabled(isLeft);
    const QString sentence =
        isLeft ? tr("Not saved when the program stopped: “%1”").arg(nextDraft().title) : QString();
    m_status->setOffer(sentence, m_menus->reopenDraft);
}

/// What belongs to conduct is opened over its page, and stays a draft while that is closed.
void MainWindow::reopenDraft()
{
    const Draft draft = nextDraft();
    const auto entry = draftEntry(draft.kind);
    if (entry && entry->isForManagers) {
        openPage(PageId::Conduct);
        if (!m_access.isOpen())
            return;
    }
    m_drafts.resume(draft);
    if (entry)
        entry->open(m_context, draft.subject, this);
    if (m_drafts.takeResumed(draft.kind)) {
        m_drafts.drop(draft.id);
        showMessage(tr("The record this was about is not there any more."));
    }
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_tools.theme.setAppearance(appearance);
    m_tools.settings.setValue(QStringLiteral("appearance"), codeOf(appearance));
    m_menus->setAppearance(appearance);
}

void MainWindow::showBackup()
{
    const auto &trouble = m_backups.trouble();
    const QString words =
        m_backups.isSecondMissing() ? tr("no copy in the second place") : tr("backup failed");
    m_status->setLastBackup(m_backups.last(), m_tools.clock.today(), m_tools.locale,
                            trouble ? words : QString(), trouble ? trouble->sentence : QString());
}

void MainWindow::restore()
{
    const QString restored = restoreBackup(m_context, this);
    if (restored.isEmpty())
        return;
    if (restored == m_ledger->location().text())
        Q_EMIT ledgerReplaced();
    else
        Q_EMIT ledgerWanted(restored);
}

QSize MainWindow::firstSize(const QSize &room)
{
    // The frame is the desktop's and not known before the window is shown.
    static constexpr QSize MostForFrame{16, 48};
    return QSize(1280, 800).boundedTo(room - MostForFrame);
}

void MainWindow::restoreWindow()
{
    QSettings &settings = m_tools.settings;
    resize(firstSize(screen()->availableGeometry().size()));
    setMinimumSize(800, 520);
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_menus->narrowRail->setChecked(settings.value(QStringLiteral("window/narrowRail")).toBool());
    const auto last = pageFromCode(settings.value(QStringLiteral("window/page")).toString());
    openPage(last && m_pageActions.contains(*last) ? *last : m_entries.constFirst().id);
}

void MainWindow::saveWindow() const
{
    QSettings &settings = m_tools.settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/narrowRail"), m_menus->narrowRail->isChecked());
    settings.setValue(QStringLiteral("window/page"), codeOf(currentPage()->id()));
    for (const Page *made : m_pages) {
        settings.beginGroup(QStringLiteral("pages/") + codeOf(made->id()));
        made->saveState(settings);
        settings.endGroup();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveWindow();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setCollapsed(m_menus->narrowRail->isChecked() || width() < m_rail->narrowBelow());
}

} // namespace ui
