// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"
#include "workflows/ImportFile.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ui {

class ImportColumnsForm;
class ImportPreview;
class SourceForm;
class PlainLabel;
class SegmentedControl;

/// Takes a list, CSV or a workbook, into the ledger: what it lists and which file are chosen, how it is read
/// and which column holds what are found and can be changed, what would become of its rows is shown, and only
/// then anything is written; all of it is one step to undo. Deletes itself when closed.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(const PageContext &context, QWidget *parent = nullptr);

    /// Reads a file, as if it had been chosen.
    void readFrom(const QString &path);

    /// Asks when cells have been changed.
    void reject() override;

private:
    enum Step { Source, Columns, Outcome, Done };

    QWidget *makeFile();
    void makeSteps();
    QWidget *makeFoot();
    workflows::RecordKind kind() const;
    void chooseFile();
    void writeForm();
    void readFile(const exchange::SourceOptions &source);
    void showFile(bool isRead);
    void showWhatIsRead();
    /// Asks when cells have been changed.
    bool mayForgetEdits(const QString &question, const QString &yes);
    void layoutChanged();
    void edit(qint64 row, qsizetype column, const QString &text);
    void goTo(Step step);
    void goOn();
    bool tryIt();
    void import();
    void writeRejects();
    base::Done run(const QString &what, bool isOnlyTried, const QString &rejectsPath);
    void keepForUndo();
    void tell(const QString &text, bool isWrong = false);
    void showFailure(const base::Error &error);
    void settleFoot();

    PageContext m_context;
    QComboBox *m_kind;
    QLineEdit *m_path;
    QWidget *m_choosing; ///< what and which file
    SegmentedControl *m_steps;
    QStackedWidget *m_stack;
    SourceForm *m_source;
    ImportColumnsForm *m_columns;
    ImportPreview *m_preview;
    PlainLabel *m_result;
    QPushButton *m_keepRejects;
    QLabel *m_message;
    QPushButton *m_cancel;
    QPushButton *m_go;
    std::optional<workflows::ImportFile> m_file;
    std::optional<workflows::ImportReport> m_report; ///< of the file as it is read now
    QHash<qint64, QHash<qsizetype, QString>> m_edits;
};

/// Opens it; the entry of the File menu.
void openImportDialog(const PageContext &context, QWidget *parent);

} // namespace ui
