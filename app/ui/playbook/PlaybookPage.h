// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Changes.h"
#include "ui/widgets/Page.h"
#include "workflows/Playbook.h"

class QStackedWidget;

namespace ui {

class FilterChip;
class GuidelinesView;
class ReadingsCard;
class SegmentedControl;
class TryOut;

/// When staff may send a customer elsewhere, decided beforehand: the guidelines, a case to try them on, and
/// who has read them.
class PlaybookPage final : public Page
{
    Q_OBJECT

public:
    explicit PlaybookPage(const PageContext &context, QWidget *parent = nullptr);

    bool canPrint() const override { return true; }
    /// Opens the handbook on the page of reports, where it can be looked at first.
    void print() override;
    QList<QAction *> pageActions() const override;
    void staffChanged() override;
    /// On what an earlier run was stopped in, when that is asked for.
    void open(const Target &target) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum View { Guidelines, Trial, Readings };

    void makeActions();
    void makeFilters();
    void showView(View view);
    void hear(const QList<ledger::Change> &changes);
    void reload();
    void showContextLine();
    void showConfirm();
    std::optional<domain::GuidelineId> current() const;
    void confirmRead();

    workflows::PlaybookStanding m_standing;
    bool m_isOutdated = false; ///< to be read again when it is shown
    QAction *m_add, *m_confirm, *m_handbook;
    SegmentedControl *m_views;
    FilterChip *m_retired;
    QStackedWidget *m_stack;
    GuidelinesView *m_guidelines;
    TryOut *m_trial;
    ReadingsCard *m_readings;
};

} // namespace ui
