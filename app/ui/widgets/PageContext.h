// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Id.h"
#include "ui/widgets/Target.h"

#include <QLocale>

#include <optional>

class QAction;
class QSettings;

namespace ledger {
class Ledger;
}

namespace workflows {
struct Undoable;
}

namespace ui {

class BackupKeeper;
class Drafts;
class ManagerAccess;
class Prompts;
class Theme;

/// What can be done from every page; the dialogs belong to the log and to the exchange of files.
enum class Command {
    SendElsewhere,
    ReferredToUs,
    CameBack,
    HeardFrom,
    LogContact,
    Import,
    FitCheck,
    MatchTill,
    TillImports
};

/// What a page may ask of the window it is in.
class Shell
{
public:
    virtual ~Shell() = default;

    /// Opens another page, narrowed to what the target says.
    virtual void navigate(const Target &target) = 0;
    /// Opens a form over the window; what is saved there is kept for undo.
    virtual void ask(const Question &question) = 0;
    /// The action of the menu bar, to be put on a button.
    virtual QAction *action(Command command) const = 0;
    /// Keeps a change that a workflow has made, so that Edit > Undo takes it back; the status bar says what
    /// it was and offers Undo.
    virtual void keep(const workflows::Undoable &change) = 0;
    /// The same of a change that may have failed, which is said. Whether it was made.
    bool keep(const base::Result<workflows::Undoable> &change);
    /// A sentence in the status bar; announced to screen readers.
    virtual void showMessage(const QString &sentence) = 0;
    virtual void showError(const base::Error &error) = 0;
    /// Who is at the counter, as chosen in the rail.
    virtual std::optional<domain::StaffId> staff() const = 0;
    /// Whom the page that is shown is about: a contact that is logged now is most likely with them.
    virtual std::optional<domain::CompetitorId> partner() const { return {}; }
    /// Where open dialogs keep what is typed into them; nullptr: nowhere.
    virtual Drafts *drafts() { return nullptr; }
    /// Whether what is for managers and owners only may be shown; nullptr: never.
    virtual ManagerAccess *managerAccess() { return nullptr; }
    /// What backs up the ledger; nullptr: nothing does.
    virtual BackupKeeper *backups() { return nullptr; }
};

/// Everything a page or a dialog is given. All of it outlives the page.
struct PageContext
{
    ledger::Ledger &ledger;
    const base::Clock &clock;
    const Theme &theme;
    QSettings &settings; ///< of this computer and person, not of the ledger
    Prompts &prompts;
    Shell &shell;
    QLocale locale;
};

} // namespace ui
