// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Changes.h"
#include "ui/matrix/GridContent.h"
#include "ui/widgets/Page.h"

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace ui {

class CellPanel;
class EmptyState;
class FilterChip;
class MatrixCommands;
class MatrixGrid;
class NeedList;

/// How good we and the others are at what customers ask for, and what follows from it.
class MatrixPage final : public Page
{
    Q_OBJECT

public:
    explicit MatrixPage(const PageContext &context, QWidget *parent = nullptr);

    void open(const Target &target) override;
    bool canExport() const override { return true; }
    void exportPage() override;
    QList<QAction *> pageActions() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFilters();
    void makeSearch();
    void makeContent();
    QWidget *makeSide();
    void connectGrid();

    GridContent::View view() const;
    void reload();
    void take(domain::StrengthMatrix matrix);
    void hear(const QList<ledger::Change> &changes);
    void rereadRows(const QList<qint64> &competencies);
    void rereadAsked();
    void showCurrent();
    void showContextLine();
    void showStack();
    void showAll();
    void search(bool goOn);
    void goTo(domain::CompetencyId competency, domain::MatrixColumn column);

    MatrixCommands *m_commands;
    MatrixGrid *m_grid = nullptr;
    FilterChip *m_order = nullptr;
    FilterChip *m_show = nullptr;
    FilterChip *m_stale = nullptr;
    QLineEdit *m_search = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QAction *m_showAll = nullptr;
    QLabel *m_legend = nullptr;
    QWidget *m_side = nullptr;
    CellPanel *m_panel = nullptr;
    NeedList *m_needs = nullptr;
    QSplitter *m_splitter = nullptr;
    bool m_isOutdated = false; ///< something changed while the page was hidden
};

} // namespace ui
