// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"
#include "workflows/Undoable.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace ui {

/// A change made by a workflow, on the undo stack. It has been made already when it is pushed.
class UndoableCommand final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(ui::UndoableCommand)

public:
    UndoableCommand(Shell &shell, workflows::Undoable change);

    void undo() override;
    void redo() override;

private:
    /// Whether it went well; says so if not.
    bool run(const std::function<base::Done()> &step);

    Shell &m_shell;
    workflows::Undoable m_change;
    bool m_isMade = true;
};

} // namespace ui
