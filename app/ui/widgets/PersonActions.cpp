// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PersonActions.h"

#include "base/FileName.h"
#include "base/SaveFile.h"
#include "ledger/Erasures.h"
#include "reports/PersonSheet.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/BackupKeeper.h"
#include "ui/widgets/ManagerAccess.h"
#include "ui/widgets/Paperwork.h"
#include "ui/widgets/PinPopup.h"
#include "ui/widgets/Prompts.h"
#include "workflows/Erasing.h"
#include "workflows/PersonFile.h"

#include <QAction>
#include <QWidget>

namespace ui {

PersonActions::PersonActions(const PageContext &context, QWidget *panel)
    : QObject(panel)
    , m_context(context)
    , m_panel(panel)
    , m_savePdf(
          make(QStringLiteral("personPdf"), tr("All about this person as &PDF…"), &PersonActions::savePdf))
    , m_saveJson(
          make(QStringLiteral("personJson"), tr("All about this person as &JSON…"), &PersonActions::saveJson))
    , m_erase(make(QStringLiteral("erasePerson"), tr("Er&ase this person…"), &PersonActions::askToErase))
{
    setPerson({});
}

QAction *PersonActions::make(const QString &objectName, const QString &text, void (PersonActions::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void PersonActions::setPerson(std::optional<domain::PersonId> person, bool mayBeErased)
{
    m_person = person;
    m_savePdf->setEnabled(person.has_value());
    m_saveJson->setEnabled(person.has_value());
    m_erase->setEnabled(person && mayBeErased && !m_context.ledger.isReadOnly());
}

void PersonActions::savePdf()
{
    const auto record =
        workflows::readPersonRecord(m_context.ledger, *m_person, conductShown(m_context), m_context.locale);
    if (!record)
        return m_context.shell.showError(record.error());
    const reports::Style style{reports::Sheet(reports::usualPaper(m_context.locale)),
                               reports::Language(m_context.locale)};
    saveAsPdf(m_context, reports::personSheet(*record, style), tr("All about this person"), record->caption);
}

void PersonActions::saveJson()
{
    const auto record =
        workflows::readPersonRecord(m_context.ledger, *m_person, conductShown(m_context), m_context.locale);
    if (!record)
        return m_context.shell.showError(record.error());
    const QString path = m_context.prompts.fileToSave(
        tr("All about this person"), base::safeFileName(record->caption, QStringLiteral(".json")),
        tr("JSON (*.json)"));
    if (path.isEmpty())
        return;
    const base::Done saved = base::saveFile(path, workflows::jsonOf(*record));
    if (saved)
        m_context.shell.showMessage(tr("Saved as %1").arg(path));
    else
        m_context.shell.showError(saved.error());
}

void PersonActions::askToErase()
{
    const ManagerAccess *access = m_context.shell.managerAccess();
    if (access && access->isOpen())
        return eraseWhenMeant();
    if (!access || access->state() != ManagerAccess::State::Locked)
        return m_context.prompts.tell(
            tr("Erase a person"),
            tr("Managers and owners erase people. Say who is at the counter first (F4)."));
    auto *popup = new PinPopup(m_context, *access->person(), m_panel->window());
    connect(popup, &PinPopup::opened, this, &PersonActions::eraseWhenMeant);
    popup->openAt(m_panel->mapToGlobal(QPoint(0, 0)));
}

void PersonActions::eraseWhenMeant()
{
    const auto person = m_person;
    if (!person)
        return;
    ledger::ErasureEffect effect;
    const base::Done looked = runInBackground(
        m_panel, tr("Looking where this person is named…"), [&](const WorkProgress &) -> base::Done {
            TRY_ASSIGN(const auto own, m_context.ledger.again(ledger::Ledger::Access::ReadOnly));
            TRY_ASSIGN(effect, ledger::Erasures(*own).effect(*person));
            return {};
        });
    if (!looked)
        return m_context.shell.showError(looked.error());
    const int answer = m_context.prompts.ask(tr("Erase this person for good?"),
                                             workflows::whatErasingDoes(effect, m_context.locale),
                                             {tr("Keep"), tr("Erase for good")});
    if (answer != 1)
        return;
    const base::Done done =
        runInBackground(m_panel, tr("Erasing…"),
                        [&, places = m_context.shell.backups()
                                         ? m_context.shell.backups()->places()
                                         : workflows::BackupPlaces()](const WorkProgress &) -> base::Done {
                            TRY_ASSIGN(const auto own, m_context.ledger.again());
                            TRY(ledger::Erasures(*own).erasePerson(*person));
                            return workflows::keepErasures(*own, places);
                        });
    if (!done)
        return m_context.shell.showError(done.error());
    m_context.shell.showMessage(tr("Erased; what was logged stays without a name"));
    offerToEraseInBackups();
}

void PersonActions::offerToEraseInBackups()
{
    const BackupKeeper *keeper = m_context.shell.backups();
    if (!keeper || !keeper->last().isValid())
        return;
    const int answer = m_context.prompts.ask(
        tr("Erase in the backups, too?"),
        tr("The backups that are kept still hold this person. Each can be written anew without them and is "
           "checked "
           "before it takes the place of the old one. Copies of backups elsewhere are not touched."),
        {tr("Leave the backups"), tr("Erase in the backups")});
    if (answer != 1)
        return;
    int changed = 0;
    const base::Done done = runInBackground(
        m_panel, tr("Writing the backups anew…"),
        [&, places = keeper->places()](const WorkProgress &progress) -> base::Done {
            TRY_ASSIGN(const auto own, m_context.ledger.again(ledger::Ledger::Access::ReadOnly));
            TRY_ASSIGN(changed, workflows::eraseInBackups(*own, places, progress));
            return {};
        });
    if (done)
        m_context.shell.showMessage(tr("Erased in %n backup(s)", nullptr, changed));
    else
        m_context.shell.showError(done.error());
}

} // namespace ui
