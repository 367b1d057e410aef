// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/GuidelineModel.h"

#include "ui/playbook/GrantTone.h"

namespace ui {

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

} // namespace ui
