// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "ui/matrix/GridContent.h"
#include "ui/widgets/PageContext.h"

#include <QObject>

#include <functional>

class QAction;
class QKeySequence;
class QMenu;

namespace ui {

class MatrixGrid;

/// What can be done to the matrix: each goes through its workflow and is kept for undo. Works on the current
/// place of the grid.
class MatrixCommands final : public QObject
{
    Q_OBJECT

public:
    explicit MatrixCommands(const PageContext &context, QWidget *page);

    /// Before anything else is called.
    void setGrid(MatrixGrid *grid);
    QList<QAction *> actions() const;
    QAction *addCompetency;
    QAction *addCompetitor;
    QAction *addCategory;

    /// Sets the level of the current cell, assessed today by whoever is at the counter.
    void rate(domain::MaybeLevel level);
    void saveCell(const domain::Strength &strength);
    void setStaleAfter(int months);
    /// Places as in MatrixGrid::moveWanted.
    void move(GridPlace from, GridPlace before);
    /// One line up (-1) or down (1), or one column, counted from ours.
    void carry(int lines, int columns);
    base::Done rename(GridPlace place, const QString &name);
    base::Done add(const GridContent::Adding &what, const QString &name);

    void openMenu(const QPoint &global);
    /// Who else is strong at the current competency; choosing one goes to its cell.
    void openStrongElsewhere();
    void copy() const;
    /// Enables what the current place allows.
    void follow();

Q_SIGNALS:
    /// Everything has to be visible for what is about to be added.
    void addingStarts();
    void evidenceWanted();

private:
    QAction *make(const QString &objectName, const QString &text, const QKeySequence &keys,
                  const std::function<void()> &run);
    const GridContent &content() const;
    base::Done keep(const base::Result<workflows::Undoable> &changed);
    void tell(const base::Done &done);
    QString staffName() const;

    void startAdding(GridContent::Adding::What what);
    void moveLine(GridPlace from, GridPlace before);
    void moveColumn(GridPlace from, GridPlace before);
    void carryByMenu(int step);
    void setRetired(bool isRetired);
    void toggleCore();
    void fillMoveMenu();
    void fillMergeMenu();
    void merge(domain::CompetencyId kept, domain::CompetencyId duplicate);

    PageContext m_context;
    QWidget *m_page;
    MatrixGrid *m_grid = nullptr;
    QAction *m_rename;
    QAction *m_core;
    QAction *m_retire;
    QAction *m_bringBack;
    QAction *m_strongElsewhere;
    QAction *m_evidence;
    QAction *m_notKnown;
    QAction *m_before;
    QAction *m_after;
    QAction *m_copy;
    QAction *m_gap;
    QMenu *m_moveTo;
    QMenu *m_mergeInto;
};

} // namespace ui
