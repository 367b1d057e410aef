// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Erasures.h"
#include "ui/widgets/PageContext.h"

#include <QAbstractTableModel>
#include <QDialog>

namespace ui {

/// The customers whom the rule of retention would erase.
class RetentionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Customer, LastEvent, ColumnCount };

    RetentionModel(const PageContext &context, QList<ledger::Forgettable> people, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    PageContext m_context;
    QList<ledger::Forgettable> m_people;
};

/// Who would be erased, how many and why, before the rule is switched on. Accepted: it is meant.
class RetentionDialog final : public QDialog
{
    Q_OBJECT

public:
    RetentionDialog(const PageContext &context, int months, const QList<ledger::Forgettable> &people,
                    QWidget *parent = nullptr);
};

} // namespace ui
