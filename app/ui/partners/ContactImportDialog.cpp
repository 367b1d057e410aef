// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/ContactImportDialog.h"

#include "exchange/ContactTable.h"
#include "ui/partners/ContactImportModel.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/BackupKeeper.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Prompts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using workflows::ContactOutcome;

static constexpr QSize DialogSize(860, 560);
static constexpr qsizetype MostProblemsShown = 4;

ContactImportDialog::ContactImportDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_path(new QLineEdit(this))
    , m_problems(new QLabel(this))
    , m_model(new ContactImportModel(this))
    , m_table(new DataTable(context.theme, QStringLiteral("contactImportTable"), this))
    , m_take(new QCheckBox(tr("&Take this contact"), this))
    , m_firm(new QComboBox(this))
    , m_sum(new QLabel(this))
    , m_import(new QPushButton(tr("&Import"), this))
{
    setObjectName(QStringLiteral("contactImportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setWindowTitle(tr("Import contacts"));
    auto *title = new QLabel(windowTitle(), this);
    title->setFont(Theme::scaled(font(), 1.3, QFont::DemiBold));
    m_problems->setObjectName(QStringLiteral("contactImportProblems"));
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setWordWrap(true);
    m_problems->setForegroundRole(QPalette::WindowText); // which gets a colour of its own
    m_problems->hide();
    m_table->setAccessibleName(tr("Contacts of the file"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setColumnFits(
        {{}, {.least = 0.5}, {.least = 0.6}, {.giveUp = 1, .least = 0.5}, {.giveUp = 2, .least = 0.5}});
    m_table->setKeyColumn(ContactImportModel::Firm);
    m_table->setEmptyState(
        tr("Choose a file that another address book has exported. Nothing is changed before "
           "you have seen what would happen."));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ContactImportDialog::showRow);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Huge, 20, space::Huge, 20);
    layout->setSpacing(space::Medium);
    layout->addWidget(title);
    layout->addWidget(makeFile());
    layout->addWidget(m_problems);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeRow());
    layout->addWidget(makeFoot());
    resize(DialogSize);
    showRow();
    tellSum();
    m_path->setFocus(Qt::TabFocusReason);
}

QWidget *ContactImportDialog::makeFile()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&File"), box);
    label->setBuddy(m_path);
    m_path->setObjectName(QStringLiteral("contactImportPath"));
    m_path->setAccessibleName(tr("File"));
    m_path->setPlaceholderText(tr("contact cards (.vcf), or the CSV of Google contacts or Outlook"));
    auto *choose = new QPushButton(tr("&Choose…"), box);
    choose->setObjectName(QStringLiteral("contactImportChoose"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ContactImportDialog::chooseFile);
    connect(m_path, &QLineEdit::returnPressed, this, &ContactImportDialog::readFile);
    line->addWidget(label);
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    return box;
}

/// What can be decided about the contact that is chosen in the table.
QWidget *ContactImportDialog::makeRow()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    m_take->setObjectName(QStringLiteral("contactImportTake"));
    auto *label = new QLabel(tr("at this fi&rm"), box);
    label->setBuddy(m_firm);
    m_firm->setObjectName(QStringLiteral("contactImportFirm"));
    m_firm->setAccessibleName(tr("Firm"));
    m_firm->setEditable(true);
    m_firm->setInsertPolicy(QComboBox::NoInsert);
    m_firm->completer()->setFilterMode(Qt::MatchContains);
    m_firm->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_firm->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    line->addWidget(m_take);
    line->addWidget(label);
    line->addWidget(m_firm, 1);
    connect(m_take, &QCheckBox::toggled, this, [this](bool isTaken) {
        if (const auto row = currentRow(); row && !m_isShowing)
            m_model->setLeftOut(*row, !isTaken);
        tellSum();
    });
    const auto join = [this] {
        const auto row = currentRow();
        if (!row || m_isShowing || m_model->import().rows().at(*row).firm == m_firm->currentText())
            return;
        m_model->setFirm(*row, m_firm->currentText());
        showRow();
        tellSum();
    };
    connect(m_firm, &QComboBox::activated, this, join);
    connect(m_firm->lineEdit(), &QLineEdit::editingFinished, this, join);
    return box;
}

