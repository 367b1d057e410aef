// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/ContactImport.h"

#include <QAbstractTableModel>

namespace ui {

/// What would become of each contact of a file.
class ContactImportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Outcome, Firm, Person, Phones, Emails, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setImport(const workflows::ContactImport &import);
    const workflows::ContactImport &import() const { return m_import; }
    void setLeftOut(int row, bool isLeftOut);
    void setFirm(int row, const QString &firm);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    /// One row's firm changes what becomes of the others.
    void tellAll();

    workflows::ContactImport m_import;
};

/// What a person reads of an outcome.
QString outcomeText(workflows::ContactOutcome outcome);

} // namespace ui
