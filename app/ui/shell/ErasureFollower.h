// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"

#include <QObject>

class QUndoStack;

namespace ui {

class Drafts;

/// Nothing that could bring an erased person back outlives the erasing, here or at another counter: what can
/// be undone is forgotten, and so are the drafts from before.
class ErasureFollower final : public QObject
{
    Q_OBJECT

public:
    ErasureFollower(const PageContext &context, Drafts &drafts, QUndoStack &undo, QObject *parent);

private:
    void follow();

    PageContext m_context;
    Drafts &m_drafts;
    QUndoStack &m_undo;
    qsizetype m_known = 0; ///< how many people were erased, as far as we know
};

} // namespace ui
