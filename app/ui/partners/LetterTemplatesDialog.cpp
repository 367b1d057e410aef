// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/LetterTemplatesDialog.h"

#include "ledger/Competitors.h"
#include "reports/Text.h"
#include "ui/partners/LetterMarks.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FieldError.h"
#include "ui/widgets/Prompts.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using domain::LetterTemplate;
using domain::LetterTemplateId;

static constexpr QSize UsualSize(1060, 680);
static constexpr int ListWidth = 190;

LetterTemplatesDialog::LetterTemplatesDialog(const PageContext &context,
                                             std::optional<domain::CompetitorId> partner,
                                             LetterTemplateId chosen, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_first(chosen)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_subject(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
    , m_partner(new QComboBox(this))
    , m_preview(new QPlainTextEdit(this))
    , m_marks(new LetterMarks(context.theme, m_preview))
    , m_gaps(new QLabel(this))
    , m_draft(context, QStringLiteral("letterTemplatesDialog"), tr("Letter templates"))
{
    setObjectName(QStringLiteral("letterTemplatesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Letter templates"));
    auto *heading = new QLabel(windowTitle(), this);
    heading->setFont(Theme::scaled(font(), 1.3, QFont::DemiBold));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::Huge);
    columns->addLayout(makeList());
    columns->addLayout(makeEditor(), 1);
    columns->addLayout(makePreview(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Huge, 20, space::Huge, 20);
    layout->setSpacing(space::Medium);
    layout->addWidget(heading);
    layout->addLayout(columns, 1);
    if (const auto all = ledger::Competitors(context.ledger).all()) {
        for (const domain::Competitor &each : *all)
            m_partner->addItem(each.name, each.id.value());
    }
    m_partner->setCurrentIndex(std::max(0, partner ? m_partner->findData(partner->value()) : 0));
    connect(m_list, &QListWidget::currentRowChanged, this, &LetterTemplatesDialog::rowWanted);
    connect(m_partner, &QComboBox::currentIndexChanged, this, &LetterTemplatesDialog::readPartner);
    for (QLineEdit *field : {m_name, m_subject})
        connect(field, &QLineEdit::textChanged, this, &LetterTemplatesDialog::preview);
    connect(m_body, &QPlainTextEdit::textChanged, this, &LetterTemplatesDialog::preview);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LetterTemplatesDialog::preview);
    resize(
        UsualSize.boundedTo((parent ? parent : this)->screen()->availableGeometry().size() - QSize(40, 60)));
    reload(m_first);
    readPartner();
}

QPushButton *LetterTemplatesDialog::button(const QString &text, const char *objectName,
                                           void (LetterTemplatesDialog::*run)())
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QString::fromLatin1(objectName));
    made->setAutoDefault(false);
    if (run)
        connect(made, &QPushButton::clicked, this, run);
    return made;
}

void LetterTemplatesDialog::addLabelled(QVBoxLayout *column, const QString &label, QWidget *field,
                                        const char *objectName)
{
    field->setObjectName(QString::fromLatin1(objectName));
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    auto *caption = new QLabel(label, this);
    caption->setBuddy(field);
    caption->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(caption);
    column->addWidget(field);
}

QVBoxLayout *LetterTemplatesDialog::makeList()
{
    m_list->setObjectName(QStringLiteral("templateList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setFixedWidth(ListWidth);
    m_up = button(tr("&Up"), "templateUp", &LetterTemplatesDialog::moveUp);
    m_down = button(tr("Do&wn"), "templateDown", &LetterTemplatesDialog::moveDown);
    auto *order = new QHBoxLayout;
    order->addWidget(m_up);
    order->addWidget(m_down);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::Small);
    column->addWidget(m_list, 1);
    column->addLayout(order);
    column->addWidget(button(tr("&Add a letter"), "addTemplate", &LetterTemplatesDialog::add));
    m_retire = button(tr("&Take out of use"), "retireTemplate", &LetterTemplatesDialog::retire);
    column->addWidget(m_retire);
    return column;
}

QVBoxLayout *LetterTemplatesDialog::makeEditor()
{
    for (const auto &entry : domain::allOf<domain::LetterKind>())
        m_kind->addItem(domain::labelOf(entry.value), static_cast<int>(entry.value));
    m_body->setTabChangesFocus(true);
    auto *placeholders = button(tr("&Insert…"), "insertPlaceholder", nullptr);
    makePlaceholderMenu(placeholders);
    m_save = button(tr("Save"), "saveTemplate", &LetterTemplatesDialog::saveChosen);
    setButtonKind(m_save, ButtonKind::Primary);
    const QKeySequence key(Qt::CTRL | Qt::Key_Return);
    setButtonHint(m_save, key);
    connect(new QShortcut(key, this), &QShortcut::activated, m_save, &QPushButton::click);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::Tiny);
    addLabelled(column, tr("&Name"), m_name, "templateName");
    m_nameError = new FieldError(m_context.theme, m_name, this);
    column->addWidget(m_nameError);
    addLabelled(column, tr("&For"), m_kind, "templateKind");
    addLabelled(column, tr("&Subject"), m_subject, "templateSubject");
    addLabelled(column, tr("Te&xt"), m_body, "templateBody");
    column->setStretchFactor(m_body, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, space::Tiny, 0, 0);
    foot->addWidget(placeholders);
    foot->addStretch(1);
    foot->addWidget(m_save);
    column->addLayout(foot);
    m_typedLast = m_body;
    for (QWidget *field : {static_cast<QWidget *>(m_subject), static_cast<QWidget *>(m_body)})
        connect(qApp, &QApplication::focusChanged, field, [this, field](QWidget *, QWidget *now) {
            if (now == field)
                m_typedLast = field;
        });
    return column;
}

