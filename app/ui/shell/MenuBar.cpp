// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MenuBar.h"

#include "ui/widgets/MenuText.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

namespace ui {

static QMenu *addMenu(QMainWindow &window, const QString &objectName, const QString &title)
{
    QMenu *menu = window.menuBar()->addMenu(title);
    menu->setObjectName(objectName);
    menu->setToolTipsVisible(true);
    return menu;
}

MenuBar::MenuBar(QMainWindow &window, const Theme &theme, QUndoStack &undoStack)
    : QObject(&window)
    , m_window(window)
    , m_theme(theme)
    , m_file(addMenu(window, QStringLiteral("fileMenu"), tr("&File")))
    , m_edit(addMenu(window, QStringLiteral("editMenu"), tr("&Edit")))
    , m_view(addMenu(window, QStringLiteral("viewMenu"), tr("&View")))
    , m_page(addMenu(window, QStringLiteral("pageMenu"), QString()))
    , m_go(addMenu(window, QStringLiteral("goMenu"), tr("&Go")))
    , m_help(addMenu(window, QStringLiteral("helpMenu"), tr("&Help")))
{
    makeFileMenu();
    makeEditMenu(undoStack);
    makeViewMenu();
    makeGoMenu();
    makeHelpMenu();
    m_page->menuAction()->setVisible(false);
}

QAction *MenuBar::add(QMenu *menu, const QString &objectName, const QString &text,
                      const QKeySequence &shortcut, const QString &icon)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    if (!icon.isEmpty())
        action->setIcon(m_theme.icon(icon));
    action->setIconVisibleInMenu(!icon.isEmpty());
    return action;
}

