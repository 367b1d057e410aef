// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Conduct.h"
#include "domain/People.h"
#include "domain/SendAway.h"
#include "ui/today/ToDoText.h"
#include "ui/widgets/PageContext.h"
#include "workflows/FollowUps.h"

#include <QWidget>

#include <functional>

namespace ui {

/// Does what an answer in the to-do list says; each can be undone. What has to be known besides is asked in
/// a menu or a popup at the row, or in the form of the log.
class ToDoAnswers final : public QObject
{
    Q_OBJECT

public:
    ToDoAnswers(const PageContext &context, QWidget *parent);

    /// `place` is where to ask; global.
    void give(const ledger::ToDoItem &item, Answer answer, const QPoint &place);

private:
    using Change = base::Result<workflows::Undoable>;

    void keep(const ledger::ToDoItem &item, Change change);
    void served(const ledger::ToDoItem &item);
    void askWhyNot(const ledger::ToDoItem &item, const QPoint &place);
    void askWhen(const ledger::ToDoItem &item, const QPoint &place);
    /// What came of looking at somebody's conduct again: improved ends it, else the next day is asked for.
    void review(const ledger::ToDoItem &item, domain::ReviewOutcome outcome, const QPoint &place);
    void askDay(const QString &question, const QString &verb, const QPoint &place,
                const std::function<void(QDate)> &then);
    void cameBack(const ledger::ToDoItem &item);
    /// Straight away by a manager at the counter who has given the PIN where there is one; anybody else says
    /// which manager it was, who gives it then.
    void answerDraft(const ledger::ToDoItem &item, bool isApproved, const QPoint &place);
    void answerDraft(const ledger::ToDoItem &item, bool isApproved, const domain::Staff &manager,
                     const QPoint &place);
    void answerDraft(const ledger::ToDoItem &item, bool isApproved, const QString &manager);
    void moveOn(const ledger::ToDoItem &item, domain::StatusChange change, const QString &what);
    workflows::Asked asked() const;

    PageContext m_context;
    QWidget *m_parent;
};

} // namespace ui
