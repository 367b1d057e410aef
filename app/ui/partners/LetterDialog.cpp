// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/LetterDialog.h"

#include "exchange/Mailto.h"
#include "reports/PartnerLetter.h"
#include "reports/Text.h"
#include "ui/partners/LetterMarks.h"
#include "ui/partners/SentBar.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Prompts.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace ui {

using domain::Channel;
using domain::LetterTemplate;
using reports::Paper;

static constexpr QSize UsualSize(1080, 800);

static QString addressOf(const domain::LetterFacts &facts)
{
    const domain::Competitor &partner = facts.partner;
    const domain::Contact *contact = partner.contactToAskFor(facts.today);
    QStringList lines{partner.name, contact ? contact->name : QString()};
    lines.append(partner.address.split(QStringLiteral(", ")));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

LetterDialog::LetterDialog(const PageContext &context, domain::LetterFacts facts,
                           QList<LetterTemplate> templates, QWidget *parent)
    : PaperDialog(context, tr("Letter to %1").arg(facts.partner.name), "partnerLetter", parent)
    , m_facts(std::move(facts))
    , m_templates(std::move(templates))
    , m_template(new QComboBox(this))
    , m_address(makeText(4))
    , m_subject(new QLineEdit(this))
    , m_body(makeText(14))
    , m_marks(new LetterMarks(context.theme, m_body))
    , m_gaps(new QLabel(this))
    , m_sent(new SentBar(context, m_facts.partner, this))
    , m_draft(context, QStringLiteral("letterDialog"), windowTitle())
{
    setObjectName(QStringLiteral("letterDialog"));
    m_draft.setSubject({{QStringLiteral("record"), m_facts.partner.id.value()}});
    makeFields();
    addPrinting(tr("Save the letter"));
    addButton(tr("&E-mail draft…"), QStringLiteral("mailPartnerLetter"), Qt::CTRL | Qt::Key_E,
              [this] { draftMail(); });
    finish(UsualSize, tr("Preview of the letter"));
    makeSentBar();
    m_template->setFocus(Qt::TabFocusReason);
}

QPlainTextEdit *LetterDialog::makeText(int lines)
{
    auto *text = new QPlainTextEdit(this);
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + 14);
    return text;
}

void LetterDialog::makeFields()
{
    for (const LetterTemplate &letter : std::as_const(m_templates))
        m_template->addItem(letter.name);
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto wanted = domain::letterFor(m_facts.partner.stage, m_facts.partner.stageSince, m_facts.today);
    const auto fits = std::find_if(m_templates.cbegin(), m_templates.cend(),
                                   [wanted](const LetterTemplate &each) { return each.kind == wanted; });
    m_taken = fits == m_templates.cend() ? 0 : static_cast<int>(fits - m_templates.cbegin());
    m_template->setCurrentIndex(m_taken);
    m_address->setPlainText(addressOf(m_facts));
    m_gaps->setObjectName(QStringLiteral("letterGaps"));
    m_gaps->setTextFormat(Qt::PlainText);
    m_gaps->setWordWrap(true);
    QPalette inks = palette();
    inks.setColor(QPalette::WindowText, context().theme.tokens().warn);
    m_gaps->setPalette(inks);

    addField(tr("&Template"), m_template, "letterTemplate");
    addField(tr("&Subject"), m_subject, "letterSubject");
    addField(tr("Te&xt"), m_body, "letterBody");
    addNote(m_gaps);
    addField(tr("Add&ress on the letter"), m_address, "letterAddress");
    addPaper({{tr("A4"), Paper::A4}, {tr("US Letter"), Paper::Letter}}, tr("&Language of the partner"));
    fillIn();
    connect(m_template, &QComboBox::currentIndexChanged, this, &LetterDialog::choose);
    connect(m_subject, &QLineEdit::textChanged, this, &LetterDialog::typed);
    for (QPlainTextEdit *field : {m_address, m_body})
        connect(field, &QPlainTextEdit::textChanged, this, &LetterDialog::typed);
}

void LetterDialog::makeSentBar()
{
    m_sent->hide();
    addBelow(m_sent);
    connect(m_sent, &SentBar::sent, this, &LetterDialog::sent);
}

void LetterDialog::start()
{
    m_draft.start({m_template, m_subject, m_body, m_address}, [this] { return isTyped(); });
    open();
}

