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
    run(m_change.undo);
}

void UndoableCommand::redo()
{
    if (m_isMade) {
        m_isMade = false;
        return;
    }
    run(m_change.redo);
}

void UndoableCommand::run(const std::function<base::Done()> &step)
{
    if (const base::Done done = step(); !done) {
        setObsolete(true);
        m_shell.showError(done.error());
    }
}

} // namespace ui