QWidget *ContactImportDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    m_sum->setObjectName(QStringLiteral("contactImportSum"));
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setWordWrap(true);
    m_sum->setForegroundRole(QPalette::PlaceholderText);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setObjectName(QStringLiteral("contactImportCancel"));
    cancel->setAutoDefault(false);
    m_import->setObjectName(QStringLiteral("contactImportNow"));
    m_import->setAutoDefault(false); // Enter in a field reads the file or chooses a firm
    setButtonKind(m_import, ButtonKind::Primary);
    setButtonHint(m_import, QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    line->addWidget(m_sum, 1);
    line->addWidget(cancel);
    line->addWidget(m_import);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ContactImportDialog::import);
    return foot;
}

void ContactImportDialog::chooseFile()
{
    const QString path = m_context.prompts.fileToOpen(tr("Import contacts"), tr("Contacts (*.vcf *.csv)"));
    if (!path.isEmpty())
        readFrom(path);
}

void ContactImportDialog::readFrom(const QString &path)
{
    m_path->setText(path);
    readFile();
}

void ContactImportDialog::readFile()
{
    if (m_path->text().isEmpty())
        return;
    exchange::ReadContacts read;
    const base::Done done = runInBackground(this, tr("Reading the contacts…"),
                                            [&, path = m_path->text()](const WorkProgress &) -> base::Done {
                                                TRY_ASSIGN(read, exchange::readContacts(path));
                                                return {};
                                            });
    const auto plan = done ? workflows::ContactImport::plan(m_context.ledger, read.cards)
                           : base::Result<workflows::ContactImport>(base::failure(done.error()));
    m_model->setImport(plan.value_or(workflows::ContactImport()));
    m_isShowing = true;
    m_firm->clear();
    m_firm->addItems(m_model->import().knownFirms());
    m_isShowing = false;
    showProblems(plan ? read.problems + plan->doubtful() : QStringList{plan.error().sentence});
    if (m_model->rowCount() > 0) {
        m_table->selectRow(0);
        m_table->setFocus(Qt::OtherFocusReason);
    }
    showRow();
    tellSum();
}

void ContactImportDialog::showProblems(const QStringList &problems)
{
    QStringList shown = problems.first(std::min(problems.size(), MostProblemsShown));
    if (const auto more = problems.size() - shown.size(); more > 0)
        shown.append(tr("and %n more", nullptr, static_cast<int>(more)));
    QPalette inks = palette();
    inks.setColor(QPalette::WindowText, m_context.theme.tokens().bad);
    m_problems->setPalette(inks);
    m_problems->setText(shown.join(QLatin1Char('\n')));
    m_problems->setVisible(!problems.isEmpty());
}

std::optional<int> ContactImportDialog::currentRow() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(index.row()) : std::nullopt;
}

void ContactImportDialog::showRow()
{
    const auto row = currentRow();
    m_isShowing = true;
    m_take->setEnabled(row.has_value());
    m_firm->setEnabled(row.has_value());
    const workflows::ContactRow shown = row ? m_model->import().rows().at(*row) : workflows::ContactRow();
    m_take->setChecked(row && !shown.isLeftOut && !shown.firm.isEmpty());
    m_firm->setEditText(shown.firm);
    m_isShowing = false;
}

void ContactImportDialog::tellSum()
{
    QHash<ContactOutcome, int> counts;
    for (const workflows::ContactRow &row : m_model->import().rows())
        ++counts[row.outcome];
    QStringList parts;
    const auto add = [&](ContactOutcome outcome, const QString &text) {
        if (counts.value(outcome) > 0)
            parts.append(text);
    };
    add(ContactOutcome::NewCompetitor,
        tr("%n new competitor(s)", nullptr, counts.value(ContactOutcome::NewCompetitor)));
    add(ContactOutcome::NewContact,
        tr("%n new person(s)", nullptr, counts.value(ContactOutcome::NewContact)));
    add(ContactOutcome::Changed, tr("%n added to", nullptr, counts.value(ContactOutcome::Changed)));
    add(ContactOutcome::AlreadyThere,
        tr("%n there already", nullptr, counts.value(ContactOutcome::AlreadyThere)));
    add(ContactOutcome::NoFirm, tr("%n without a firm", nullptr, counts.value(ContactOutcome::NoFirm)));
    add(ContactOutcome::LeftOut, tr("%n left out", nullptr, counts.value(ContactOutcome::LeftOut)));
    m_sum->setText(parts.join(QStringLiteral(" · ")));
    m_import->setEnabled(m_model->import().changes() > 0);
}

void ContactImportDialog::import()
{
    if (!backUpBeforeImport(m_context, this))
        return;
    const auto done = m_model->import().take(m_context.ledger);
    if (!done)
        return showProblems({done.error().sentence});
    m_context.shell.keep(*done);
    accept();
}

} // namespace ui
