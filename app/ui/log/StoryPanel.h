// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/LogReader.h"
#include "ui/log/StoryText.h"
#include "ui/widgets/PageContext.h"

#include <QWidget>

class QAction;
class QLabel;
class QModelIndex;

namespace ui {

class ElidedLabel;
class PersonActions;

/// One customer's story in time order, beside the log; of an anonymous record its own.
class StoryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StoryPanel(const PageContext &context, QWidget *parent = nullptr);

    void show(const ledger::SendAwayRow &row);
    void show(const ledger::ReferralInRow &row);
    void show(const ledger::ReturnVisitRow &row);
    void show(const ledger::AdvocacyLogRow &row);
    /// What can be done with the person.
    QList<QAction *> personActions() const;
    /// Nothing is selected.
    void showNothing();

Q_SIGNALS:
    void closeRequested();

private:
    using Event = ledger::StoryEntry::Event;

    /// The story of the customer, or `own` when there is none. `isOfRecord` tells the selected record's.
    QList<StoryLine> linesOf(const std::optional<domain::CustomerId> &customer,
                             const ledger::StoryEntry &own);
    void showCustomer(const std::optional<domain::CustomerId> &customer);
    void showLines(QList<StoryLine> lines);
    void openFitCheck(const QModelIndex &line);

    PageContext m_context;
    ElidedLabel *m_name;
    QLabel *m_reach;
    QLabel *m_hint;
    StoryList *m_list;
    PersonActions *m_actions;
};

} // namespace ui
