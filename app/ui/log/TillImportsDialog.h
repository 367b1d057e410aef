// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/TillImports.h"
#include "ui/widgets/LedgerReading.h"
#include "ui/widgets/PageContext.h"

#include <QDialog>

class QPushButton;
class QSortFilterProxyModel;

namespace ui {

class DataTable;
class PlainLabel;
class TillImportsModel;

/// The imports from the till there have been: what each had come to, and any of them taken back, at any time.
/// Deletes itself when closed.
class TillImportsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TillImportsDialog(const PageContext &context, QWidget *parent);

private:
    void makeTable();
    QLayout *makeFoot();
    void reload();
    void show(const base::Result<QList<ledger::TillImport>> &imports);
    const ledger::TillImport *chosen() const;
    void settle();
    void takeBack();
    QString question(const ledger::TillImport &import, const ledger::TillTakingBack &ahead) const;
    void tell(const QString &text, bool isWrong = false);

    PageContext m_context;
    TillImportsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    DataTable *m_table;
    PlainLabel *m_message;
    QPushButton *m_takeBack;
    LedgerReading<QList<ledger::TillImport>> m_reading;
};

/// Opens it; the entry of the File menu.
void openTillImportsDialog(const PageContext &context, QWidget *parent);

} // namespace ui
