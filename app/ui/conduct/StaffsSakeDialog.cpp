// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/StaffsSakeDialog.h"

#include "ledger/LogReader.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/ManagerAccess.h"
#include "ui/widgets/Sources.h"
#include "workflows/Conduct.h"

#include <QCheckBox>

namespace ui {

static constexpr int MonthsAtFirst = 12;
static constexpr int ReviewAfterMonths = 6;

StaffsSakeDialog::StaffsSakeDialog(const PageContext &context, const QString &title, QWidget *parent)
    : RecordDialog(context, title, QStringLiteral("staffsSakeDialog"), parent)
    , m_judged(new QCheckBox(tr("Yes, I &judge so"), this))
    , m_need(new SuggestEdit(context.theme, needSource(context), this))
    , m_partner(new SuggestEdit(context.theme, partnerSource(context), this))
    , m_on(new DateEdit(context.theme, context.clock.today(), context.locale, this))
    , m_scope(new QLineEdit(this))
    , m_until(new DateEdit(context.theme, context.clock.today(), context.locale, this))
    , m_review(new DateEdit(context.theme, context.clock.today(), context.locale, this))
    , m_note(new QLineEdit(this))
{
    setKeepsDraft(false);
    makeFields();
}

StaffsSakeDialog::StaffsSakeDialog(const PageContext &context, const domain::Incident &incident,
                                   QWidget *parent)
    : StaffsSakeDialog(context, tr("Send elsewhere for the staff's sake"), parent)
{
    m_incident = incident;
    setAbout(incident.customer);
    if (incident.step != domain::Step::SendElsewhere)
        addRow(tr("Coaching will not help"), m_judged);
    else
        m_judged->hide();
    addRow(tr("&What they had come for"), m_need);
    addRow(tr("Who can &help them"), m_partner);
    addRow(tr("&Date"), m_on);
    addTerms();
    addRow(tr("N&ote"), m_note);
    const QDate today = context.clock.today();
    m_on->setValue(today);
    m_until->setValue(today.addMonths(MonthsAtFirst));
    m_review->setValue(today.addMonths(ReviewAfterMonths));
    connect(m_need, &SuggestEdit::taken, this, &StaffsSakeDialog::moveOn);
    connect(m_partner, &SuggestEdit::taken, this, &StaffsSakeDialog::moveOn);
    proposeNeed();
}

StaffsSakeDialog::StaffsSakeDialog(const PageContext &context, const domain::Exclusion &existing,
                                   QWidget *parent)
    : StaffsSakeDialog(context, tr("Change the terms"), parent)
{
    m_existing = existing;
    for (QWidget *other :
         {static_cast<QWidget *>(m_judged), static_cast<QWidget *>(m_need), static_cast<QWidget *>(m_partner),
          static_cast<QWidget *>(m_on), static_cast<QWidget *>(m_note)})
        other->hide();
    addTerms();
    m_scope->setText(existing.scope);
    m_until->setValue(existing.until);
    m_review->setValue(existing.reviewOn);
}

void StaffsSakeDialog::makeFields()
{
    m_judged->setObjectName(QStringLiteral("judged"));
    m_need->setObjectName(QStringLiteral("need"));
    m_partner->setObjectName(QStringLiteral("partner"));
    m_partner->setPlaceholderText(tr("may stay empty"));
    m_on->setObjectName(QStringLiteral("on"));
    m_scope->setObjectName(QStringLiteral("scope"));
    m_scope->setPlaceholderText(tr("what it covers, and what is still welcome"));
    m_until->setObjectName(QStringLiteral("until"));
    m_until->setMayBeFuture(true);
    m_until->setMayBeEmpty(true);
    m_until->setPlaceholderText(tr("empty: until it is lifted"));
    m_review->setObjectName(QStringLiteral("review"));
    m_review->setMayBeFuture(true);
    m_review->setMayBeEmpty(true);
    m_note->setObjectName(QStringLiteral("note"));
}

void StaffsSakeDialog::addTerms()
{
    addRow(tr("&Scope"), m_scope);
    addRow(tr("&Until"), m_until);
    addRow(tr("&Look again on"), m_review);
}

/// What this customer was last sent elsewhere for; else the first of the list.
void StaffsSakeDialog::proposeNeed()
{
    ledger::Filter filter;
    filter.customer = m_incident->customer;
    const auto last = ledger::LogReader(context().ledger).sendAways(filter, {}, 1);
    if (last && !last->rows.isEmpty())
        showNeed(context(), m_need, last->rows.constFirst().need);
}

domain::Exclusion StaffsSakeDialog::terms() const
{
    domain::Exclusion exclusion = m_existing.value_or(domain::Exclusion());
    exclusion.scope = m_scope->text().trimmed();
    exclusion.until = *m_until->value();
    exclusion.reviewOn = *m_review->value();
    return exclusion;
}

void StaffsSakeDialog::check()
{
    // Terms that are changed hold from today.
    const auto from = m_existing ? base::Result<QDate>(context().clock.today()) : m_on->value();
    const auto until = m_until->value();
    if (accepts(m_until, until) && accepts(m_on, from) && until->isValid() && *until < *from)
        complain(m_until, tr("The last day is before the first."));
    accepts(m_review, m_review->value());
    if (m_scope->text().trimmed().isEmpty())
        complain(m_scope, tr("Say what it covers: the customer will read it."));
    if (m_existing)
        return;
    if (m_incident->step != domain::Step::SendElsewhere && !m_judged->isChecked())
        complain(m_judged, tr("This is not the last step of the ladder. Tick this if you judge that "
                              "coaching will not help."));
    if (m_need->value().toLongLong() <= 0)
        complain(m_need, tr("Choose from the list."));
    if (!m_partner->text().trimmed().isEmpty() && m_partner->value().toLongLong() <= 0)
        complain(m_partner, tr("Choose from the list, or leave it empty."));
}

base::Result<workflows::Undoable> StaffsSakeDialog::save()
{
    if (m_existing)
        return workflows::editExclusion(context().ledger, terms());
    workflows::StaffsSake asked;
    asked.incident = m_incident->id;
    asked.by = context().shell.staff().value_or(domain::StaffId());
    asked.isUncoachable = m_judged->isChecked();
    asked.need = domain::CompetencyId(m_need->value().toLongLong());
    if (const qint64 partner = m_partner->value().toLongLong(); partner > 0)
        asked.partner = domain::CompetitorId(partner);
    asked.on = *m_on->value();
    asked.note = m_note->text().trimmed();
    asked.exclusion = terms();
    return workflows::sendForStaffsSake(context().ledger, asked);
}

const QWidget *StaffsSakeDialog::fieldFor(const QString &errorCode) const
{
    if (errorCode == QLatin1StringView("step.ladder"))
        return m_judged;
    if (errorCode == QLatin1StringView("need.missing"))
        return m_need;
    return errorCode == QLatin1StringView("date.missing") ? m_on : nullptr;
}

} // namespace ui
