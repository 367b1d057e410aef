// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"
#include "workflows/ImportRecords.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// Takes a CSV file into the ledger: what it lists and which file are chosen, then it is tried without
/// changing anything and what would come of it is shown; only then it can be imported.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(const PageContext &context, QWidget *parent = nullptr);

private:
    void makeForm();
    void chooseFile();
    void tryIt();
    void import();
    base::Result<workflows::ImportReport> run(bool dryRun);
    void show(const workflows::ImportReport &report, bool dryRun);
    void showFailure(const base::Error &error);
    QString summary(const workflows::ImportReport &report, bool dryRun) const;
    QString rejectsPath() const;

    PageContext m_context;
    QComboBox *m_kind;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QCheckBox *m_keepRejects;
    QLabel *m_outcome;
    QPushButton *m_import;
};

/// Opens it; the entry of the File menu.
void openImportDialog(const PageContext &context, QWidget *parent);

} // namespace ui
