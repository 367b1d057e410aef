// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/ImportPreviewModel.h"
#include "ui/widgets/PageContext.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace ui {

class DataTable;
class PlainLabel;

/// What would come of a list: how many of its rows are new, there already or cannot be taken, what would be
/// made with them, and the rows themselves, whose cells can be put right.
class ImportPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreview(const PageContext &context, QWidget *parent);

    void setReport(const workflows::ImportFile &file, const workflows::ImportReport &report);
    void focusFirst() const;

Q_SIGNALS:
    void edited(qint64 row, qsizetype column, const QString &text);
    /// The rows that cannot be taken are wanted in a file.
    void rejectsWanted();

private:
    void showProblem();

    PageContext m_context;
    PlainLabel *m_sum;
    PlainLabel *m_news;
    QCheckBox *m_onlyProblems;
    QPushButton *m_keep;
    ImportPreviewModel *m_model;
    DataTable *m_table;
    PlainLabel *m_problem;
    QString m_heading; ///< of the list whose rows are shown
};

/// "120 rows: 100 are new, ..." of what would happen, or has.
QString importSum(const workflows::ImportReport &report, const QLocale &locale, bool isDone);
/// What is made with the rows, and what is passed over; a line each.
QString importNews(const workflows::ImportReport &report);

} // namespace ui
