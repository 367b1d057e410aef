// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conduct/IncidentModel.h"
#include "ui/widgets/PageContext.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QSettings;
class QSplitter;

namespace ui {

class DataTable;
class IncidentPanel;
class SearchedRows;

/// The list of incidents with the customer's ladder beside it, and what can be done with them.
class IncidentsView final : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentsView(const PageContext &context, QWidget *parent = nullptr);

    QAction *note() const { return m_note; }
    QList<QAction *> actions() const;
    DataTable *table() const { return m_table; }

    void reload();
    /// Nothing of it stays in the window.
    void clear();
    void search(const QString &text);
    void select(domain::IncidentId incident);
    /// Incidents whose day to look again has come.
    int due() const { return m_due; }

    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

private:
    void makeActions();
    QAction *make(const char *name, const QString &text, const QString &icon, const QKeySequence &key,
                  void (IncidentsView::*run)());
    void follow();
    bool isInForce(const domain::Incident &incident) const;
    const ledger::IncidentRow *current() const;
    void noteOne();
    void noteAnother();
    void correct();
    void review();
    void sendElsewhere();
    void write();
    void enterInError();
    void showPanel();

    PageContext m_context;
    IncidentModel *m_model;
    SearchedRows *m_rows;
    DataTable *m_table;
    QSplitter *m_splitter;
    QAction *m_note;
    QAction *m_another;
    QAction *m_correct;
    QAction *m_review;
    QAction *m_sendElsewhere;
    QAction *m_letter;
    QAction *m_enterInError;
    IncidentPanel *m_panel;
    QTimer m_delay;
    int m_due = 0;
};

} // namespace ui
