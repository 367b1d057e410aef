// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ImportDialog.h"

#include "ui/shell/ImportColumnsForm.h"
#include "ui/shell/ImportPreview.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/BackupKeeper.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/SourceForm.h"
#include "workflows/import/ColumnWords.h"
#include "workflows/ImportForm.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using workflows::ImportFile;
using workflows::ImportReport;
using workflows::RecordKind;

static constexpr QSize DialogSize(900, 620);
static constexpr qsizetype RowsShown = 200;
/// A longer list is tried again only when that is asked for: a change in one cell should not take a minute.
static constexpr qint64 MostRowsTriedAtOnce = 5000;

ImportDialog::ImportDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_kind(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_choosing(makeFile())
    , m_steps(new SegmentedControl(context.theme, this))
    , m_stack(new QStackedWidget(this))
    , m_source(new SourceForm(m_stack))
    , m_columns(new ImportColumnsForm(context, m_stack))
    , m_preview(new ImportPreview(context, m_stack))
    , m_result(new PlainLabel(m_stack))
    , m_keepRejects(new QPushButton(tr("&Save the rows that could not be taken…"), m_stack))
    , m_message(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_go(new QPushButton(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setWindowTitle(tr("Import from a spreadsheet"));
    auto *title = new QLabel(windowTitle(), this);
    title->setFont(Theme::scaled(font(), 1.3, QFont::DemiBold));
    makeSteps();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Huge, 20, space::Huge, 20);
    layout->setSpacing(space::Medium);
    layout->addWidget(title);
    layout->addWidget(m_choosing);
    layout->addWidget(m_steps);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFoot());
    resize(DialogSize);
    tell(tr("Any list will do, as CSV or as a workbook (.xlsx). Nothing is written before you have seen what "
            "would come of it."));
    showFile(false);
    m_path->setFocus(Qt::TabFocusReason);
}

QWidget *ImportDialog::makeFile()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    for (const auto &entry : domain::allOf<RecordKind>()) {
        if (entry.value != RecordKind::Sales) // they have a window of their own
            m_kind->addItem(domain::labelOf(entry.value), QString::fromLatin1(entry.code));
    }
    m_kind->setObjectName(QStringLiteral("importKind"));
    m_kind->setAccessibleName(tr("What it lists"));
    auto *lists = new QLabel(tr("&What it lists"), box);
    lists->setBuddy(m_kind);
    auto *label = new QLabel(tr("&File"), box);
    label->setBuddy(m_path);
    m_path->setObjectName(QStringLiteral("importPath"));
    m_path->setAccessibleName(tr("File"));
    m_path->setPlaceholderText(tr("a list as CSV or .xlsx"));
    auto *choose = new QPushButton(tr("C&hoose…"), box);
    choose->setObjectName(QStringLiteral("importChoose"));
    auto *form = new QPushButton(tr("&Empty form…"), box);
    form->setObjectName(QStringLiteral("importForm"));
    form->setToolTip(tr("A spreadsheet with the right columns, to be filled in and imported"));
    for (QPushButton *button : {choose, form})
        button->setAutoDefault(false);
    line->addWidget(lists);
    line->addWidget(m_kind);
    line->addWidget(label);
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    line->addWidget(form);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(form, &QPushButton::clicked, this, &ImportDialog::writeForm);
    connect(m_path, &QLineEdit::returnPressed, this, [this] { readFile({}); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { readFile({}); });
    return box;
}

void ImportDialog::makeSteps()
{
    m_steps->setObjectName(QStringLiteral("importSteps"));
    m_steps->setAccessibleName(tr("Step"));
    m_steps->addSegment(tr("How it is read"), Source);
    m_steps->addSegment(tr("Columns"), Columns);
    m_steps->addSegment(tr("What would come of it"), Outcome);
    m_steps->setValue(Source);
    connect(m_steps, &SegmentedControl::valueChanged, this,
            [this](const QVariant &step) { goTo(static_cast<Step>(step.toInt())); });
    auto *columns = new QScrollArea(m_stack);
    columns->setObjectName(QStringLiteral("importColumnsScroll"));
    columns->setFrameShape(QFrame::NoFrame);
    columns->setWidgetResizable(true);
    columns->setFocusPolicy(Qt::NoFocus);
    columns->setWidget(m_columns);
    m_columns->setBackgroundRole(QPalette::Base);
    columns->viewport()->setBackgroundRole(QPalette::Base);
    auto *done = new QWidget(m_stack);
    m_result->setObjectName(QStringLiteral("importResult"));
    m_keepRejects->setObjectName(QStringLiteral("importSaveRejects"));
    auto *lines = new QVBoxLayout(done);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::Large);
    lines->addWidget(m_result);
    lines->addWidget(m_keepRejects, 0, Qt::AlignLeading);
    lines->addStretch(1);
    for (QWidget *page : std::initializer_list<QWidget *>{m_source, columns, m_preview, done})
        m_stack->addWidget(page);
    QSizePolicy room = m_stack->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    m_stack->setSizePolicy(room);
    connect(m_source, &SourceForm::changed, this, [this] { readFile(m_source->chosen()); });
    connect(m_columns, &ImportColumnsForm::changed, this, &ImportDialog::layoutChanged);
    connect(m_preview, &ImportPreview::edited, this, &ImportDialog::edit);
    connect(m_preview, &ImportPreview::rejectsWanted, this, &ImportDialog::writeRejects);
    connect(m_keepRejects, &QPushButton::clicked, this, &ImportDialog::writeRejects);
}