QVBoxLayout *LetterTemplatesDialog::makePreview()
{
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_partner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_gaps->setObjectName(QStringLiteral("templateGaps"));
    m_gaps->setTextFormat(Qt::PlainText);
    m_gaps->setWordWrap(true);
    QPalette inks = palette();
    inks.setColor(QPalette::WindowText, m_context.theme.tokens().warn);
    m_gaps->setPalette(inks);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::Tiny);
    addLabelled(column, tr("As &read by"), m_partner, "previewPartner");
    addLabelled(column, tr("&Preview"), m_preview, "templatePreview");
    column->setStretchFactor(m_preview, 1);
    column->addWidget(m_gaps);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, space::Tiny, 0, 0);
    foot->addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeTemplates"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &LetterTemplatesDialog::reject);
    foot->addWidget(close);
    column->addLayout(foot);
    return column;
}

void LetterTemplatesDialog::makePlaceholderMenu(QPushButton *owner)
{
    auto *menu = new QMenu(owner);
    for (const auto &entry : domain::allOf<domain::Placeholder>()) {
        QAction *action = menu->addAction(domain::labelOf(entry.value));
        action->setObjectName(QString::fromLatin1(entry.code));
        connect(action, &QAction::triggered, this, [this, which = entry.value] { insert(which); });
    }
    owner->setMenu(menu);
}

void LetterTemplatesDialog::insert(domain::Placeholder placeholder)
{
    if (m_typedLast == m_subject)
        m_subject->insert(domain::written(placeholder));
    else
        m_body->insertPlainText(domain::written(placeholder));
    m_typedLast->setFocus(Qt::OtherFocusReason);
}

void LetterTemplatesDialog::reload(LetterTemplateId chosen)
{
    const auto letters = ledger::Letters(m_context.ledger).all();
    if (!letters)
        return m_context.prompts.showError(letters.error());
    m_letters = *letters;
    int row = m_letters.isEmpty() ? -1 : 0;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (int i = 0; i < m_letters.size(); ++i) {
        m_list->addItem(m_letters.at(i).name);
        m_list->item(i)->setSizeHint(QSize(0, RowHeight));
        if (m_letters.at(i).id == chosen)
            row = i;
    }
    m_list->setCurrentRow(row);
    show(row);
}

void LetterTemplatesDialog::show(int row)
{
    m_shown = row >= 0 && row < m_letters.size() ? m_letters.at(row) : LetterTemplate();
    m_draft.setSubject({{QStringLiteral("record"), m_shown->id.value()}});
    m_nameError->setSentence({});
    m_name->setText(m_shown->name);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_shown->kind)));
    m_subject->setText(domain::withLabels(m_shown->subject));
    m_body->setPlainText(domain::withLabels(m_shown->body));
    preview();
}

void LetterTemplatesDialog::rowWanted(int row)
{
    if (mayLeave())
        return show(row);
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(static_cast<int>(
        std::distance(m_letters.cbegin(),
                      std::find_if(m_letters.cbegin(), m_letters.cend(),
                                   [this](const LetterTemplate &each) { return each.id == m_shown->id; }))));
}

