// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/TillMatchDialog.h"

#include "ui/log/TillColumnsForm.h"
#include "ui/log/TillImportsDialog.h"
#include "ui/log/TillOutcome.h"
#include "ui/log/TillQuestions.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ApartWork.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/BackupKeeper.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/SourceForm.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

static constexpr QSize DialogSize(860, 600);

TillMatchDialog::TillMatchDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_path(new QLineEdit(this))
    , m_steps(new SegmentedControl(context.theme, this))
    , m_stack(new QStackedWidget(this))
    , m_source(new SourceForm(m_stack))
    , m_columns(new TillColumnsForm(context, m_stack))
    , m_outcome(new TillOutcome(context, m_stack))
    , m_questions(new TillQuestions(context, m_stack))
    , m_message(new QLabel(this))
    , m_without(new QPushButton(tr("Import &without them"), this))
    , m_go(new QPushButton(this))
{
    setObjectName(QStringLiteral("tillMatchDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setWindowTitle(tr("Who came back, from the till"));
    auto *title = new QLabel(windowTitle(), this);
    title->setFont(Theme::scaled(font(), 1.3, QFont::DemiBold));
    m_steps->setObjectName(QStringLiteral("tillSteps"));
    m_steps->setAccessibleName(tr("Step"));
    m_steps->addSegment(tr("How it is read"), Source);
    m_steps->addSegment(tr("Columns"), Columns);
    m_steps->addSegment(tr("What would come of it"), Outcome);
    m_steps->addSegment(tr("In doubt"), Doubts);
    m_steps->setValue(Columns);
    connect(m_steps, &SegmentedControl::valueChanged, this,
            [this](const QVariant &step) { goTo(static_cast<Step>(step.toInt())); });
    m_questions->setObjectName(QStringLiteral("tillQuestions"));
    m_columns->setEnabled(false);
    auto *columns = new QScrollArea(m_stack);
    columns->setObjectName(QStringLiteral("tillColumnsScroll"));
    columns->setFrameShape(QFrame::NoFrame);
    columns->setWidgetResizable(true);
    columns->setFocusPolicy(Qt::NoFocus);
    columns->setWidget(m_columns);
    m_columns->setBackgroundRole(QPalette::Base);
    columns->viewport()->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(columns);
    m_stack->addWidget(m_outcome);
    m_stack->addWidget(m_questions);
    m_stack->addWidget(m_source);
    m_source->setEnabled(false);
    connect(m_source, &SourceForm::changed, this, [this] { readFile(m_source->chosen()); });
    connect(m_columns, &TillColumnsForm::changed, this, &TillMatchDialog::layoutChanged);
    connect(m_outcome, &TillOutcome::rejectsWanted, this, &TillMatchDialog::writeRejects);
    connect(m_questions, &TillQuestions::finished, this, &TillMatchDialog::doubtsSeen);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Huge, 20, space::Huge, 20);
    layout->setSpacing(space::Medium);
    layout->addWidget(title);
    layout->addWidget(makeFile());
    layout->addWidget(m_steps);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFoot());
    resize(DialogSize);
    tell(tr("The first row of the file names its columns. Nothing is written before you have seen what would "
            "come of it."));
    settleFoot();
    m_path->setFocus(Qt::TabFocusReason);
}

QWidget *TillMatchDialog::makeFile()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&File"), box);
    label->setBuddy(m_path);
    m_path->setObjectName(QStringLiteral("tillPath"));
    m_path->setAccessibleName(tr("File"));
    m_path->setPlaceholderText(tr("the sales your till has exported, as CSV or .xlsx"));
    auto *choose = new QPushButton(tr("C&hoose…"), box);
    choose->setObjectName(QStringLiteral("tillChoose"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &TillMatchDialog::chooseFile);
    connect(m_path, &QLineEdit::returnPressed, this, [this] { readFile(); });
    line->addWidget(label);
    line->addWidget(m_path, 1);
    auto *earlier = new QPushButton(tr("Earlier i&mports…"), box);
    earlier->setObjectName(QStringLiteral("tillEarlier"));
    earlier->setAutoDefault(false);
    connect(earlier, &QPushButton::clicked, this, [this] { openTillImportsDialog(m_context, this); });
    line->addWidget(choose);
    line->addWidget(earlier);
    return box;
}