QWidget *ImportDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    m_message->setObjectName(QStringLiteral("importMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setForegroundRole(QPalette::WindowText); // which gets a colour of its own
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    m_cancel->setAutoDefault(false);
    m_go->setObjectName(QStringLiteral("importGo"));
    m_go->setAutoDefault(false); // Enter in a field reads the file or changes a cell
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ImportDialog::goOn);
    line->addWidget(m_message, 1);
    line->addWidget(m_cancel);
    line->addWidget(m_go);
    return foot;
}

RecordKind ImportDialog::kind() const
{
    return domain::fromCode<RecordKind>(m_kind->currentData().toString()).value_or(RecordKind::SendAways);
}

void ImportDialog::tell(const QString &text, bool isWrong)
{
    QPalette inks = palette();
    const auto &tokens = m_context.theme.tokens();
    inks.setColor(QPalette::WindowText, isWrong ? tokens.bad : tokens.muted);
    m_message->setPalette(inks);
    m_message->setText(text);
}

void ImportDialog::showFailure(const base::Error &error)
{
    tell(error.code == QLatin1StringView("cancelled") ? tr("Cancelled. Nothing was changed.")
                                                      : error.sentence,
         true);
}

void ImportDialog::chooseFile()
{
    const QString path =
        m_context.prompts.fileToOpen(tr("Import from a spreadsheet"), tr("Lists (*.csv *.txt *.tsv *.xlsx)"));
    if (!path.isEmpty())
        readFrom(path);
}

