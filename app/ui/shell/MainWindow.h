// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PageRegistry.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/BackupKeeper.h"
#include "ui/widgets/Drafts.h"
#include "ui/widgets/ManagerAccess.h"

#include <QHash>
#include <QMainWindow>
#include <QUndoStack>

#include <memory>

class QActionGroup;
class QStackedWidget;

namespace ui {

class MenuBar;
class Reminders;
class RetentionRun;
class SumsCheck;
class Rail;
class StatusLine;

/// What the window is given. All of it outlives the window.
struct WindowTools
{
    Theme &theme;
    QSettings &settings;
    Prompts &prompts;
    const base::Clock &clock;
    QLocale locale;
    QString dataFolder = {}; ///< of this person, for what was not saved; empty: it is not kept
};

/// The window on one ledger: rail, pages, menu bar, status line, undo. Another ledger gets another window.
class MainWindow final : public QMainWindow, public Shell
{
    Q_OBJECT

public:
    MainWindow(const WindowTools &tools, std::unique_ptr<ledger::Ledger> ledger);
    ~MainWindow() override;

    /// Backs up what is due and erases whom the owner's rule names, from now on; of a ledger that was proven
    /// whole.
    void lookAfterLedger();
    /// Of a window nobody has sized yet, without its frame; with it, it fits on a screen with that much room.
    static QSize firstSize(const QSize &room);

    ledger::Ledger &ledger() const { return *m_ledger; }
    MenuBar &menus() const { return *m_menus; }
    Page *currentPage() const;
    void openPage(PageId page);

    void navigate(const Target &target) override;
    void ask(const Question &question) override;
    QAction *action(Command command) const override;
    void keep(const workflows::Undoable &change) override;
    void showMessage(const QString &sentence) override;
    void showError(const base::Error &error) override;
    std::optional<domain::StaffId> staff() const override;
    std::optional<domain::CompetitorId> partner() const override;
    ManagerAccess *managerAccess() override { return &m_access; }
    /// Puts a manager at the counter, who sees all there is, or else the first of the list, where nobody has
    /// ever chosen; for the example business.
    void suggestStaff();
    Drafts *drafts() override { return &m_drafts; }
    BackupKeeper *backups() override { return &m_backups; }

Q_SIGNALS:
    /// Another ledger is to be opened: by its path or address.
    void ledgerWanted(const QString &location);
    /// Another file has taken the place of this ledger's: a backup was restored.
    void ledgerReplaced();
    void openDialogWanted();
    void firstStartWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRail();
    void makeActions();
    void connectMenus();
    void connectReminders();
    Page *page(PageId id);
    void showPage(Page *page);
    void reloadBusiness();
    void reloadStaff();
    void chooseStaff(std::optional<domain::StaffId> id);
    const Draft &nextDraft() const;
    void offerDraft();
    void reopenDraft();
    void setAppearance(Appearance appearance);
    void showBackup();
    void restore();
    void restoreWindow();
    void saveWindow() const;
    QString staffKey() const;

    WindowTools m_tools;
    std::unique_ptr<ledger::Ledger> m_ledger;
    PageContext m_context;
    Drafts m_drafts;
    BackupKeeper m_backups;
    ManagerAccess m_access;
    QUndoStack m_undo;
    MenuBar *m_menus;
    Reminders *m_reminders;
    RetentionRun *m_retention;
    SumsCheck *m_sums;
    Rail *m_rail;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    QList<PageEntry> m_entries;
    QHash<PageId, Page *> m_pages;
    const Page *m_shown = nullptr; ///< only to be compared with
    QHash<PageId, QAction *> m_pageActions;
    QHash<Command, QAction *> m_commands;
    QMenu *m_staffMenu;
    std::optional<domain::StaffId> m_staff;
};

} // namespace ui