QWidget *TillMatchDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    m_message->setObjectName(QStringLiteral("tillMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setForegroundRole(QPalette::WindowText); // which gets a colour of its own
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(QStringLiteral("tillCancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &TillMatchDialog::reject);
    m_go->setObjectName(QStringLiteral("tillGo"));
    m_go->setAutoDefault(false); // Enter in a field reads the file or chooses a column
    connect(m_go, &QPushButton::clicked, this, &TillMatchDialog::goOn);
    line->addWidget(m_message, 1);
    m_without->setObjectName(QStringLiteral("tillWithout"));
    m_without->setAutoDefault(false);
    connect(m_without, &QPushButton::clicked, this, &TillMatchDialog::import);
    line->addWidget(cancel);
    line->addWidget(m_without);
    line->addWidget(m_go);
    return foot;
}

void TillMatchDialog::tell(const QString &text, bool isWrong)
{
    QPalette inks = palette();
    inks.setColor(QPalette::WindowText,
                  isWrong ? m_context.theme.tokens().bad : m_context.theme.tokens().muted);
    m_message->setPalette(inks);
    m_message->setText(text);
}

void TillMatchDialog::showFailure(const base::Error &error)
{
    tell(error.code == QLatin1StringView("cancelled") ? tr("Cancelled. Nothing was changed.")
                                                      : error.sentence,
         true);
}

void TillMatchDialog::chooseFile()
{
    const QString path =
        m_context.prompts.fileToOpen(tr("The till’s sales"), tr("Lists (*.csv *.txt *.tsv *.xlsx)"));
    if (!path.isEmpty())
        readFrom(path);
}

void TillMatchDialog::readFrom(const QString &path)
{
    m_path->setText(path);
    readFile();
}

void TillMatchDialog::readFile(const exchange::SourceOptions &source)
{
    const bool isNew = source == exchange::SourceOptions();
    if (m_path->text().isEmpty())
        return;
    if (!mayForgetDecisions(tr("Read the file anew?"), tr("Read it anew"))) {
        if (m_file && !isNew) // as it is read still
            m_source->setFile({m_file->source, m_file->sheets, m_file->heading, m_file->rows});
        return;
    }
    m_file.reset();
    m_report.reset();
    m_areDoubtsSeen = false;
    m_questions->forgetDecisions();
    m_questions->setQuestions({});
    workflows::TillFile file;
    const base::Done done = apartFrom(m_context, this)(
        tr("Reading the file…"),
        [&, path = m_path->text()](ledger::Ledger &ledger, const ledger::Progress &progress) -> base::Done {
            TRY_ASSIGN(file, workflows::readTillFile(ledger, path, source, progress));
            return {};
        });
    m_columns->setEnabled(done.has_value());
    m_source->setEnabled(done.has_value() || !isNew); // another sheet may be a better one
    if (done)
        return showFile(file, isNew);
    if (isNew)
        goTo(Columns);
    showFailure(done.error());
}

void TillMatchDialog::showFile(const workflows::TillFile &file, bool isNew)
{
    m_file = file;
    m_source->setFile({file.source, file.sheets, file.heading, file.rows});
    m_columns->setFile(file);
    layoutChanged();
    if (!isNew)
        return;
    goTo(Columns);
    if (file.sheets.size() > 1) {
        goTo(Source);
        tell(tr("This workbook has several sheets. Is it the right one that is read?"));
        return m_source->focusFirst();
    }
    if (file.isRemembered && file.isComplete()) {
        tell(tr("Files with this heading have come before: their columns are known."));
        if (tryIt())
            goTo(Outcome);
        return;
    }
    if (file.isComplete())
        tell(tr("This is how the columns look. Change what is wrong, then go on."));
    m_columns->focusFirst();
}

void TillMatchDialog::layoutChanged()
{
    m_report.reset();
    if (!m_file)
        return settleFoot();
    m_file->layout = m_columns->layoutChosen();
    if (m_file->isComplete())
        tell({});
    else
        tell(tr("Say which column has the day, which the amount, and at least one that says who bought: a "
                "name, a number, a phone or an e-mail."));
    settleFoot();
}

/// Shows the step when it can be shown yet.
void TillMatchDialog::goTo(Step step)
{
    const bool isSeen = step == Columns || step == Source;
    if (!isSeen && !m_report && !tryIt())
        step = Columns;
    if (step == Doubts && m_questions->isEmpty())
        step = Outcome;
    m_steps->setValue(step);
    m_stack->setCurrentIndex(step);
    if (step == Doubts)
        m_questions->setFocus(Qt::OtherFocusReason);
    settleFoot();
    if (step == Outcome && m_go->isEnabled())
        m_go->setFocus(Qt::OtherFocusReason);
}

/// Whether somebody is to be decided about whom nobody has seen yet.
bool TillMatchDialog::asksFirst() const
{
    return !m_questions->isEmpty() && !m_areDoubtsSeen;
}

void TillMatchDialog::settleFoot()
{
    const int step = m_stack->currentIndex();
    const bool hasNews =
        m_report && (m_report->taken.added + m_report->taken.corrected > 0 || m_questions->decided() > 0);
    const bool isToDecide = step == Outcome && asksFirst();
    m_go->setText(isToDecide
                      ? tr("&Decide about %n people", nullptr, static_cast<int>(m_report->taken.doubtful))
                  : step == Outcome ? tr("&Import")
                  : step == Doubts  ? tr("&Go on without the rest")
                                    : tr("&Go on"));
    m_go->setEnabled(step == Outcome ? isToDecide || hasNews
                                     : m_file && (step == Source || m_file->isComplete()));
    // Where somebody is decided about, the proposed one has the page's primary button.
    setButtonKind(m_go, step == Doubts ? ButtonKind::Normal : ButtonKind::Primary);
    m_without->setVisible(isToDecide && hasNews);
    setButtonHint(m_go, QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_go->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
}

void TillMatchDialog::goOn()
{
    switch (m_stack->currentIndex()) {
    case Source:
        return goTo(m_file->isComplete() && m_file->isRemembered ? Outcome : Columns);
    case Columns:
        return goTo(Outcome);
    case Doubts:
        return doubtsSeen();
    default:
        return asksFirst() ? goTo(Doubts) : import();
    }
}

base::Done TillMatchDialog::run(const QString &what, bool isOnlyTried, const QString &rejectsPath)
{
    workflows::ImportReport report;
    TRY(runInBackground(this, what, [&](const WorkProgress &progress) -> base::Done {
        TRY_ASSIGN(const auto apart, m_context.ledger.again());
        TRY_ASSIGN(report,
                   workflows::matchTill(*apart, *m_file, m_questions->decisions(), isOnlyTried, rejectsPath,
                                        [&](qint64, double share) { return progress(share); }));
        return {};
    }));
    m_report = report;
    return {};
}

/// Whether there is something to be seen; otherwise the columns ask for what is missing.
bool TillMatchDialog::tryIt()
{
    if (!m_file || !m_file->isComplete())
        return false;
    if (const base::Done done = run(tr("Looking for those who came back…"), true, {}); !done) {
        showFailure(done.error());
        return false;
    }
    tell({});
    if (m_columns->askHow(*m_report)) {
        m_report.reset();
        return false;
    }
    m_outcome->setReport(*m_report, m_questions->decided());
    m_questions->setQuestions(m_report->taken.questions);
    return true;
}

/// The figures again, with what has been decided.
void TillMatchDialog::doubtsSeen()
{
    m_areDoubtsSeen = true;
    m_report.reset();
    goTo(Outcome);
}

void TillMatchDialog::import()
{
    if (!backUpBeforeImport(m_context, this))
        return;
    if (const base::Done done = run(tr("Writing down who came back…"), false, {}); !done) {
        showFailure(done.error());
        return;
    }
    if (m_report->taken.tillImport > 0)
        m_context.shell.keep(workflows::undoOfTill(apartFrom(m_context, parentWidget()),
                                                   m_report->taken.tillImport,
                                                   QFileInfo(m_file->path).fileName()));
    m_questions->forgetDecisions();
    accept();
}

void TillMatchDialog::writeRejects()
{
    const QFileInfo file(m_path->text());
    const QString path = m_context.prompts.fileToSave(
        tr("Lines that cannot be used"),
        file.dir().filePath(tr("%1-rejected.csv", "name of a file").arg(file.completeBaseName())),
        tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const base::Done done = run(tr("Writing the lines…"), true, path);
    if (!done)
        return showFailure(done.error());
    tell(tr("The lines are in %1: correct them there and match that file.").arg(path));
}

void TillMatchDialog::reject()
{
    if (mayForgetDecisions(tr("Close without importing?"), tr("Close")))
        QDialog::reject();
}

bool TillMatchDialog::mayForgetDecisions(const QString &question, const QString &yes)
{
    return m_questions->decided() == 0
           || m_context.prompts.ask(question,
                                    tr("What you have decided about %n people would be lost.", nullptr,
                                       static_cast<int>(m_questions->decided())),
                                    {tr("Stay here"), yes})
                  == 1;
}

void openTillMatchDialog(const PageContext &context, QWidget *parent)
{
    auto *dialog = new TillMatchDialog(context, parent);
    dialog->open();
}

} // namespace ui
