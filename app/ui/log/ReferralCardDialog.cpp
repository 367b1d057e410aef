// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/ReferralCardDialog.h"

#include "ledger/Ledger.h"
#include "reports/ReferralCard.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/PagePreview.h"
#include "ui/widgets/Paperwork.h"
#include "ui/widgets/SegmentedControl.h"
#include "workflows/ReferralCard.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

static constexpr auto LastPaper = "counter/cardPaper";
static constexpr int FormWidth = 330;
static constexpr QSize ScreenMargin(40, 60); ///< for the window's own frame

ReferralCardDialog::ReferralCardDialog(const PageContext &context, domain::ReferralCard card,
                                       const std::optional<domain::CompetitorId> &partner, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_card(std::move(card))
    , m_partner(partner)
    , m_languages(reports::Language::spoken(context.locale))
    , m_paper(new SegmentedControl(context.theme, this))
    , m_language(new SegmentedControl(context.theme, this))
    , m_told(new QLineEdit(this))
    , m_opening(new QLineEdit(this))
    , m_preview(new PagePreview(context.theme, this))
{
    setObjectName(QStringLiteral("referralCardDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Referral card"));
    auto *title = new QLabel(tr("Referral card"), this);
    title->setFont(Theme::scaled(font(), 1.3, QFont::DemiBold));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    makeFields(form);
    m_preview->setAccessibleName(tr("Preview of the card"));

    auto *side = new QVBoxLayout;
    side->setSpacing(space::Medium);
    side->addWidget(title);
    side->addLayout(form);
    side->addStretch(1);
    auto *copy = makeButton(tr("&Copy as text"), "copyCard", Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                            &ReferralCardDialog::copyText);
    auto *printIt = makeButton(tr("&Print…"), "printCard", QKeySequence::Print, &ReferralCardDialog::print);
    auto *save =
        makeButton(tr("Save as P&DF…"), "saveCard", QKeySequence::Save, &ReferralCardDialog::savePdf);
    setButtonKind(save, ButtonKind::Primary);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeCard"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {save, printIt, copy, close})
        side->addWidget(button);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Huge, 20, space::Huge, 20);
    layout->setSpacing(space::Huge);
    layout->addLayout(side);
    layout->addWidget(m_preview, 1);
    const QSize room = (parent ? parent : this)->screen()->availableGeometry().size();
    resize(QSize(FormWidth + 520, 670).boundedTo(room - ScreenMargin));
    refresh();
    m_paper->setFocus(Qt::TabFocusReason);
}

void ReferralCardDialog::makeFields(QFormLayout *form)
{
    const auto add = [this, form](const QString &label, QWidget *field, const char *objectName) {
        field->setObjectName(QString::fromLatin1(objectName));
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        field->setMinimumWidth(FormWidth);
        auto *caption = new QLabel(label, this);
        caption->setBuddy(field);
        form->addRow(caption, field);
    };
    using reports::Paper;
    m_paper->addSegment(tr("A6 card"), static_cast<int>(Paper::A6));
    m_paper->addSegment(tr("80 mm receipt"), static_cast<int>(Paper::Receipt));
    const auto last = m_context.settings.value(QLatin1StringView(LastPaper));
    m_paper->setValue(last.toInt() == static_cast<int>(Paper::Receipt) ? last.toInt()
                                                                       : static_cast<int>(Paper::A6));
    int own = 0;
    for (int i = 0; i < m_languages.size(); ++i) {
        m_language->addSegment(reports::Language::nameOf(m_languages.at(i)), i);
        if (m_languages.at(i).language() == m_context.locale.language())
            own = i;
    }
    m_language->setValue(own);
    m_told->setPlaceholderText(tr("as the customer should read it; may be empty"));
    m_opening->setText(m_card.place().openingNote);
    m_opening->setPlaceholderText(tr("Mon to Fri 8 to 17; kept for this partner"));
    m_opening->setReadOnly(m_context.ledger.isReadOnly());

    add(tr("P&aper"), m_paper, "cardPaper");
    add(tr("&Language of the customer"), m_language, "cardLanguage");
    add(m_partner ? tr("What we &told them") : tr("What we a&greed"), m_told, "cardTold");
    if (m_partner)
        add(tr("&Opening hours"), m_opening, "cardOpening");
    else
        m_opening->hide();
    connect(m_paper, &SegmentedControl::valueChanged, this, &ReferralCardDialog::refresh);
    connect(m_language, &SegmentedControl::valueChanged, this, &ReferralCardDialog::refresh);
    for (QLineEdit *field : {m_told, m_opening})
        connect(field, &QLineEdit::textChanged, this, &ReferralCardDialog::refresh);
    connect(m_opening, &QLineEdit::editingFinished, this, &ReferralCardDialog::keepOpeningNote);
}

QPushButton *ReferralCardDialog::makeButton(const QString &text, const char *objectName,
                                            const QKeySequence &key, void (ReferralCardDialog::*run)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAutoDefault(false);
    setButtonHint(button, key);
    connect(button, &QPushButton::clicked, this, run);
    connect(new QShortcut(key, this), &QShortcut::activated, button, &QPushButton::click);
    return button;
}

reports::Paper ReferralCardDialog::paper() const
{
    return static_cast<reports::Paper>(m_paper->value().toInt());
}

reports::Language ReferralCardDialog::language() const
{
    return reports::Language(m_languages.at(m_language->value().toInt()));
}

void ReferralCardDialog::refresh()
{
    m_card.told = m_told->text();
    if (m_card.partner)
        m_card.partner->openingNote = m_opening->text();
    m_context.settings.setValue(QLatin1StringView(LastPaper), static_cast<int>(paper()));
    m_preview->setSeenWhole(paper() == reports::Paper::A6); // a receipt is as long as it needs to be
    m_preview->setDocument(reports::referralCard(m_card, paper(), language()));
}

void ReferralCardDialog::keepOpeningNote()
{
    if (!m_partner || !m_opening->isModified())
        return;
    m_opening->setModified(false);
    const auto done = workflows::setOpeningNote(m_context.ledger, *m_partner, m_opening->text().trimmed());
    if (done)
        m_context.shell.keep(*done);
    else
        m_context.shell.showError(done.error());
}

void ReferralCardDialog::copyText()
{
    QGuiApplication::clipboard()->setText(reports::referralMessage(m_card, language()));
    m_context.shell.showMessage(tr("The card is on the clipboard as text"));
}

void ReferralCardDialog::print()
{
    printDocument(m_context, *m_preview->document(), this);
}

void ReferralCardDialog::savePdf()
{
    saveAsPdf(m_context, *m_preview->document(), tr("Save the referral card"),
              m_preview->document()->title());
}

} // namespace ui
