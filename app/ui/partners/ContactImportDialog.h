// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"
#include "workflows/ContactImport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class ContactImportModel;
class DataTable;

/// Takes contacts in from an address book: a file is chosen, what would become of each contact is shown and
/// can be changed, and only then anything happens. Deletes itself when closed.
class ContactImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ContactImportDialog(const PageContext &context, QWidget *parent);

    /// Reads a file, as if it had been chosen.
    void readFrom(const QString &path);

private:
    QWidget *makeFile();
    QWidget *makeRow();
    QWidget *makeFoot();
    void chooseFile();
    void readFile();
    void showProblems(const QStringList &problems);
    void showRow();
    void tellSum();
    void import();
    std::optional<int> currentRow() const;

    PageContext m_context;
    QLineEdit *m_path;
    QLabel *m_problems;
    ContactImportModel *m_model;
    DataTable *m_table;
    QCheckBox *m_take;
    QComboBox *m_firm;
    QLabel *m_sum;
    QPushButton *m_import;
    bool m_isShowing = false; ///< the fields are being filled, nobody is choosing
};

} // namespace ui
