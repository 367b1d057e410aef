// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/ContactImportModel.h"

#include "ui/widgets/PlainToolTip.h"

#include <QBrush>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPalette>

namespace ui {

using workflows::ContactOutcome;
using workflows::ContactRow;

QString outcomeText(ContactOutcome outcome)
{
    switch (outcome) {
    case ContactOutcome::NewCompetitor:
        return ContactImportModel::tr("new competitor");
    case ContactOutcome::NewContact:
        return ContactImportModel::tr("new person there");
    case ContactOutcome::Changed:
        return ContactImportModel::tr("adds to what is there");
    case ContactOutcome::AlreadyThere:
        return ContactImportModel::tr("is there already");
    case ContactOutcome::NoFirm:
        return ContactImportModel::tr("says no firm");
    case ContactOutcome::LeftOut:
        return ContactImportModel::tr("left out");
    }
    return {};
}

static QString textOf(const ContactRow &row, int column)
{
    static const QString between = QStringLiteral(", ");
    switch (column) {
    case ContactImportModel::Outcome:
        return outcomeText(row.outcome);
    case ContactImportModel::Firm:
        return row.firm;
    case ContactImportModel::Person:
        return row.card.person;
    case ContactImportModel::Phones:
        return row.card.phones.join(between);
    case ContactImportModel::Emails:
        return row.card.emails.join(between);
    default:
        return {};
    }
}

void ContactImportModel::setImport(const workflows::ContactImport &import)
{
    beginResetModel();
    m_import = import;
    endResetModel();
}

void ContactImportModel::tellAll()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ContactImportModel::setLeftOut(int row, bool isLeftOut)
{
    m_import.setLeftOut(row, isLeftOut);
    tellAll();
}

void ContactImportModel::setFirm(int row, const QString &firm)
{
    m_import.setFirm(row, firm);
    tellAll();
}

int ContactImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_import.rows().size());
}

int ContactImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContactImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Outcome:
        return tr("What would happen");
    case Firm:
        return tr("Firm");
    case Person:
        return tr("Person");
    case Phones:
        return tr("Phones");
    case Emails:
        return tr("E-mails");
    default:
        return {};
    }
}

QVariant ContactImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ContactRow &row = m_import.rows().at(index.row());
    const QString text = textOf(row, index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::ToolTipRole)
        return plainToolTip(text);
    const bool doesNothing = row.outcome == ContactOutcome::LeftOut || row.outcome == ContactOutcome::NoFirm
                             || row.outcome == ContactOutcome::AlreadyThere;
    if (role == Qt::ForegroundRole && doesNothing)
        return QBrush(QGuiApplication::palette().color(QPalette::PlaceholderText));
    return {};
}

} // namespace ui
