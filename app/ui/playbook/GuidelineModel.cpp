// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/GuidelineModel.h"

#include "ui/playbook/GrantTone.h"

#include <QMimeData>

#include <algorithm>
#include <span>

namespace ui {

static constexpr QLatin1StringView RowFormat("application/x-elsewhere-guideline-row");

void GuidelineModel::setRows(QList<GuidelineRow> rows, const QLocale &locale)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_locale = locale;
    endResetModel();
}

void GuidelineModel::setRow(int row, const GuidelineRow &content)
{
    m_rows[row] = content;
    Q_EMIT dataChanged(index(row), index(row));
}

int GuidelineModel::rowOf(domain::GuidelineId id) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).guideline.id == id)
            return static_cast<int>(i);
    }
    return -1;
}

int GuidelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

static QString stateOf(const GuidelineRow &row)
{
    if (row.isUnsaved)
        return GuidelineModel::tr("not saved");
    return row.guideline.isRetired() ? GuidelineModel::tr("retired") : QString();
}

QVariant GuidelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GuidelineRow &row = m_rows.at(index.row());
    const QString name = row.guideline.name.isEmpty() ? tr("New guideline") : row.guideline.name;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole: {
        QStringList parts{name, row.sentence, row.remark, stateOf(row)};
        parts.removeAll(QString());
        return parts.join(QLatin1Char(' '));
    }
    case PlaceRole:
        return row.place > 0 ? m_locale.toString(row.place) : QString();
    case SentenceRole:
        return row.sentence;
    case RemarkRole:
        return row.isWarning ? row.remark : QString();
    case GrantRole:
        return domain::labelOf(row.guideline.grant);
    case ToneRole:
        return static_cast<int>(toneOf(row.guideline.grant));
    case StateRole:
        return stateOf(row);
    default:
        return {};
    }
}

Qt::ItemFlags GuidelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the lines
    const GuidelineRow &line = m_rows.at(index.row());
    const Qt::ItemFlags flags = QAbstractListModel::flags(index) & ~Qt::ItemIsDropEnabled;
    return line.place > 0 && !line.isUnsaved ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList GuidelineModel::mimeTypes() const
{
    return {QString(RowFormat)};
}

QMimeData *GuidelineModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(QString(RowFormat), QByteArray::number(indexes.constFirst().row()));
    return data;
}

bool GuidelineModel::mayMove(int row, int before) const
{
    if (row < 0 || row >= rowCount() || before < 0 || before > rowCount() || before == row
        || before == row + 1)
        return false;
    const auto passed =
        std::span(m_rows).subspan(static_cast<std::size_t>(std::min(row + 1, before)),
                                  static_cast<std::size_t>(before > row ? before - row - 1 : row - before));
    return std::ranges::all_of(passed, [&moved = m_rows.at(row)](const GuidelineRow &other) {
        return other.place > 0 && domain::isOrderedByHand(moved.guideline, other.guideline);
    });
}

bool GuidelineModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                     const QModelIndex &parent) const
{
    bool isRow = false;
    const int dragged = data->data(QString(RowFormat)).toInt(&isRow);
    return isRow && action == Qt::MoveAction && !parent.isValid()
           && mayMove(dragged, row < 0 ? rowCount() : row);
}

bool GuidelineModel::moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to, int before)
{
    if (from.isValid() || to.isValid() || count != 1 || !mayMove(row, before))
        return false;
    Q_EMIT moveAsked(row, before);
    return true;
}

} // namespace ui
