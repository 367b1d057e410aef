// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Conduct.h"
#include "ui/conduct/ExclusionDialog.h"
#include "ui/widgets/PageContext.h"

#include <QWidget>

class QAction;
class QSettings;
class QStandardItemModel;

namespace ui {

class DataTable;
class SearchedRows;

/// Who was sent elsewhere for the staff's sake: what it covers and until when, reviews and appeals.
class ExclusionsView final : public QWidget
{
    Q_OBJECT

public:
    explicit ExclusionsView(const PageContext &context, QWidget *parent = nullptr);

    QList<QAction *> actions() const;
    QAction *letter() const { return m_letter; }
    DataTable *table() const { return m_table; }

    void reload();
    void clear();
    void search(const QString &text);
    /// The one that is asked for; else the row stays.
    bool select(domain::SendAwayId sendAway);
    /// Reviews whose day has come, and appeals that nobody has answered.
    int due() const { return m_due; }

    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

private:
    QAction *make(const char *name, const QString &text, const QKeySequence &key);
    void makeActions();
    void makeRow(const ledger::ExclusionRow &row);
    void follow();
    const ledger::ExclusionRow *current() const;
    void ask(ExclusionDialog::What what);
    void changeTerms();
    void write();

    PageContext m_context;
    QList<ledger::ExclusionRow> m_all;
    QStandardItemModel *m_model;
    SearchedRows *m_rows;
    DataTable *m_table;
    QAction *m_terms = nullptr;
    QAction *m_review = nullptr;
    QAction *m_letter = nullptr;
    QAction *m_appeal = nullptr;
    QAction *m_uphold = nullptr;
    QAction *m_reject = nullptr;
    QAction *m_lift = nullptr;
    int m_due = 0;
};

} // namespace ui
