// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/ReferralCardDialog.h"

#include "ledger/Ledger.h"
#include "reports/ReferralCard.h"
#include "workflows/ReferralCard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

namespace ui {

using reports::Paper;

static constexpr QSize UsualSize(850, 670);

ReferralCardDialog::ReferralCardDialog(const PageContext &context, domain::ReferralCard card,
                                       const domain::SendAway &sendAway, QWidget *parent)
    : PaperDialog(context, tr("Referral card"), "card", parent)
    , m_card(std::move(card))
    , m_sendAway(sendAway.id)
    , m_partner(sendAway.partner)
    , m_told(new QLineEdit(this))
    , m_opening(new QLineEdit(this))
{
    setObjectName(QStringLiteral("referralCardDialog"));
    makeFields();
    addPrinting(tr("Save the referral card"));
    addButton(tr("&Copy as text"), QStringLiteral("copyCard"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
              [this] { copyText(); });
    finish(UsualSize, tr("Preview of the card"));
}

/// A field that loses the focus speaks to this dialog once more; it has to be there to hear it.
ReferralCardDialog::~ReferralCardDialog()
{
    hide();
}

void ReferralCardDialog::makeFields()
{
    m_told->setText(m_card.told);
    m_told->setReadOnly(context().ledger.isReadOnly());
    m_told->setPlaceholderText(tr("as the customer should read it; may be empty"));
    m_opening->setText(m_card.place().openingNote);
    m_opening->setPlaceholderText(tr("Mon to Fri 8 to 17; kept for this partner"));
    m_opening->setReadOnly(context().ledger.isReadOnly());
    addPaper({{tr("A6 card"), Paper::A6}, {tr("80 mm receipt"), Paper::Receipt}},
             tr("&Language of the customer"));
    addField(m_partner ? tr("What we &told them") : tr("What we a&greed"), m_told, "cardTold");
    if (m_partner)
        addField(tr("&Opening hours"), m_opening, "cardOpening");
    else
        m_opening->hide();
    for (QLineEdit *field : {m_told, m_opening})
        connect(field, &QLineEdit::textChanged, this, &ReferralCardDialog::typed);
    connect(m_told, &QLineEdit::editingFinished, this, &ReferralCardDialog::keepTold);
    connect(m_opening, &QLineEdit::editingFinished, this, &ReferralCardDialog::keepOpeningNote);
}

void ReferralCardDialog::typed()
{
    m_card.told = m_told->text();
    if (m_card.partner)
        m_card.partner->openingNote = m_opening->text();
    refresh();
}

reports::Document ReferralCardDialog::document() const
{
    return reports::referralCard(m_card, paper(), language());
}

/// But for a receipt, which is as long as it needs to be.
bool ReferralCardDialog::isSeenWhole() const
{
    return paper() == Paper::A6;
}

void ReferralCardDialog::done(int result)
{
    keepTold();
    keepOpeningNote();
    PaperDialog::done(result);
}

void ReferralCardDialog::keepTold()
{
    if (!m_told->isModified())
        return;
    m_told->setModified(false);
    context().shell.keep(workflows::setTold(context().ledger, m_sendAway, m_told->text().trimmed()));
}

void ReferralCardDialog::keepOpeningNote()
{
    if (!m_partner || !m_opening->isModified())
        return;
    m_opening->setModified(false);
    context().shell.keep(
        workflows::setOpeningNote(context().ledger, *m_partner, m_opening->text().trimmed()));
}

void ReferralCardDialog::copyText()
{
    QGuiApplication::clipboard()->setText(reports::referralMessage(m_card, language()));
    context().shell.showMessage(tr("The card is on the clipboard as text"));
}

} // namespace ui
