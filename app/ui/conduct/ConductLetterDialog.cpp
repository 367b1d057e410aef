// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/ConductLetterDialog.h"

#include "reports/ConductLetter.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/ManagerAccess.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {

using reports::Paper;

static constexpr QSize UsualSize(960, 740);

ConductLetterDialog::ConductLetterDialog(const PageContext &context, domain::ConductLetter letter,
                                         QWidget *parent)
    : PaperDialog(context, tr("Letter to the customer"), "letter", parent)
    , m_letter(std::move(letter))
    , m_address(makeText(2))
    , m_account(makeText(4))
    , m_appealTo(new QLineEdit(m_letter.appealTo, this))
    , m_appealBy(new DateEdit(context.theme, context.clock.today(), context.locale, this))
    , m_signedBy(new QLineEdit(m_letter.signedBy, this))
{
    setObjectName(QStringLiteral("conductLetterDialog"));
    makeFields();
    addPrinting(tr("Save the letter"));
    finish(UsualSize, tr("Preview of the letter"));
    if (ManagerAccess *access = context.shell.managerAccess()) {
        connect(access, &ManagerAccess::changed, this, [this, access] {
            if (!access->isOpen())
                reject();
        });
    }
}

/// As ReferralCardDialog does.
ConductLetterDialog::~ConductLetterDialog()
{
    hide();
}

QPlainTextEdit *ConductLetterDialog::makeText(int lines)
{
    auto *text = new QPlainTextEdit(this);
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + 14);
    return text;
}

void ConductLetterDialog::makeFields()
{
    m_address->setPlaceholderText(tr("street, town; not kept"));
    m_appealTo->setPlaceholderText(tr("empty: the business"));
    m_appealBy->setMayBeFuture(true);
    m_appealBy->setMayBeEmpty(true);
    m_appealBy->setPlaceholderText(tr("empty: no last day"));
    m_appealBy->setValue(m_letter.appealBy);
    m_appealBy->setMaximumWidth(QWIDGETSIZE_MAX); // as wide as its neighbours
    m_signedBy->setPlaceholderText(tr("empty: the business alone"));
    addPaper({{tr("A4"), Paper::A4}, {tr("US Letter"), Paper::Letter}}, tr("&Language of the customer"));
    addField(tr("Add&ress of the customer"), m_address, "letterAddress");
    addField(tr("&What happened: facts, no names of staff"), m_account, "letterAccount");
    const bool mayAppeal = m_letter.exclusion.appeal == domain::Appeal::None;
    m_appealTo->setVisible(mayAppeal);
    m_appealBy->setVisible(mayAppeal);
    if (mayAppeal) {
        addField(tr("&Objections to"), m_appealTo, "letterAppealTo");
        addField(tr("O&bjections until"), m_appealBy, "letterAppealBy");
    }
    addField(tr("Si&gned by"), m_signedBy, "letterSignedBy");
    languageChanged();
    typed();
    for (QLineEdit *field : {m_appealTo, m_signedBy, static_cast<QLineEdit *>(m_appealBy)})
        connect(field, &QLineEdit::textChanged, this, &ConductLetterDialog::typed);
    for (QPlainTextEdit *field : {m_address, m_account})
        connect(field, &QPlainTextEdit::textChanged, this, &ConductLetterDialog::typed);
}

/// What the manager has worded stays.
void ConductLetterDialog::languageChanged()
{
    const bool isTheirs = m_account->toPlainText() != m_proposed;
    m_proposed = reports::proposedAccount(m_letter, language());
    if (!isTheirs)
        m_account->setPlainText(m_proposed);
}

void ConductLetterDialog::typed()
{
    m_letter.address = m_address->toPlainText();
    m_letter.account = m_account->toPlainText();
    m_letter.appealTo = m_appealTo->text();
    m_letter.appealBy = m_appealBy->value().value_or(QDate());
    m_letter.signedBy = m_signedBy->text();
    refresh();
}

/// A letter with no last day because nobody could read it would be another letter.
void ConductLetterDialog::check()
{
    if (const auto by = m_appealBy->value(); !by && !m_appealBy->isHidden())
        complain(m_appealBy, by.error().sentence);
}

reports::Document ConductLetterDialog::document() const
{
    return reports::conductLetter(m_letter, letterPaper());
}

} // namespace ui
