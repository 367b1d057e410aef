// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/ReferralInDialog.h"

#include "domain/Ticket.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/MoneyEdit.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Sources.h"

#include <QSettings>

namespace ui {

using domain::SourceKind;

static constexpr auto LastSource = "counter/source";

ReferralInDialog::ReferralInDialog(const PageContext &context,
                                   const std::optional<domain::ReferralIn> &existing, QWidget *parent)
    : RecordDialog(context, existing ? tr("Edit a referral") : tr("Referred to us"),
                   QStringLiteral("referralInDialog"), parent)
    , m_existing(existing)
    , m_source(new SegmentedControl(context.theme, this))
    , m_partner(new SuggestEdit(context.theme, partnerSource(context), this))
    , m_recommendedBy(new SuggestEdit(context.theme,
                                      sentCustomerSource(context, [this] { return day().addDays(1); }), this))
    , m_customer(makeCustomerEdit(context, customerSource(context), this))
    , m_need(makeNeedEdit(context, this))
    , m_outcome(new SegmentedControl(context.theme, this))
    , m_value(new MoneyEdit(context.ledger.business().currency, context.locale, this))
    , m_ticket(new QLineEdit(this))
    , m_on(new DateEdit(context.theme, context.clock.today(), context.locale, this))
    , m_note(new QLineEdit(this))
{
    makeFields();
    makeRows();
    connect(m_source, &SegmentedControl::valueChanged, this, &ReferralInDialog::sourceChosen);
    for (SuggestEdit *edit : {m_partner, m_recommendedBy, m_customer, m_need})
        connect(edit, &SuggestEdit::taken, this, &ReferralInDialog::moveOn);
    const auto last =
        domain::fromCode<SourceKind>(context.settings.value(QLatin1StringView(LastSource)).toString());
    m_source->setValue(static_cast<int>(last.value_or(SourceKind::Partner)));
    m_outcome->setValue(static_cast<int>(domain::ReferralOutcome::Open));
    m_on->setValue(context.clock.today());
    if (m_existing) {
        setDraftSubject({{QStringLiteral("record"), m_existing->id.value()}});
        setAbout(m_existing->customer);
        fill(*m_existing);
    }
    sourceChosen();
    startAt(source() == SourceKind::Partner       ? m_partner
            : source() == SourceKind::WordOfMouth ? m_recommendedBy
                                                  : m_customer);
}

void ReferralInDialog::makeFields()
{
    m_source->setObjectName(QStringLiteral("source"));
    for (const auto &entry : domain::allOf<SourceKind>())
        m_source->addSegment(domain::labelOf(entry.value), static_cast<int>(entry.value));
    m_partner->setObjectName(QStringLiteral("partner"));
    m_partner->setPlaceholderText(tr("who sent them"));
    m_ticket->setObjectName(QStringLiteral("theirTicket"));
    m_ticket->setPlaceholderText(tr("the number on their card; empty is fine"));
    m_recommendedBy->setObjectName(QStringLiteral("recommendedBy"));
    m_recommendedBy->setPlaceholderText(tr("a customer we once sent elsewhere; empty if not known"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    for (const auto &entry : domain::allOf<domain::ReferralOutcome>())
        m_outcome->addSegment(domain::labelOf(entry.value), static_cast<int>(entry.value));
    m_value->setObjectName(QStringLiteral("value"));
    m_on->setObjectName(QStringLiteral("on"));
    m_note->setObjectName(QStringLiteral("note"));
}

void ReferralInDialog::makeRows()
{
    addRow(tr("Sent &by"), m_source);
    m_partnerRow = addRow(tr("&Partner"), m_partner);
    m_recommendedRow = addRow(tr("&Recommended by"), m_recommendedBy);
    addRow(tr("&Customer"), m_customer);
    addRow(tr("&Need"), m_need);
    addRow(tr("&Outcome"), m_outcome);
    addRow(tr("&Value"), m_value);
    m_ticketRow = addRow(tr("Their tic&ket"), m_ticket);
    addRow(tr("&Date"), m_on);
    addRow(tr("No&te"), m_note);
}

void ReferralInDialog::fill(const domain::ReferralIn &record)
{
    m_source->setValue(static_cast<int>(record.sourceKind));
    showPartner(context(), m_partner, record.partner);
    m_ticket->setText(record.theirTicket);
    showCustomer(context(), m_recommendedBy, record.recommendedBy);
    showCustomer(context(), m_customer, record.customer);
    if (record.need)
        showNeed(context(), m_need, *record.need);
    m_outcome->setValue(static_cast<int>(record.outcome));
    m_value->setValue(record.value);
    m_on->setValue(record.on);
    m_note->setText(record.note);
}

SourceKind ReferralInDialog::source() const
{
    return static_cast<SourceKind>(m_source->value().toInt());
}

/// The day in the form, or today while that cannot be read.
QDate ReferralInDialog::day() const
{
    return m_on->value().value_or(context().clock.today());
}

void ReferralInDialog::sourceChosen()
{
    setRowShown(m_partnerRow, source() == SourceKind::Partner);
    setRowShown(m_ticketRow, source() == SourceKind::Partner);
    setRowShown(m_recommendedRow, source() == SourceKind::WordOfMouth);
}

void ReferralInDialog::check()
{
    if (source() == SourceKind::Partner && !m_partner->value().isValid())
        complain(m_partner, m_partner->text().trimmed().isEmpty()
                                ? tr("Say which partner sent the customer, or choose “not known who”.")
                                : tr("Nobody of that name is known. Choose from the list."));
    if (source() == SourceKind::WordOfMouth && !m_recommendedBy->value().isValid()
        && !m_recommendedBy->text().trimmed().isEmpty())
        complain(
            m_recommendedBy,
            tr("No customer of that name was sent elsewhere. Choose from the list, or leave this empty."));
    if (!m_need->value().isValid() && !m_need->text().trimmed().isEmpty())
        complain(m_need, notANeedText());
    accepts(m_value, m_value->value());
    accepts(m_on, m_on->value());
}

domain::ReferralIn ReferralInDialog::record() const
{
    domain::ReferralIn record = m_existing.value_or(domain::ReferralIn());
    if (!m_existing)
        record.staff = context().shell.staff();
    record.sourceKind = source();
    record.partner.reset();
    record.recommendedBy.reset();
    record.theirTicket.clear();
    if (source() == SourceKind::Partner) {
        record.partner = domain::CompetitorId(m_partner->value().toLongLong());
        record.theirTicket = domain::writtenTicket(m_ticket->text());
    }
    if (source() == SourceKind::WordOfMouth && m_recommendedBy->value().isValid())
        record.recommendedBy = domain::CustomerId(m_recommendedBy->value().toLongLong());
    record.outcome = static_cast<domain::ReferralOutcome>(m_outcome->value().toInt());
    record.value = *m_value->value();
    record.on = *m_on->value();
    record.note = m_note->text().trimmed();
    return record;
}

base::Result<workflows::Undoable> ReferralInDialog::save()
{
    ledger::Ledger &ledger = context().ledger;
    const workflows::NeedChoice need = needChoiceOf(m_need);
    const workflows::CustomerChoice customer = customerChoiceOf(m_customer);
    return m_existing ? workflows::saveReferralIn(ledger, record(), need, customer)
                      : workflows::logReferralIn(ledger, record(), need, customer);
}

const QWidget *ReferralInDialog::fieldFor(const QString &errorCode) const
{
    if (errorCode.startsWith(QLatin1StringView("ticket.")))
        return m_ticket;
    return errorCode == QLatin1StringView("date.missing") ? m_on : nullptr;
}

void ReferralInDialog::saved()
{
    context().settings.setValue(QLatin1StringView(LastSource), domain::codeOf(source()));
}

} // namespace ui
