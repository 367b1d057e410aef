// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Page.h"

#include <QTimer>

#include <array>

class QLineEdit;
class QStackedWidget;

namespace ui {

class ClosedView;
class ExclusionsView;
class FilterChip;
class IncidentsView;
class RulesView;

/// How customers treat the staff and what is done about it; for managers and owners only.
class ConductPage final : public Page
{
    Q_OBJECT

public:
    explicit ConductPage(const PageContext &context, QWidget *parent = nullptr);

    void open(const Target &target) override;
    bool canExport() const override { return isOpen(); }
    void exportPage() override;
    QList<QAction *> pageActions() const override;
    int waiting() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Tab { Incidents, Exclusions, Rules };

    void makeHead();
    void makeViews();
    void showTab(Tab tab);
    void accessChanged();
    void reload();
    void selectWanted();
    void tellContext();
    bool isOpen() const;

    std::array<FilterChip *, 3> m_chips{};
    Tab m_tab = Tab::Incidents;
    ShowConduct m_wanted;   ///< to be selected as soon as the page is open to whoever is at the counter
    bool m_isShown = false; ///< what is behind the closed view is filled
    QStackedWidget *m_stack;
    ClosedView *m_closed;
    IncidentsView *m_incidents;
    ExclusionsView *m_exclusions;
    RulesView *m_rules;
    QLineEdit *m_search;
    QAction *m_lockAction;
    QTimer m_reload;
    bool m_rulesAreOutdated = true;
};

} // namespace ui