void MenuBar::makeFileMenu()
{
    newLedger = add(m_file, QStringLiteral("newLedger"), tr("&New ledger…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N,
                    QStringLiteral("add"));
    open = add(m_file, QStringLiteral("openLedger"), tr("&Open…"), QKeySequence::Open);
    m_recent = m_file->addMenu(tr("Open &recent"));
    m_recent->setObjectName(QStringLiteral("recentMenu"));
    m_file->addSeparator();
    saveCopy = add(m_file, QStringLiteral("saveCopy"), tr("Save a &copy…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
                   QStringLiteral("save"));
    backUp = add(m_file, QStringLiteral("backUp"), tr("&Back up"), Qt::CTRL | Qt::Key_B);
    restore = add(m_file, QStringLiteral("restore"), tr("Re&store from a backup…"));
    archive = add(m_file, QStringLiteral("archive"), tr("Save everything as &JSON…"));
    fromArchive = add(m_file, QStringLiteral("fromArchive"), tr("Ledger &from JSON…"));
    move = add(m_file, QStringLiteral("moveLedger"), tr("Mo&ve the ledger…"));
    m_beforeExport = m_file->addSeparator();
    exportPage = add(m_file, QStringLiteral("exportPage"), tr("&Export this page…"), Qt::CTRL | Qt::Key_E,
                     QStringLiteral("export"));
    exportAll = add(m_file, QStringLiteral("exportAll"), tr("All lists as a &workbook…"));
    print =
        add(m_file, QStringLiteral("printPage"), tr("&Print…"), QKeySequence::Print, QStringLiteral("print"));
    m_file->addSeparator();
    quit = add(m_file, QStringLiteral("quit"), tr("&Quit"), Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
}

/// Says what would be undone; an "&" in somebody's name is no mnemonic.
static void follow(QAction &action, const QString &bare, const QString &pattern, bool isPossible,
                   const QString &what)
{
    action.setText(isPossible && !what.isEmpty() ? pattern.arg(menuText(what)) : bare);
    action.setEnabled(isPossible);
}

void MenuBar::makeEditMenu(QUndoStack &stack)
{
    undo = add(m_edit, QStringLiteral("undo"), tr("&Undo"), QKeySequence::Undo, QStringLiteral("undo"));
    redo = add(m_edit, QStringLiteral("redo"), tr("&Redo"), {}, QStringLiteral("redo"));
    redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    const auto followStack = [this, &stack] {
        follow(*undo, tr("&Undo"), tr("&Undo: %1"), stack.canUndo(), stack.undoText());
        follow(*redo, tr("&Redo"), tr("&Redo: %1"), stack.canRedo(), stack.redoText());
    };
    followStack();
    connect(undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(redo, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::indexChanged, this, followStack);
    reopenDraft = add(m_edit, QStringLiteral("reopenDraft"), tr("Open again what was not sa&ved"),
                      Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    reopenDraft->setIconText(tr("Open again"));
    reopenDraft->setEnabled(false);
    m_edit->addSeparator();
    m_beforeSearch = m_edit->addSeparator();
    whoIsAtCounter = add(m_edit, QStringLiteral("whoIsAtCounter"), tr("Who is &at the counter?"), Qt::Key_F4,
                         QStringLiteral("person"));
    search = add(m_edit, QStringLiteral("searchPage"), tr("Searc&h this page"), QKeySequence::Find,
                 QStringLiteral("search"));
}

void MenuBar::makeViewMenu()
{
    m_appearances = new QActionGroup(this);
    const auto choice = [this](Appearance appearance, const QString &text) {
        QAction *action = add(m_view, QStringLiteral("appearance_") + codeOf(appearance), text);
        action->setCheckable(true);
        action->setData(static_cast<int>(appearance));
        m_appearances->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, appearance] { Q_EMIT appearanceChosen(appearance); });
    };
    choice(Appearance::System, tr("Colours of the &system"));
    choice(Appearance::Light, tr("&Light"));
    choice(Appearance::Dark, tr("&Dark"));
    m_view->addSeparator();
    narrowRail = add(m_view, QStringLiteral("narrowRail"), tr("Pages as &icons"));
    narrowRail->setCheckable(true);
    remind = add(m_view, QStringLiteral("remind"), tr("&Remind me of what is due"));
    remind->setCheckable(true);
}

void MenuBar::makeGoMenu()
{
    m_beforeGoTo = m_go->addSeparator();
    goTo = add(m_go, QStringLiteral("goToAnything"), tr("Go to &anything…"), Qt::CTRL | Qt::Key_K,
               QStringLiteral("search"));
}

void MenuBar::makeHelpMenu()
{
    keys = add(m_help, QStringLiteral("keys"), tr("&Keyboard"), QKeySequence::HelpContents,
               QStringLiteral("help"));
    about = add(m_help, QStringLiteral("about"), tr("&About Elsewhere"));
    about->setMenuRole(QAction::AboutRole);
}

void MenuBar::addPage(QAction *action) const
{
    m_go->insertAction(m_beforeGoTo, action);
}

void MenuBar::addCommand(QAction *action) const
{
    m_edit->insertAction(m_beforeSearch, action);
}

void MenuBar::addImport(QAction *action) const
{
    m_file->insertAction(exportPage, action);
}

/// The letter after the first lonely "&"; null where there is none.
static QChar mnemonicOf(const QString &title)
{
    const qsizetype at = title.indexOf(QLatin1Char('&'));
    return at >= 0 && at + 1 < title.size() ? title.at(at + 1).toLower() : QChar();
}

QString MenuBar::withFreeMnemonic(const QString &title) const
{
    QString taken;
    for (const QMenu *menu : {m_file, m_edit, m_view, m_go, m_help})
        taken.append(mnemonicOf(menu->title()));
    for (qsizetype i = 0; i < title.size(); ++i) {
        if (title.at(i).isLetter() && !taken.contains(title.at(i).toLower()))
            return QString(title).insert(i, QLatin1Char('&'));
    }
    return title;
}

void MenuBar::setPageMenu(const QString &title, const QList<QAction *> &actions) const
{
    m_page->clear();
    m_page->setTitle(withFreeMnemonic(title));
    m_page->addActions(actions);
    m_page->menuAction()->setVisible(!actions.isEmpty());
}

void MenuBar::setRecent(const QStringList &locations)
{
    m_recent->clear();
    for (const QString &location : locations) {
        // "&" in a path is no mnemonic.
        QAction *action = m_recent->addAction(menuText(location));
        connect(action, &QAction::triggered, this, [this, location] { Q_EMIT recentChosen(location); });
    }
    m_recent->setEnabled(!locations.isEmpty());
}

void MenuBar::setAppearance(Appearance appearance) const
{
    for (QAction *action : m_appearances->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(appearance));
}

static void collect(const QString &path, const QMenu *menu, QList<std::pair<QString, QAction *>> &found)
{
    for (QAction *action : menu->actions()) {
        if (action->menu())
            collect(path, action->menu(), found);
        else if (!action->isSeparator() && action->isVisible())
            found.append({path, action});
    }
}

QList<std::pair<QString, QAction *>> MenuBar::allActions() const
{
    QList<std::pair<QString, QAction *>> found;
    for (const QMenu *menu : {m_file, m_edit, m_view, m_page, m_go, m_help}) {
        if (menu->menuAction()->isVisible())
            collect(QString(menu->title()).remove(QLatin1Char('&')), menu, found);
    }
    return found;
}

} // namespace ui
