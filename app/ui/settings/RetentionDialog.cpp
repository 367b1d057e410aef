// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RetentionDialog.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PlainToolTip.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

RetentionModel::RetentionModel(const PageContext &context, QList<ledger::Forgettable> people, QObject *parent)
    : QAbstractTableModel(parent), m_context(context), m_people(std::move(people))
{}

int RetentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int RetentionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RetentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return section == Customer ? tr("Customer") : tr("Last event");
}

QVariant RetentionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ledger::Forgettable &one = m_people.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == Customer)
        return plainToolTip(one.caption);
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Customer ? one.caption
                                      : m_context.locale.toString(one.lastEvent, QLocale::ShortFormat);
}

RetentionDialog::RetentionDialog(const PageContext &context, int months,
                                 const QList<ledger::Forgettable> &people, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("retentionDialog"));
    setWindowTitle(tr("Erase customers by themselves"));
    const int count = static_cast<int>(people.size());
    auto *why = new PlainLabel(tr("%n customer(s) have had no event for %1 months: nothing was sent, "
                                  "referred, bought, said or agreed since.",
                                  nullptr, count)
                                   .arg(context.locale.toString(months)),
                               this);
    why->setObjectName(QStringLiteral("retentionWhy"));
    auto *table = new DataTable(context.theme, QStringLiteral("retentionTable"), this);
    table->setModel(new RetentionModel(context, people, table));
    table->setSortingEnabled(false); // the longest ago first
    table->setAccessibleName(tr("Who would be erased"));
    table->setColumnFits({{.least = 0.5}, {}});
    table->setEmptyState(tr("Nobody would be erased today."));
    auto *then = new PlainLabel(tr("They are erased now, and from then on others when the program starts and "
                                   "they have had no event for as "
                                   "long. What was logged stays, without names or notes. This cannot be "
                                   "undone. Firms, customers no longer "
                                   "served and those without any date are left."),
                                this);
    then->setForegroundRole(QPalette::PlaceholderText);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("retentionCancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *go =
        new QPushButton(count > 0 ? tr("&Switch on and erase %n", nullptr, count) : tr("&Switch on"), this);
    go->setObjectName(QStringLiteral("retentionGo"));
    go->setAutoDefault(false);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Huge, space::Huge, space::Huge, space::Huge);
    layout->setSpacing(space::Large);
    layout->addWidget(why);
    layout->addWidget(table, 1);
    layout->addWidget(then);
    layout->addLayout(foot);
    resize(560, 480);
    cancel->setDefault(true);
    cancel->setFocus(Qt::TabFocusReason);
}

} // namespace ui
