// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/LedgerReading.h"
#include "ui/widgets/Page.h"
#include "workflows/Outreach.h"

class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace ui {

class DataTable;
class FilterChip;
class PartnerPanel;
class PartnersModel;
class SearchedRows;
class StageBoard;
class WeekView;

/// Whom to talk to next, and with what: all competitors as possible partners, with all there was between them
/// and us.
class PartnersPage final : public Page
{
    Q_OBJECT

public:
    explicit PartnersPage(const PageContext &context, QWidget *parent = nullptr);

    void open(const Target &target) override;
    QList<QAction *> pageActions() const override;
    std::optional<domain::CompetitorId> partner() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

private:
    /// Which competitors are listed: by the word that is kept in the settings.
    struct View
    {
        QString code;
        FilterChip *chip;
        std::function<bool(const workflows::Prospect &)> holds;
        QString title;
        bool isCounted; ///< with its number, and only where it is not 0
    };

    QAction *makeSeparator();
    QList<QAction *> makeFileActions();
    void makeHead();
    void addView(const QString &code, const QString &title, bool isCounted,
                 std::function<bool(const workflows::Prospect &)> holds);
    void makeTable();
    void makeBoard();
    void makeWeek();
    void tellLists();
    void reload();
    void show(const workflows::Outreach &outreach);
    void choose(const QString &code);
    void setView(const QString &code);
    QString fittingView() const;
    void tellChips();
    void fill();
    void select(std::optional<domain::CompetitorId> partner);
    void askFor(domain::CompetitorId partner);
    const workflows::Prospect *current() const;
    void showPanel();
    void tellEmptiness();
    void addCompetitor();

    LedgerReading<workflows::Outreach> m_reading;
    QList<workflows::Prospect> m_plan;
    bool m_isRead = false;
    QList<View> m_views;
    QString m_view;
    std::optional<domain::CompetitorId> m_wanted; ///< to be chosen when it has been read
    std::optional<domain::CompetitorId> m_asked;  ///< somebody asked for, to be listed even when retired
    QLineEdit *m_search;
    QAction *m_add;
    QList<QAction *> m_files; ///< what comes in and goes out as a file
    QAction *m_beforeAll;     ///< in the menu, after what can be done with one
    QAction *m_beforeFiles;
    PartnersModel *m_model;
    SearchedRows *m_rows;
    DataTable *m_table;
    WeekView *m_week;
    StageBoard *m_board;
    QStackedWidget *m_lists; ///< the table, the week or the board
    QSplitter *m_splitter;
    PartnerPanel *m_panel;
};

} // namespace ui