void ImportDialog::writeForm()
{
    const QString path = m_context.prompts.fileToSave(
        tr("An empty form to fill in"), tr("%1.xlsx", "name of a file").arg(domain::labelOf(kind())),
        tr("Workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (const base::Done done = workflows::writeImportForm(kind(), path); !done)
        return showFailure(done.error());
    tell(tr("The form is in %1: fill it in and import it here.").arg(QDir::toNativeSeparators(path)));
}

void ImportDialog::readFrom(const QString &path)
{
    m_path->setText(path);
    readFile({});
}

void ImportDialog::readFile(const exchange::SourceOptions &source)
{
    if (m_path->text().isEmpty())
        return;
    const bool isNew = source == exchange::SourceOptions();
    if (!mayForgetEdits(tr("Read the file anew?"), tr("Read it anew")))
        return showWhatIsRead();
    m_file.reset();
    m_report.reset();
    m_edits.clear();
    ImportFile read;
    const base::Done done = runInBackground(
        this, tr("Reading the file…"),
        [&, path = m_path->text(), wanted = kind()](const WorkProgress &progress) -> base::Done {
            TRY_ASSIGN(const auto apart, m_context.ledger.again());
            TRY_ASSIGN(read, workflows::readImportFile(*apart, wanted, path, source, progress));
            return {};
        });
    if (done)
        m_file = read;
    showFile(done.has_value());
    if (!done)
        return showFailure(done.error());
    m_source->setFile({read.source, read.sheets, read.heading, read.rows});
    m_columns->setFile(read);
    layoutChanged();
    if (!isNew)
        return;
    if (read.sheets.size() > 1) {
        tell(tr("This workbook has several sheets. Is it the right one that is read?"));
        goTo(Source);
        return m_source->focusFirst();
    }
    const bool isTried = read.missing().isEmpty() && tryIt();
    goTo(isTried && read.isRemembered ? Outcome : Columns);
    if (isTried)
        tell(read.isRemembered ? tr("Files with this heading have come before: their columns are known.")
                               : tr("This is how the columns look. Change what is wrong, then go on."));
    if (!read.isRemembered)
        m_columns->focusFirst();
}

/// The fields say again what is read, after somebody has chosen something else and thought better of it.
void ImportDialog::showWhatIsRead()
{
    const QSignalBlocker blocker(m_kind);
    m_kind->setCurrentIndex(m_kind->findData(domain::codeOf(m_file->kind)));
    m_path->setText(m_file->path);
    m_source->setFile({m_file->source, m_file->sheets, m_file->heading, m_file->rows});
}

bool ImportDialog::mayForgetEdits(const QString &question, const QString &yes)
{
    return m_edits.isEmpty()
           || m_context.prompts.ask(question,
                                    tr("What you have changed in %n row(s) would be lost.", nullptr,
                                       static_cast<int>(m_edits.size())),
                                    {tr("Stay here"), yes})
                  == 1;
}

void ImportDialog::showFile(bool isRead)
{
    m_steps->setVisible(isRead);
    m_stack->setVisible(isRead);
    if (!isRead) {
        m_steps->setValue(Source);
        m_stack->setCurrentIndex(Source);
    }
    settleFoot();
}

void ImportDialog::layoutChanged()
{
    m_report.reset();
    if (!m_file)
        return settleFoot();
    m_file->layout = m_columns->layoutChosen();
    QStringList missing;
    for (const QString &field : m_file->missing())
        missing.append(workflows::fieldLabel(field));
    tell(missing.isEmpty() ? QString()
                           : tr("Say which column holds this: %1.").arg(missing.join(QStringLiteral(", "))));
    settleFoot();
}

void ImportDialog::edit(qint64 row, qsizetype column, const QString &text)
{
    m_edits[row][column] = text;
    const bool isShort = m_report && m_report->rows <= MostRowsTriedAtOnce;
    m_report.reset();
    settleFoot();
    // When the cell's editor has closed.
    if (isShort)
        QMetaObject::invokeMethod(
            this, [this] { tryIt(); }, Qt::QueuedConnection);
}

/// Shows the step when it can be shown yet.
void ImportDialog::goTo(Step step)
{
    if (step == Outcome && !m_report && !tryIt())
        step = Columns;
    m_steps->setValue(step);
    m_stack->setCurrentIndex(step);
    settleFoot();
    if (step != Outcome)
        return;
    tell({}); // what was said of the columns
    m_preview->focusFirst();
}

void ImportDialog::settleFoot()
{
    const int step = m_stack->currentIndex();
    const bool isToTry = step == Outcome && !m_report;
    m_go->setVisible(step != Done);
    m_cancel->setText(step == Done ? tr("Close") : tr("Cancel"));
    m_go->setText(isToTry ? tr("&Try again") : step == Outcome ? tr("&Import") : tr("&Go on"));
    const bool hasNews = m_report && m_report->taken.added > 0;
    m_go->setEnabled(step == Outcome ? isToTry || hasNews
                                     : m_file && (step == Source || m_file->missing().isEmpty()));
    setButtonKind(m_go, ButtonKind::Primary);
    setButtonHint(m_go, QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_go->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
}

void ImportDialog::goOn()
{
    const int step = m_stack->currentIndex();
    if (step == Source)
        return goTo(m_file->missing().isEmpty() && m_file->isRemembered ? Outcome : Columns);
    if (step == Columns || !m_report)
        return goTo(Outcome);
    import();
}

base::Done ImportDialog::run(const QString &what, bool isOnlyTried, const QString &rejectsPath)
{
    workflows::ImportOptions options = workflows::optionsFor(*m_file);
    options.edits = m_edits;
    options.dryRun = isOnlyTried;
    options.rejectsPath = rejectsPath;
    options.marksRejects = true;
    options.previewRows = RowsShown;
    ImportReport report;
    TRY(runInBackground(this, what, [&](const WorkProgress &progress) -> base::Done {
        TRY_ASSIGN(const auto apart, m_context.ledger.again());
        TRY_ASSIGN(report, workflows::importFile(*apart, *m_file, options,
                                                 [&](qint64, double share) { return progress(share); }));
        return {};
    }));
    m_report = report;
    return {};
}

/// Whether there is something to be seen; otherwise the columns ask for what is missing.
bool ImportDialog::tryIt()
{
    if (!m_file || !m_file->missing().isEmpty())
        return false;
    const base::Done done = run(tr("Trying the list…"), true, {});
    if (!done)
        showFailure(done.error());
    else
        tell({});
    const bool isAsked = done && m_columns->show(*m_report);
    if (isAsked) {
        tell(tr("Nothing in the file says how this is meant: please say it."), true);
        m_report.reset();
    }
    if (done && !isAsked)
        m_preview->setReport(*m_file, *m_report);
    settleFoot();
    return done && !isAsked;
}

void ImportDialog::import()
{
    if (!backUpBeforeImport(m_context, this))
        return;
    if (const base::Done done = run(tr("Importing…"), false, {}); !done)
        return showFailure(done.error());
    keepForUndo();
    const QString news = importNews(*m_report);
    const QString sum = importSum(*m_report, m_context.locale, true);
    m_result->setText((news.isEmpty() ? sum : sum + QStringLiteral("\n\n") + news) + QStringLiteral("\n\n")
                      + tr("Edit > Undo takes all of it back."));
    m_keepRejects->setVisible(m_report->rejected > 0);
    m_choosing->setEnabled(false);
    m_steps->setEnabled(false);
    m_stack->setCurrentIndex(Done);
    tell({});
    settleFoot();
    (m_report->rejected > 0 ? m_keepRejects : m_cancel)->setFocus(Qt::OtherFocusReason);
}

/// Both take as long as the import did, so they are done behind the window too.
void ImportDialog::keepForUndo()
{
    const auto report = std::make_shared<ImportReport>(*m_report);
    report->preview.clear();
    const QPointer<QWidget> window(parentWidget());
    const PageContext context = m_context;
    workflows::Undoable change;
    change.what = tr("Import: %1").arg(QFileInfo(m_file->path).fileName());
    change.undo = [context, window, report]() -> base::Done {
        qint64 left = 0;
        TRY(runInBackground(window, tr("Taking the import back…"), [&](const WorkProgress &) -> base::Done {
            TRY_ASSIGN(const auto apart, context.ledger.again());
            TRY_ASSIGN(left, workflows::takeBackImport(*apart, *report));
            return {};
        }));
        if (left > 0)
            context.prompts.tell(
                tr("Import taken back"),
                tr("%n record(s) that came with it have been changed since. They were left as "
                   "they are.",
                   nullptr, static_cast<int>(left)));
        return base::Done();
    };
    workflows::ImportOptions options = workflows::optionsFor(*m_file);
    options.edits = m_edits;
    change.redo = [context, window, report, options, file = *m_file] {
        return runInBackground(window, tr("Importing…"), [&](const WorkProgress &progress) -> base::Done {
            TRY(workflows::checkUnchanged(file));
            TRY_ASSIGN(const auto apart, context.ledger.again());
            TRY_ASSIGN(*report, workflows::importFile(*apart, file, options,
                                                      [&](qint64, double share) { return progress(share); }));
            return {};
        });
    };
    m_context.shell.keep(change);
}

void ImportDialog::writeRejects()
{
    const QFileInfo file(m_path->text());
    const QString path = m_context.prompts.fileToSave(
        tr("Rows that cannot be taken"),
        file.dir().filePath(tr("%1-rejected.csv", "name of a file").arg(file.completeBaseName())),
        tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const std::optional<ImportReport> shown = m_report;
    const base::Done done = run(tr("Writing the rows…"), true, path);
    m_report = shown;
    if (!done)
        return showFailure(done.error());
    tell(tr("The rows are in %1, each with the reason: correct them there and import that file.")
             .arg(QDir::toNativeSeparators(path)));
}

void ImportDialog::reject()
{
    if (m_stack->currentIndex() == Done || mayForgetEdits(tr("Close without importing?"), tr("Close")))
        QDialog::reject();
}

void openImportDialog(const PageContext &context, QWidget *parent)
{
    auto *dialog = new ImportDialog(context, parent);
    dialog->open();
}

} // namespace ui
