// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ErasureFollower.h"

#include "ledger/Erasures.h"
#include "ui/widgets/Drafts.h"

#include <QUndoStack>

#include <algorithm>

namespace ui {

ErasureFollower::ErasureFollower(const PageContext &context, Drafts &drafts, QUndoStack &undo,
                                 QObject *parent)
    : QObject(parent), m_context(context), m_drafts(drafts), m_undo(undo)
{
    connect(&m_context.ledger.changes(), &ledger::ChangeHub::changed, this,
            [this](const QList<ledger::Change> &changes) {
                if (ledger::tells(changes, {ledger::Kind::Customer}))
                    follow();
            });
    follow();
}

void ErasureFollower::follow()
{
    const auto erasures = ledger::Erasures(m_context.ledger).all();
    if (!erasures) {
        // The proof of the whole file says it, and takes the window away.
        if (erasures.error().code != QLatin1StringView("ledger.damaged"))
            m_context.shell.showError(erasures.error());
        return;
    }
    if (m_known == erasures->size())
        return;
    m_known = erasures->size();
    m_undo.clear();
    QDateTime latest;
    for (const ledger::ErasureEntry &entry : *erasures)
        latest = std::max(latest, entry.at);
    const QList<Draft> left = m_drafts.left();
    for (const Draft &draft : left) {
        if (draft.at <= latest)
            m_drafts.drop(draft.id);
    }
}

} // namespace ui
