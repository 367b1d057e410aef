// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/ImportFile.h"

#include <QAbstractTableModel>
#include <QColor>

namespace ui {

/// The rows of a list as they would be taken: the line, what would become of it, and a column for each field
/// the list has. Cells can be changed; the change is put where the row is read, not into the file.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Outcome, FirstField };

    /// `bad`: what is wrong is written in it.
    ImportPreviewModel(const QColor &bad, QObject *parent) : QAbstractTableModel(parent), m_bad(bad) {}

    void setRows(const workflows::ImportFile &file, const QList<workflows::PreviewRow> &rows);
    /// Only those that cannot be taken.
    void setOnlyProblems(bool isOnly);
    QString problem(int row) const { return m_rows.at(row).problem; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// The cell of that row and column of the list has another text.
    void edited(qint64 row, qsizetype column, const QString &text);

private:
    struct Shown
    {
        qsizetype field;
        qsizetype column; ///< of the list
        QString label;
    };

    void filter();
    QString textOf(const workflows::PreviewRow &row, int column) const;
    bool isWrong(const workflows::PreviewRow &row, int column) const;

    QColor m_bad;
    QList<Shown> m_fields;
    QList<workflows::PreviewRow> m_all;
    QList<workflows::PreviewRow> m_rows;
    bool m_isOnlyProblems = false;
};

} // namespace ui
