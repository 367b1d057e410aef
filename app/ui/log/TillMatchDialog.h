// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"
#include "workflows/TillMatching.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ui {

class SegmentedControl;
class SourceForm;
class TillColumnsForm;
class TillOutcome;
class TillQuestions;

/// Finds those who came back in the till's export: a file is chosen, its columns are looked over, what would
/// come of it is shown, people in doubt are decided about, and only then anything is written; all of it is
/// one step to undo. Deletes itself when closed.
class TillMatchDialog final : public QDialog
{
    Q_OBJECT

public:
    TillMatchDialog(const PageContext &context, QWidget *parent);

    /// Reads a file, as if it had been chosen.
    void readFrom(const QString &path);

    void reject() override;

private:
    /// Asks when something has been decided.
    bool mayForgetDecisions(const QString &question, const QString &yes);
    enum Step { Columns, Outcome, Doubts, Source };

    QWidget *makeFile();
    QWidget *makeFoot();
    void chooseFile();
    /// As somebody has said it is to be read; by default as it is found.
    void readFile(const exchange::SourceOptions &source = {});
    void showFile(const workflows::TillFile &file, bool isNew);
    void goTo(Step step);
    void layoutChanged();
    void goOn();
    bool tryIt();
    void doubtsSeen();
    void import();
    void writeRejects();
    base::Done run(const QString &what, bool isOnlyTried, const QString &rejectsPath);
    void tell(const QString &text, bool isWrong = false);
    void showFailure(const base::Error &error);
    void settleFoot();
    bool asksFirst() const;

    PageContext m_context;
    QLineEdit *m_path;
    SegmentedControl *m_steps;
    QStackedWidget *m_stack;
    SourceForm *m_source;
    TillColumnsForm *m_columns;
    TillOutcome *m_outcome;
    TillQuestions *m_questions;
    QLabel *m_message;
    QPushButton *m_without;
    QPushButton *m_go;
    std::optional<workflows::TillFile> m_file;
    std::optional<workflows::ImportReport> m_report; ///< of the file as it is read now
    bool m_areDoubtsSeen = false;
};

/// Opens it; the entry of the File menu.
void openTillMatchDialog(const PageContext &context, QWidget *parent);

} // namespace ui
