// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ImportPreviewModel.h"

#include "ui/widgets/PlainToolTip.h"
#include "workflows/import/ColumnWords.h"

#include <QBrush>
#include <QLocale>

namespace ui {

using workflows::PreviewRow;

void ImportPreviewModel::setRows(const workflows::ImportFile &file, const QList<PreviewRow> &rows)
{
    beginResetModel();
    m_fields.clear();
    const auto &fields = workflows::fieldsOf(file.kind);
    for (qsizetype field = 0; field < fields.size(); ++field) {
        const QString name = QString::fromLatin1(fields.at(field).name);
        const qsizetype column = file.heading.indexOf(file.layout.columns.value(name));
        if (column >= 0)
            m_fields.append({field, column, workflows::fieldLabel(name)});
    }
    m_all = rows;
    filter();
    endResetModel();
}

void ImportPreviewModel::setOnlyProblems(bool isOnly)
{
    beginResetModel();
    m_isOnlyProblems = isOnly;
    filter();
    endResetModel();
}

void ImportPreviewModel::filter()
{
    m_rows = m_all;
    if (m_isOnlyProblems)
        m_rows.removeIf([](const PreviewRow &row) { return row.problem.isEmpty(); });
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstField + static_cast<int>(m_fields.size());
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount())
        return {};
    if (section == Line)
        return tr("Line");
    return section == Outcome ? tr("What would happen") : m_fields.at(section - FirstField).label;
}

QString ImportPreviewModel::textOf(const PreviewRow &row, int column) const
{
    if (column == Line)
        return QLocale().toString(row.row.line);
    if (column == Outcome && !row.problem.isEmpty())
        return row.problem;
    if (column == Outcome)
        return row.row.faults > 0
                   ? tr("is taken, without %n cell(s) that hold an error", nullptr, row.row.faults)
                   : tr("is taken");
    const Shown &shown = m_fields.at(column - FirstField);
    return isWrong(row, column) || row.becomes.isEmpty() ? row.row.cells.value(shown.column)
                                                         : row.becomes.value(shown.field);
}

bool ImportPreviewModel::isWrong(const PreviewRow &row, int column) const
{
    if (row.problem.isEmpty() || column == Line)
        return false;
    return column == Outcome || m_fields.at(column - FirstField).field == row.field;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PreviewRow &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column).simplified();
    case Qt::EditRole:
        return column < FirstField ? textOf(row, column)
                                   : row.row.cells.value(m_fields.at(column - FirstField).column);
    case Qt::ToolTipRole:
        return plainToolTip(isWrong(row, column) ? row.problem : textOf(row, column));
    case Qt::AccessibleTextRole:
        return isWrong(row, column) && column >= FirstField
                   ? tr("%1. Wrong: %2").arg(textOf(row, column), row.problem)
                   : textOf(row, column);
    case Qt::ForegroundRole:
        return isWrong(row, column) ? QBrush(m_bad) : QVariant();
    case Qt::BackgroundRole: {
        if (!isWrong(row, column) || column == Outcome)
            return {};
        constexpr int faint = 40;
        QColor tint = m_bad; // so that an empty cell that is wrong is seen too
        tint.setAlpha(faint);
        return QBrush(tint);
    }
    default:
        return {};
    }
}

Qt::ItemFlags ImportPreviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() >= FirstField ? flags | Qt::ItemIsEditable : flags;
}

bool ImportPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() < FirstField)
        return false;
    const qsizetype column = m_fields.at(index.column() - FirstField).column;
    PreviewRow &row = m_rows[index.row()];
    const QString text = value.toString();
    if (row.row.cells.value(column) == text)
        return false;
    row.row.cells.resize(std::max(row.row.cells.size(), column + 1));
    row.row.cells[column] = text;
    row.becomes.clear();
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    Q_EMIT edited(row.row.number, column, text);
    return true;
}

} // namespace ui
