// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/SentBar.h"

#include "ledger/Ledger.h"
#include "ui/theme/Buttons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FieldError.h"
#include "ui/widgets/SegmentedControl.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using domain::Channel;

static constexpr int UsualDelay = 7; ///< days until the next step, unless another day is given

SentBar::SentBar(const PageContext &context, const domain::Competitor &partner, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_partner(partner)
    , m_channel(new SegmentedControl(context.theme, this))
    , m_step(new QLineEdit(this))
    , m_stepOn(new DateEdit(context.theme, context.clock.today(), context.locale, this))
    , m_move(new QCheckBox(this))
{
    setObjectName(QStringLiteral("sentBar"));
    setAccessibleName(tr("Has it gone out?"));
    makeFields();
    connect(m_step, &QLineEdit::editingFinished, this, &SentBar::proposeDay);
}

void SentBar::makeFields()
{
    auto *question = new QLabel(tr("A draft is not a contact yet. Has it gone out?"), this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    m_channel->setObjectName(QStringLiteral("sentChannel"));
    m_channel->setAccessibleName(tr("How it was sent"));
    for (const Channel channel : {Channel::Letter, Channel::EMail})
        m_channel->addSegment(domain::labelOf(channel), static_cast<int>(channel));
    m_step->setObjectName(QStringLiteral("sentNextStep"));
    m_step->setAccessibleName(tr("Next step"));
    m_step->setPlaceholderText(tr("next step; empty is fine"));
    m_stepOn->setObjectName(QStringLiteral("sentNextOn"));
    m_stepOn->setAccessibleName(tr("Next step by"));
    m_stepOn->setPlaceholderText(tr("by"));
    m_stepOn->setMayBeEmpty(true);
    m_stepOn->setMayBeFuture(true);
    m_error = new FieldError(m_context.theme, m_step, this);
    m_error->goWith(m_stepOn);
    m_move->setObjectName(QStringLiteral("sentMoveOn"));
    auto *sentButton = new QPushButton(tr("&It was sent"), this);
    sentButton->setObjectName(QStringLiteral("itWasSent"));
    sentButton->setAutoDefault(false);
    const QKeySequence key(Qt::CTRL | Qt::Key_Return);
    setButtonHint(sentButton, key);
    connect(sentButton, &QPushButton::clicked, this, &SentBar::sent);
    connect(new QShortcut(key, this), &QShortcut::activated, sentButton, &QPushButton::click);

    auto *how = new QHBoxLayout;
    how->addWidget(m_channel);
    how->addStretch(1);
    auto *next = new QHBoxLayout;
    next->setSpacing(space::Small);
    next->addWidget(m_step, 1);
    next->addWidget(m_stepOn);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::Tiny, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(question);
    column->addLayout(how);
    column->addLayout(next);
    column->addWidget(m_error);
    column->addWidget(m_move);
    column->addWidget(sentButton);
}

void SentBar::offer(Channel channel, std::optional<domain::Stage> stage)
{
    m_channel->setValue(static_cast<int>(channel));
    m_stage = stage;
    m_move->setVisible(stage.has_value());
    m_move->setChecked(stage.has_value());
    if (stage)
        m_move->setText(tr("&Move on: %1 → %2", "stages of an agreement")
                            .arg(domain::labelOf(m_partner.stage), domain::labelOf(*stage)));
    show();
}

/// What is to be done has a day, or it is forgotten; without it there is none.
void SentBar::proposeDay()
{
    if (m_step->text().trimmed().isEmpty())
        m_stepOn->setValue({});
    else if (m_stepOn->text().isEmpty())
        m_stepOn->setValue(m_context.clock.today().addDays(UsualDelay));
}

bool SentBar::check()
{
    if (m_step->text().trimmed().size() > 0 && m_stepOn->text().isEmpty())
        proposeDay();
    const auto day = m_stepOn->value();
    if (!day)
        m_stepOn->setFocus(Qt::OtherFocusReason);
    m_error->setSentence(day ? QString() : day.error().sentence);
    return day.has_value();
}

void SentBar::complain(const QString &sentence)
{
    m_step->setFocus(Qt::OtherFocusReason); // first: a field that is left may change
    m_error->setSentence(sentence);
}

domain::Touch SentBar::touch() const
{
    const domain::Contact *contact = m_partner.contactToAskFor(m_context.clock.today());
    domain::Touch touch;
    touch.partner = m_partner.id;
    touch.on = m_context.clock.today();
    touch.channel = static_cast<Channel>(m_channel->value().toInt());
    touch.person = contact ? contact->name : QString();
    touch.staff = m_context.shell.staff();
    touch.nextStep = m_step->text().trimmed();
    touch.nextOn = m_stepOn->value().value_or(QDate());
    return touch;
}

std::optional<domain::Stage> SentBar::stage() const
{
    return m_move->isChecked() ? m_stage : std::nullopt;
}

} // namespace ui
