// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"
#include "ui/ScriptedPrompts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PageContext.h"
#include "workflows/Undoable.h"

#include <QAction>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A window that is none: keeps what a page asks of it.
class StageShell final : public ui::Shell
{
public:
    QList<ui::Target> visited;
    QList<workflows::Undoable> kept;
    QStringList messages;
    QList<base::Error> errors;
    std::optional<domain::StaffId> atCounter;
    ui::ManagerAccess *access = nullptr;
    ui::Drafts *desk = nullptr; ///< where dialogs keep what is typed
    ui::BackupKeeper *keeper = nullptr;

    QList<ui::Question> asked;

    void ask(const ui::Question &question) override { asked.append(question); }
    void navigate(const ui::Target &target) override { visited.append(target); }
    QAction *action(ui::Command command) const override { return &m_actions[static_cast<size_t>(command)]; }
    void keep(const workflows::Undoable &change) override { kept.append(change); }
    void showMessage(const QString &sentence) override { messages.append(sentence); }
    void showError(const base::Error &error) override { errors.append(error); }
    std::optional<domain::StaffId> staff() const override { return atCounter; }
    ui::ManagerAccess *managerAccess() override { return access; }
    ui::Drafts *drafts() override { return desk; }
    ui::BackupKeeper *backups() override { return keeper; }

private:
    mutable std::array<QAction, 16> m_actions;
};

/// A new ledger in a temporary folder, settings of its own, a clock that stands still, and prompts that are
/// answered from a script: what a page or the whole window needs to be tested.
struct Stage
{
    QTemporaryDir folder;
    base::FixedClock clock{QDate(2026, 11, 21)};
    ui::Theme theme;
    ScriptedPrompts prompts;
    StageShell shell;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    QLocale locale{QLocale::English, QLocale::UnitedKingdom};
    std::unique_ptr<ledger::Ledger> ledger;

    explicit Stage(const domain::Business &business = exampleBusiness())
        : ledger(*ledger::Ledger::create(ledger::Location::file(ledgerPath()), business, clock))
    {
        theme.setAppearance(ui::Appearance::Light);
        theme.applyToApplication();
    }

    QString ledgerPath() const { return folder.filePath(QStringLiteral("test.elsewhere")); }

    ui::PageContext context()
    {
        return ui::PageContext{*ledger, clock, theme, settings, prompts, shell, locale};
    }

    static domain::Business exampleBusiness()
    {
        domain::Business business;
        business.name = QStringLiteral("Harbour Street Auto Body");
        return business;
    }
};

/// The widget of that name and kind; a test that asks for one that is not there ends.
template <class W>
W *found(const QObject &parent, const char *objectName)
{
    W *widget = parent.findChild<W *>(QString::fromLatin1(objectName));
    if (!widget)
        qFatal("no %s here", objectName);
    return widget;
}

/// Shows a widget and gives it the focus of an active window, as the keyboard needs it.
inline void present(QWidget &widget)
{
    widget.show();
    QApplication::setActiveWindow(&widget);
    if (!QTest::qWaitForWindowActive(&widget))
        qFatal("the window did not become active");
}