const LetterTemplate *LetterDialog::chosen() const
{
    return m_taken >= 0 && m_taken < m_templates.size() ? &m_templates.at(m_taken) : nullptr;
}

QStringList LetterDialog::texts() const
{
    return {m_subject->text(), m_body->toPlainText(), m_address->toPlainText()};
}

bool LetterDialog::isTyped() const
{
    return texts() != m_proposed && texts() != m_handedOver;
}

/// What was written in the place of the former template is not thrown away unasked.
void LetterDialog::choose()
{
    if (m_template->currentIndex() == m_taken)
        return;
    if (isTyped()
        && context().prompts.ask(windowTitle(), tr("Replace what you have written by the other template?"),
                                 {tr("&Keep what I have written"), tr("&Replace it")})
               != 1)
        return m_template->setCurrentIndex(m_taken);
    m_taken = m_template->currentIndex();
    fillIn();
}

void LetterDialog::fillIn()
{
    const LetterTemplate *letter = chosen();
    if (!letter)
        return;
    const QLocale locale = language().locale();
    const auto values =
        domain::valuesOf(m_facts, locale, [&](QDate day) { return reports::dayText(day, locale); });
    const auto subject = domain::fill(letter->subject, values);
    const auto body = domain::fill(letter->body, values);
    m_filledMarks = subject.marks + body.marks;
    m_proposed = QStringList{subject.text, body.text, addressOf(m_facts)};
    m_marks->setMarks(m_filledMarks);
    m_subject->setText(subject.text);
    m_body->setPlainText(body.text);
    typed();
}

/// What has been worded stays.
void LetterDialog::languageChanged()
{
    if (texts().first(2) == m_proposed.first(2))
        fillIn();
}

void LetterDialog::typed()
{
    const QString gaps = complaintsOf(m_filledMarks, texts());
    m_gaps->setText(gaps);
    m_gaps->setVisible(!gaps.isEmpty());
    refresh();
}

reports::Document LetterDialog::document() const
{
    return reports::partnerLetter(
        {m_facts.business, m_facts.today, m_address->toPlainText(), m_subject->text(), m_body->toPlainText()},
        m_facts.partner.name, letterPaper());
}

void LetterDialog::used()
{
    offerSent(Channel::Letter);
}

void LetterDialog::offerSent(Channel channel)
{
    m_handedOver = texts();
    if (context().ledger.isReadOnly())
        return;
    const LetterTemplate *letter = chosen();
    m_sent->offer(channel, domain::stageAfter(letter ? letter->kind : domain::LetterKind::Other,
                                              m_facts.partner.stage));
}

void LetterDialog::draftMail()
{
    const domain::Contact *contact = m_facts.partner.contactToAskFor(m_facts.today);
    const QString address = contact ? contact->emails.value(0) : QString();
    auto draft = exchange::mailtoDraft(address, m_subject->text(), m_body->toPlainText());
    if (!draft && draft.error().code == QLatin1StringView("mail.long")) {
        QGuiApplication::clipboard()->setText(m_body->toPlainText());
        context().prompts.tell(windowTitle(),
                               tr("The text is too long to be handed over to your e-mail program. It has "
                                  "been copied: paste it into the draft that opens now."));
        draft = exchange::mailtoDraft(address, m_subject->text(), {});
    }
    if (!draft)
        return context().prompts.showError(draft.error());
    if (!QDesktopServices::openUrl(*draft))
        return context().prompts.showError(
            {QStringLiteral("mail.program"),
             tr("No e-mail program answered. Save the letter as PDF, or copy the text."),
             {}});
    offerSent(Channel::EMail);
}

void LetterDialog::sent()
{
    if (!m_sent->check())
        return;
    domain::Touch touch = m_sent->touch();
    const LetterTemplate *letter = chosen();
    touch.summary = letter ? letter->name : m_subject->text().simplified();
    const auto done = workflows::letterSent(context().ledger, touch, m_sent->stage());
    if (!done)
        return m_sent->complain(done.error().sentence);
    context().shell.keep(*done);
    accept();
}

void LetterDialog::reject()
{
    if (isTyped()
        && context().prompts.ask(windowTitle(), tr("Leave the letter? What you have written is not kept."),
                                 {tr("&Go on editing"), tr("&Leave it")})
               != 1)
        return;
    PaperDialog::reject();
}

void LetterDialog::done(int result)
{
    m_draft.drop();
    PaperDialog::done(result);
}

} // namespace ui
