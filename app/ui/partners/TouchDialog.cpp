// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/TouchDialog.h"

#include "base/Fold.h"
#include "ledger/Competitors.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Sources.h"
#include "workflows/WeekPlan.h"

#include <QSettings>

namespace ui {

using domain::Channel;

static constexpr auto LastChannel = "counter/channel";
static constexpr int UsualDelay = 7; ///< days until the next step, unless another day is given

TouchDialog::TouchDialog(const PageContext &context, const std::optional<domain::Touch> &existing,
                         QWidget *parent)
    : RecordDialog(context, existing ? tr("Edit a contact") : tr("Log a contact"),
                   QStringLiteral("touchDialog"), parent)
    , m_existing(existing)
    , m_partner(new SuggestEdit(context.theme, partnerSource(context), this))
    , m_channel(new SegmentedControl(context.theme, this))
    , m_person(new QLineEdit(this))
    , m_on(new DateEdit(context.theme, context.clock.today(), context.locale, this))
    , m_summary(new QLineEdit(this))
    , m_nextStep(new QLineEdit(this))
    , m_nextOn(new DateEdit(context.theme, context.clock.today(), context.locale, this))
{
    makeFields();
    connect(m_partner, &SuggestEdit::taken, this, &TouchDialog::moveOn);
    connect(m_partner, &SuggestEdit::valueChanged, this, &TouchDialog::proposePerson);
    connect(m_nextStep, &QLineEdit::editingFinished, this, &TouchDialog::proposeDay);
    const auto last =
        domain::fromCode<Channel>(context.settings.value(QLatin1StringView(LastChannel)).toString());
    m_channel->setValue(static_cast<int>(last.value_or(Channel::Phone)));
    m_on->setValue(context.clock.today());
    if (m_existing) {
        setDraftSubject({{QStringLiteral("record"), m_existing->id.value()}});
        fill(*m_existing);
    }
}

void TouchDialog::makeFields()
{
    m_partner->setObjectName(QStringLiteral("partner"));
    m_partner->setPlaceholderText(tr("which competitor"));
    m_channel->setObjectName(QStringLiteral("channel"));
    for (const auto &entry : domain::allOf<Channel>())
        m_channel->addSegment(domain::labelOf(entry.value), static_cast<int>(entry.value));
    m_person->setObjectName(QStringLiteral("person"));
    m_person->setPlaceholderText(tr("with whom"));
    m_on->setObjectName(QStringLiteral("on"));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setPlaceholderText(tr("what was said, in a sentence"));
    m_nextStep->setObjectName(QStringLiteral("nextStep"));
    m_nextStep->setPlaceholderText(tr("what we do next; empty is fine"));
    m_nextOn->setObjectName(QStringLiteral("nextOn"));
    m_nextOn->setMayBeEmpty(true);
    m_nextOn->setMayBeFuture(true);
    addRow(tr("&Partner"), m_partner);
    addRow(tr("&How"), m_channel);
    addRow(tr("&With"), m_person);
    addRow(tr("&Date"), m_on);
    addRow(tr("S&ummary"), m_summary);
    addRow(tr("&Next step"), m_nextStep);
    addRow(tr("&By"), m_nextOn);
}

void TouchDialog::setPartner(domain::CompetitorId partner)
{
    showPartner(context(), m_partner, partner);
}

void TouchDialog::setStep(const domain::Touch &step)
{
    m_step = step;
    setDraftSubject({{QStringLiteral("step"), step.id.value()}});
    setWho(step.nextStep.simplified());
    setPartner(step.partner);
}

void TouchDialog::fill(const domain::Touch &touch)
{
    showPartner(context(), m_partner, touch.partner);
    m_channel->setValue(static_cast<int>(touch.channel));
    m_person->setText(touch.person);
    m_on->setValue(touch.on);
    m_summary->setText(touch.summary);
    m_nextStep->setText(touch.nextStep);
    m_nextOn->setValue(touch.nextOn);
}

void TouchDialog::proposePerson()
{
    if (m_person->text() != m_proposed)
        return;
    m_proposed.clear();
    const domain::CompetitorId id(m_partner->value().toLongLong());
    const auto competitor = ledger::Competitors(context().ledger).byId(id);
    if (competitor && *competitor) {
        if (const domain::Contact *contact = (*competitor)->contactToAskFor(context().clock.today()))
            m_proposed = contact->name;
    }
    m_person->setText(m_proposed);
}

/// What is to be done has a day, or it is forgotten; without it there is none.
void TouchDialog::proposeDay()
{
    if (m_nextStep->text().trimmed().isEmpty())
        m_nextOn->setValue({});
    else if (m_nextOn->text().isEmpty())
        m_nextOn->setValue(context().clock.today().addDays(UsualDelay));
}

void TouchDialog::check()
{
    if (m_partner->value().toLongLong() <= 0)
        complain(m_partner, tr("Say which competitor it was with."));
    accepts(m_on, m_on->value());
    accepts(m_nextOn, m_nextOn->value());
}

domain::Touch TouchDialog::record() const
{
    domain::Touch touch = m_existing.value_or(domain::Touch());
    if (!m_existing)
        touch.staff = context().shell.staff();
    touch.partner = domain::CompetitorId(m_partner->value().toLongLong());
    touch.channel = static_cast<Channel>(m_channel->value().toInt());
    touch.person = m_person->text().trimmed();
    touch.on = *m_on->value();
    touch.summary = m_summary->text().trimmed();
    touch.nextStep = m_nextStep->text().trimmed();
    touch.nextOn = *m_nextOn->value();
    // What was done is done; what is to be done instead is not.
    const bool isSameStep = m_existing && touch.nextOn == m_existing->nextOn
                            && base::fold(touch.nextStep) == base::fold(m_existing->nextStep);
    if (!isSameStep)
        touch.nextDoneOn = {};
    return touch;
}

base::Result<workflows::Undoable> TouchDialog::save()
{
    // A talk with somebody else leaves what was planned with this one as it is.
    if (m_step && record().partner == m_step->partner)
        return workflows::logPlanned(context().ledger, m_step->id, record());
    return m_existing ? workflows::editTouch(context().ledger, record())
                      : workflows::logTouch(context().ledger, record());
}

const QWidget *TouchDialog::fieldFor(const QString &errorCode) const
{
    if (errorCode == QLatin1StringView("touch.step"))
        return m_nextStep;
    return errorCode == QLatin1StringView("date.missing") ? m_on : nullptr;
}

void TouchDialog::saved()
{
    context().settings.setValue(QLatin1StringView(LastChannel),
                                domain::codeOf(static_cast<Channel>(m_channel->value().toInt())));
}

} // namespace ui
