// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ImportDialog.h"

#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/BackupKeeper.h"
#include "ui/widgets/Prompts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using workflows::ImportReport;
using workflows::RecordKind;

ImportDialog::ImportDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_kind(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_choose(new QPushButton(tr("&Choose…"), this))
    , m_keepRejects(new QCheckBox(tr("&Keep rows that cannot be taken in a file beside it"), this))
    , m_outcome(new QLabel(this))
    , m_import(new QPushButton(tr("&Import"), this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import from a spreadsheet"));
    makeForm();
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_path, &QLineEdit::editingFinished, this, &ImportDialog::tryIt);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportDialog::tryIt);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
}

void ImportDialog::makeForm()
{
    for (const auto &entry : domain::allOf<RecordKind>()) {
        if (entry.value != RecordKind::Sales) // they have a window of their own
            m_kind->addItem(domain::labelOf(entry.value), QString::fromLatin1(entry.code));
    }
    m_kind->setObjectName(QStringLiteral("importKind"));
    m_path->setObjectName(QStringLiteral("importPath"));
    m_path->setPlaceholderText(tr("a CSV file, as spreadsheets save it"));
    m_choose->setObjectName(QStringLiteral("importChoose"));
    m_choose->setAutoDefault(false);
    m_keepRejects->setObjectName(QStringLiteral("importKeepRejects"));
    m_keepRejects->setChecked(true);
    m_outcome->setObjectName(QStringLiteral("importOutcome"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outcome->setMinimumHeight(fontMetrics().height() * 9);
    m_outcome->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_outcome->setText(tr("The first row of the file names its columns. Nothing is changed before you have "
                          "seen what would come of it."));
    m_import->setObjectName(QStringLiteral("importNow"));
    m_import->setEnabled(false);
    setButtonKind(m_import, ButtonKind::Primary);

    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(m_choose);
    auto *form = new QFormLayout;
    form->addRow(tr("&What it lists"), m_kind);
    form->addRow(tr("&File"), file);
    qobject_cast<QLabel *>(form->labelForField(file))->setBuddy(m_path);
    form->addRow(QString(), m_keepRejects);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_import, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Huge, space::Huge, space::Huge, space::Huge);
    layout->setSpacing(space::Large);
    layout->addLayout(form);
    layout->addWidget(m_outcome, 1);
    layout->addWidget(buttons);
    resize(600, sizeHint().height());
}

void ImportDialog::chooseFile()
{
    const QString path =
        m_context.prompts.fileToOpen(tr("Import from a spreadsheet"), tr("CSV files (*.csv *.txt *.tsv)"));
    if (path.isEmpty())
        return;
    m_path->setText(path);
    tryIt();
}

QString ImportDialog::rejectsPath() const
{
    const QFileInfo file(m_path->text());
    return file.dir().filePath(tr("%1-rejected.csv", "name of a file").arg(file.completeBaseName()));
}

base::Result<ImportReport> ImportDialog::run(bool dryRun)
{
    workflows::ImportOptions options;
    options.kind =
        domain::fromCode<RecordKind>(m_kind->currentData().toString()).value_or(RecordKind::SendAways);
    options.path = m_path->text();
    options.dryRun = dryRun;
    if (!dryRun && m_keepRejects->isChecked())
        options.rejectsPath = rejectsPath();
    ImportReport report;
    const base::Done done = runInBackground(
        this, dryRun ? tr("Trying the file…") : tr("Importing…"),
        [&](const WorkProgress &progress) -> base::Done {
            TRY_ASSIGN(const auto apart, m_context.ledger.again());
            TRY_ASSIGN(report, workflows::importRecords(
                                   *apart, options, [&](qint64, double share) { return progress(share); }));
            return {};
        });
    if (!done)
        return base::failure(done.error());
    return report;
}

void ImportDialog::tryIt()
{
    m_import->setEnabled(false);
    if (m_path->text().isEmpty())
        return;
    const auto report = run(true);
    if (report)
        show(*report, true);
    else
        showFailure(report.error());
}

void ImportDialog::import()
{
    if (!backUpBeforeImport(m_context, this))
        return;
    const auto report = run(false);
    if (!report) {
        showFailure(report.error());
        return;
    }
    show(*report, false);
    m_context.shell.showMessage(
        tr("%n row(s) imported", nullptr, static_cast<int>(report->rows - report->rejected)));
}

void ImportDialog::show(const ImportReport &report, bool dryRun)
{
    m_outcome->setText(summary(report, dryRun));
    m_import->setEnabled(dryRun && report.rows > report.rejected);
}

void ImportDialog::showFailure(const base::Error &error)
{
    if (error.code == QLatin1StringView("cancelled"))
        m_outcome->setText(tr("Cancelled. Nothing was changed."));
    else
        m_outcome->setText(error.sentence);
    m_import->setEnabled(false);
}

QString ImportDialog::summary(const ImportReport &report, bool dryRun) const
{
    const QLocale &locale = m_context.locale;
    QStringList lines;
    lines.append(
        dryRun ? tr("%1 rows: %2 would be new, %3 are there already, %4 cannot be taken.")
                     .arg(locale.toString(report.rows), locale.toString(report.taken.added),
                          locale.toString(report.taken.alreadyThere), locale.toString(report.rejected))
               : tr("%1 rows: %2 are new, %3 were there already, %4 could not be taken.")
                     .arg(locale.toString(report.rows), locale.toString(report.taken.added),
                          locale.toString(report.taken.alreadyThere), locale.toString(report.rejected)));
    const auto created = [&](const QString &text, const QStringList &names) {
        if (!names.isEmpty())
            lines.append(text.arg(names.mid(0, 8).join(QStringLiteral(", "))
                                  + (names.size() > 8 ? QStringLiteral(", …") : QString())));
    };
    created(tr("New needs: %1"), report.taken.needs);
    created(tr("New partners: %1"), report.taken.partners);
    created(tr("New reasons: %1"), report.taken.reasons);
    created(tr("New in the team: %1"), report.taken.staff);
    created(tr("Columns passed over: %1"), report.unknownColumns);
    for (const workflows::Rejection &rejection : report.examples.mid(0, 5))
        lines.append(tr("Line %1: %2").arg(locale.toString(rejection.line), rejection.why));
    if (!dryRun && report.rejected > 0 && m_keepRejects->isChecked())
        lines.append(
            tr("The rows that could not be taken are in %1: correct them there and import that file.")
                .arg(rejectsPath()));
    return lines.join(QLatin1Char('\n'));
}

void openImportDialog(const PageContext &context, QWidget *parent)
{
    ImportDialog dialog(context, parent);
    dialog.exec();
}

} // namespace ui
