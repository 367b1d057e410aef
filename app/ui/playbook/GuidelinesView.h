// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"
#include "workflows/Playbook.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QAction;
class QListView;
class QSplitter;
class QStackedWidget;

namespace ui {

class EmptyState;
class FilterChip;
class GuidelineModel;
class GuidelinePanel;
struct GuidelineRow;

/// The guidelines in order of precedence, and beside them the rule of the current one to be edited. What is
/// typed stays with its guideline until it is saved or discarded, whatever else is looked at meanwhile, and
/// outlives the program: see Drafts.
class GuidelinesView final : public QWidget
{
    Q_OBJECT

public:
    /// `confirm` stands beside the state of reading.
    GuidelinesView(const PageContext &context, QAction *confirm, QWidget *parent = nullptr);

    void setStanding(const workflows::PlaybookStanding &standing);
    void setShowsRetired(bool shows);
    /// Begins a new one and goes to its name.
    void addNew();
    /// Goes on with what an earlier run of the program was stopped in; false when that is not asked for.
    bool takeUpDraft();
    /// Nothing for one that has not been saved yet.
    std::optional<domain::GuidelineId> current() const;
    void setCurrent(domain::GuidelineId id);
    /// Who has read the current one is different, or somebody else is at the counter.
    void showReading();
    QList<QAction *> actions() const;
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void currentChanged();

private:
    void makeActions();
    QWidget *makeList();

    /// What stands among Drafts, and what it is called there.
    struct Kept
    {
        QString name;
        domain::Guideline typed;
    };

    QList<GuidelineRow> rows() const;
    GuidelineRow rowFor(const domain::Guideline &stored, int place) const;
    const domain::Guideline *stored(domain::GuidelineId id) const;
    const GuidelineRow *currentRow() const;

    void showRows(domain::GuidelineId wanted);
    void showCurrent();
    void showActions();
    void hearEditor();

    void save();
    void discard();
    void retire();
    void addStarters();
    void move(int step);
    void moveTo(int row, int before);
    void keepDrafts();
    void dropDraft(domain::GuidelineId id);
    std::optional<domain::GuidelineId> neighbour(int step) const;

    PageContext m_context;
    workflows::PlaybookStanding m_standing;
    QHash<qint64, domain::Guideline> m_drafts; ///< by id; 0 is the new one
    QHash<qint64, Kept> m_keptDrafts;          ///< by id too
    QTimer m_keepSoon;                         ///< not with every key
    bool m_showsRetired = false;

    QAction *m_save, *m_discard, *m_retire, *m_earlier, *m_later, *m_starters;
    GuidelineModel *m_model;
    QListView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    FilterChip *m_otherwise;
    QSplitter *m_splitter;
    GuidelinePanel *m_panel;
};

} // namespace ui