LetterTemplate LetterTemplatesDialog::edited() const
{
    LetterTemplate letter = *m_shown;
    letter.name = m_name->text().trimmed();
    letter.kind = static_cast<domain::LetterKind>(m_kind->currentData().toInt());
    letter.subject = domain::withCodes(m_subject->text());
    letter.body = domain::withCodes(m_body->toPlainText());
    return letter;
}

bool LetterTemplatesDialog::isChanged() const
{
    LetterTemplate kept = *m_shown; // as the fields would give it back
    kept.subject = domain::withCodes(domain::withLabels(kept.subject));
    kept.body = domain::withCodes(domain::withLabels(kept.body));
    return edited() != kept;
}

bool LetterTemplatesDialog::mayLeave()
{
    if (!isChanged())
        return true;
    const int answer =
        m_context.prompts.ask(windowTitle(), tr("Leave without saving what you have entered?"),
                              {tr("&Go on editing"), tr("&Leave without saving"), tr("&Save")});
    return answer == 1 || (answer == 2 && save());
}

bool LetterTemplatesDialog::save()
{
    const LetterTemplate letter = edited();
    const bool isNew = !letter.id.isValid();
    const auto done = isNew ? workflows::addLetter(m_context.ledger, letter)
                            : workflows::saveLetter(m_context.ledger, letter);
    if (!done) {
        m_nameError->setSentence(done.error().sentence);
        m_name->setFocus(Qt::OtherFocusReason);
        return false;
    }
    keep(done, isNew ? LetterTemplateId(done->added) : letter.id);
    return true;
}

void LetterTemplatesDialog::keep(const base::Result<workflows::Undoable> &change, LetterTemplateId chosen)
{
    if (!change)
        return m_context.prompts.showError(change.error());
    m_context.shell.keep(*change);
    reload(chosen);
}

void LetterTemplatesDialog::add()
{
    if (!mayLeave())
        return;
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    show(-1);
    m_name->setFocus(Qt::OtherFocusReason);
}

void LetterTemplatesDialog::retire()
{
    if (!mayLeave())
        return;
    LetterTemplate letter = *m_shown;
    letter.retiredOn = m_context.clock.today();
    keep(workflows::saveLetter(m_context.ledger, letter), {});
}

void LetterTemplatesDialog::move(int by)
{
    const int row = m_list->currentRow();
    const LetterTemplateId chosen = m_shown->id;
    if (!mayLeave() || row < 0 || row + by < 0 || row + by >= m_letters.size())
        return;
    QList<LetterTemplateId> order;
    for (const LetterTemplate &each : std::as_const(m_letters))
        order.append(each.id);
    order.move(row, row + by);
    keep(workflows::orderLetters(m_context.ledger, order), chosen);
}

void LetterTemplatesDialog::readPartner()
{
    m_values.clear();
    if (m_partner->currentIndex() >= 0) {
        const domain::CompetitorId partner(m_partner->currentData().toLongLong());
        const auto facts = workflows::readLetterFacts(m_context.ledger, partner, m_context.shell.staff(),
                                                      m_context.clock.today());
        if (facts)
            m_values = domain::valuesOf(*facts, m_context.locale, [this](QDate day) {
                return reports::dayText(day, m_context.locale);
            });
    }
    preview();
}

void LetterTemplatesDialog::preview()
{
    const auto subject = domain::fill(m_subject->text(), m_values);
    const auto body = domain::fill(m_body->toPlainText(), m_values);
    m_marks->setMarks(subject.marks + body.marks);
    m_preview->setPlainText(subject.text + QStringLiteral("\n\n") + body.text);
    const QString gaps = complaintsOf(subject.marks + body.marks, {subject.text, body.text});
    m_gaps->setText(gaps);
    m_gaps->setVisible(!gaps.isEmpty());
    tellButtons();
}

void LetterTemplatesDialog::tellButtons()
{
    const int row = m_list->currentRow();
    m_save->setEnabled(m_shown && isChanged());
    m_retire->setEnabled(m_shown && m_shown->id.isValid());
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_letters.size());
}

void LetterTemplatesDialog::start()
{
    m_draft.start({m_name, m_kind, m_subject, m_body}, [this] { return isChanged(); });
    open();
    m_list->setFocus(Qt::TabFocusReason);
}

void LetterTemplatesDialog::reject()
{
    if (mayLeave())
        QDialog::reject();
}

void LetterTemplatesDialog::done(int result)
{
    m_draft.drop();
    QDialog::done(result);
}

} // namespace ui
