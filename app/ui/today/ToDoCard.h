// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/LedgerReading.h"
#include "ui/widgets/PageContext.h"
#include "workflows/FollowUps.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace ui {

class Badge;
class Card;
class EmptyState;
class ToDoAnswers;
class ToDoView;

/// What is late, due today and due soon, to be answered on the spot. Conduct is in it only while the page
/// of that name is open to whoever is at the counter.
class ToDoCard final : public QWidget
{
    Q_OBJECT

public:
    ToDoCard(const PageContext &context, QWidget *parent);

    void reload();
    /// How many are late or due today.
    int due() const { return static_cast<int>(m_list.due()); }

Q_SIGNALS:
    void dueChanged();

private:
    void show(const workflows::ToDoList &list);
    void openItem(const ledger::ToDoItem &item) const;
    void openLogOnDue() const;

    PageContext m_context;
    LedgerReading<workflows::ToDoList> m_reading;
    workflows::ToDoList m_list;
    Card *m_card;
    Badge *m_badge;
    QStackedLayout *m_stack;
    ToDoView *m_view;
    EmptyState *m_empty;
    QPushButton *m_more;
    ToDoAnswers *m_answers;
};

} // namespace ui
