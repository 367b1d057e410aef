// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"
#include "workflows/Undoable.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace ui {

/// A change made by a workflow, on the undo stack. It has been made already when it is pushed. An undo that
/// fails is said and forgotten; one that is cancelled can be asked for again.
class UndoableCommand final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(ui::UndoableCommand)

public:
    /// `owner`: with it goes what is still on its way.
    UndoableCommand(Shell &shell, QObject *owner, workflows::Undoable change);

    void undo() override;
    void redo() override;

private:
    Shell &m_shell;
    QObject *m_owner;
    workflows::Undoable m_change;
    bool m_isMade = true;
};

} // namespace ui
