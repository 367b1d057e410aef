// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Changes.h"
#include "ui/widgets/Page.h"

#include <QTimer>

#include <array>

class QAction;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace ui {

class CameBackModel;
class DataTable;
class FilterChip;
class LogActions;
class LogFilters;
class LogModel;
class ReferredModel;
class SentModel;
class StoryPanel;
class WordOfMouthModel;

/// Everything that was logged: sent elsewhere, referred to us, came back, word of mouth.
class LogPage final : public Page
{
    Q_OBJECT

public:
    explicit LogPage(const PageContext &context, QWidget *parent = nullptr);

    void open(const Target &target) override;
    bool canExport() const override;
    void exportPage() override;
    QList<QAction *> pageActions() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// One of the tables: its switch over the filters, its rows, its table and the button it fills it with.
    struct Tab
    {
        LogTable table;
        FilterChip *chip;
        LogModel *model;
        DataTable *view;
        QWidget *button;
        bool isStale = true;
    };

    void makeHead();
    void makeFilterRow();
    void makeTab(LogTable table, const QString &title, LogModel *model, const QString &objectName);
    void makeActions();
    void makeStory();
    Tab &current() { return m_tabs[static_cast<size_t>(m_table)]; }
    const Tab &current() const { return m_tabs[static_cast<size_t>(m_table)]; }

    void showTable(LogTable table);
    void applyFilter();
    void accessChanged();
    void reloadStale();
    void ledgerChanged(const QList<ledger::Change> &changes);
    void showCount();
    void showStory();
    void setStoryShown(bool isShown);
    bool selectRead(qint64 record);
    void select(qint64 record);
    void keepSortable(const Tab &tab, int column);

    LogTable m_table = LogTable::SentElsewhere;
    std::array<Tab, 4> m_tabs;
    SentModel *m_sent;
    ReferredModel *m_referred;
    CameBackModel *m_cameBack;
    WordOfMouthModel *m_wordOfMouth;
    LogFilters *m_filters;
    LogActions *m_actions;
    QLineEdit *m_search;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QWidget *m_storyCard;
    StoryPanel *m_story;
    QAction *m_storyAction;
    QAction *m_export;
    QAction *m_showAll; ///< takes all filters away
    QTimer m_searchDelay;
    std::optional<qint64> m_broughtBack; ///< to be selected once it is read again
    QTimer m_reload;
    QTimer m_storyDelay;
    bool m_hasFailed = false;
};

} // namespace ui
