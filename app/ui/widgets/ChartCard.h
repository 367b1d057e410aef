// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/Chart.h"
#include "ui/widgets/PageContext.h"

#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace charts {
class ChartView;
}

namespace ui {

class Card;
class ChartTableView;

/// A chart on a card, with what can be done with every chart: see the same figures as a table, save it as
/// PNG, SVG or CSV, copy it as a picture or as a table, and have it explained where there are words for that.
class ChartCard final : public QWidget
{
    Q_OBJECT

public:
    /// The heading stands there while the figures are being read; what can be done with them comes with them.
    ChartCard(const PageContext &context, const QString &heading, const QString &objectName,
              QWidget *parent = nullptr);

    /// Makes the chart in a style: the window's now, paper's when it is saved.
    using Make = std::function<std::unique_ptr<charts::Chart>(const charts::Style &)>;
    void setChart(Make make);
    /// The figures could not be read: says so where nothing has been shown yet.
    void setFailed(const QString &sentence);
    /// A line of words under the chart: what to read from it, what was left out.
    void setFootnote(const QString &text);
    /// For charts of many rows; in pixels.
    void setLeastHeight(int height);
    /// Any widget right after the heading: what the chart is split by.
    void addAfterHeading(QWidget *widget);
    /// What is measured and how to read it, in plain words: shown over the chart by a link.
    void setExplanation(const QString &words);

    QString heading() const;
    /// All of it as a submenu with the chart's title, for the page's menu.
    QAction *menuAction() const;
    /// At the end of the menu.
    void addToMenu(const QList<QAction *> &actions);
    /// Asks for a file name, and writes the figures as CSV.
    void saveFigures();

Q_SIGNALS:
    void activated(const charts::Point &point);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void refresh();
    void tellHeading(const QString &title);
    void showTable(bool table);
    void fillMenu();
    void save(const QString &suffix);
    void copyPicture() const;
    void copyTable() const;

    PageContext m_context;
    Make m_make;
    Card *m_card;
    QPushButton *m_tableLink;
    QPushButton *m_saveLink;
    QPushButton *m_explainLink;
    QMenu *m_menu;
    QMenu *m_saveMenu;
    QAction *m_explain;
    QWidget *m_pages;
    QStackedLayout *m_stack;
    charts::ChartView *m_view;
    ChartTableView *m_table;
    QLabel *m_explanation;
    QLabel *m_footnote;
};

} // namespace ui
