// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"
#include "workflows/WeekPlan.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QListView;
class QMenu;

namespace ui {

class EmptyState;
class SegmentedControl;
class WeekModel;

/// Whom to talk to this week and the next, day by day: what is to be done already, and what is proposed.
/// Enter puts a proposal on its day, and logs the talk of a step; Ctrl and the arrow keys move a step by a
/// day.
class WeekView final : public QWidget
{
    Q_OBJECT

public:
    WeekView(const PageContext &context, QWidget *parent);

    void setOutreach(const workflows::Outreach &outreach);
    bool holds(domain::CompetitorId partner) const;
    /// Only these are listed.
    void setShown(const QSet<domain::CompetitorId> &shown);
    /// Nothing is said of it by a signal; a row of that partner stays chosen.
    void setCurrent(std::optional<domain::CompetitorId> partner);
    /// Of the row that is chosen; else of the first.
    std::optional<domain::CompetitorId> partner() const;
    /// What is to be done by the row that is chosen; nothing for a proposal.
    std::optional<domain::Touch> step() const;
    /// What can be done with the row that is chosen, and printing.
    QAction *menuAction() const;
    void setContextActions(const QList<QAction *> &actions);

Q_SIGNALS:
    void chosen(domain::CompetitorId partner);
    /// Another week.
    void changed();

private:
    QAction *make(const char *name, const QString &text, const QKeySequence &key, void (WeekView::*run)());
    void makeActions();
    QWidget *makeHead();
    QWidget *makeFoot();
    void makeList();
    void readPlan();
    void fill();
    const domain::WeekPlan::Entry *current() const;
    QDate dayBeside(int direction) const;
    void tellActions();
    void tellEmptiness();
    void take();
    void takeOn(const domain::WeekPlan::Entry &proposal, QDate day);
    void askDay();
    void move(int direction);
    void moveEarlier() { move(-1); }
    void moveLater() { move(1); }
    void print();

    PageContext m_context;
    workflows::Outreach m_outreach;
    bool m_isRead = false;
    domain::WeekPlan m_plan;
    QSet<domain::CompetitorId> m_shown;
    QMenu *m_menu;
    QAction *m_take;
    QAction *m_otherDay;
    QAction *m_earlier;
    QAction *m_later;
    QAction *m_print;
    SegmentedControl *m_week;
    QLabel *m_days;
    WeekModel *m_model;
    QListView *m_list;
    EmptyState *m_empty;
    bool m_isTelling = false; ///< a choice of ours, not the person's
};

} // namespace ui
