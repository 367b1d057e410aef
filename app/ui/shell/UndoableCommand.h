// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"
#include "workflows/Undoable.h"

#include <QUndoCommand>

namespace ui {

/// A change made by a workflow, on the undo stack. It has been made already when it is pushed.
class UndoableCommand final : public QUndoCommand
{
public:
    UndoableCommand(Shell &shell, workflows::Undoable change);

    void undo() override;
    void redo() override;

private:
    void run(const std::function<base::Done()> &step);

    Shell &m_shell;
    workflows::Undoable m_change;
    bool m_isMade = true;
};

} // namespace ui
