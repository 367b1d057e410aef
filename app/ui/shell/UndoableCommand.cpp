// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UndoableCommand.h"

namespace ui {

UndoableCommand::UndoableCommand(Shell &shell, QObject *owner, workflows::Undoable change)
    : m_shell(shell), m_owner(owner), m_change(std::move(change))
{
    setText(m_change.what);
}

void UndoableCommand::undo()
{
    const base::Done done = m_change.undo();
    if (done)
        return m_shell.showMessage(tr("Taken back: %1").arg(text()));
    setObsolete(true); // which the stack then drops
    if (done.error().code != QLatin1StringView("cancelled"))
        return m_shell.showError(done.error());
    // Nothing was taken back, so it still can be.
    QMetaObject::invokeMethod(
        m_owner, [shell = &m_shell, change = m_change] { shell->keep(change); }, Qt::QueuedConnection);
}

void UndoableCommand::redo()
{
    if (m_isMade) {
        m_isMade = false;
        return;
    }
    if (const base::Done done = m_change.redo()) {
        m_shell.showMessage(tr("Done again: %1").arg(text()));
    } else {
        setObsolete(true);
        m_shell.showError(done.error());
    }
}

} // namespace ui
