// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/BackupSummary.h"
#include "ui/shell/BackupModel.h"
#include "ui/widgets/LedgerReading.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class DataTable;

/// Which backup is to be restored: those there are, each with what is in it, or any other file. Restores
/// nothing itself.
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    RestoreDialog(const PageContext &context, const QList<ledger::KeptBackup> &backups,
                  QWidget *parent = nullptr);

    /// Of the backup that was chosen, after the dialog was accepted.
    QString path() const { return m_path; }

private:
    void makeTable();
    QWidget *makePreview();
    QLayout *makeFoot();
    void addLine(QVBoxLayout *lines, const QString &label, QLabel *&value, const char *objectName);
    void chooseRow(int row);
    void chooseFile();
    void preview(const QString &path);
    void tell(const base::Result<ledger::BackupSummary> &summary);
    QString remarks(const ledger::BackupSummary &summary) const;

    PageContext m_context;
    BackupModel *m_model;
    DataTable *m_table;
    QString m_path;
    bool m_isVerified = false;
    QLabel *m_file = nullptr;
    QLabel *m_business = nullptr;
    QLabel *m_days = nullptr;
    QLabel *m_records = nullptr;
    QLabel *m_people = nullptr;
    QLabel *m_remarks = nullptr;
    QPushButton *m_restore = nullptr;
    LedgerReading<ledger::BackupSummary> m_reading;
};

} // namespace ui
