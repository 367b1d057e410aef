// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UndoableCommand.h"

namespace ui {

UndoableCommand::UndoableCommand(Shell &shell, workflows::Undoable change)
    : m_shell(shell), m_change(std::move(change))
{
    setText(m_change.what);
}

void UndoableCommand::undo()
{
    if (run(m_change.undo))
        m_shell.showMessage(tr("Taken back: %1").arg(text()));
}

void UndoableCommand::redo()
{
    if (m_isMade) {
        m_isMade = false;
        return;
    }
    if (run(m_change.redo))
        m_shell.showMessage(tr("Done again: %1").arg(text()));
}

bool UndoableCommand::run(const std::function<base::Done()> &step)
{
    const base::Done done = step();
    if (!done) {
        setObsolete(true);
        m_shell.showError(done.error());
    }
    return done.has_value();
}

} // namespace ui
