// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/ReturnVisitDialog.h"

#include "ui/widgets/DateEdit.h"
#include "ui/widgets/MoneyEdit.h"
#include "ui/widgets/Sources.h"
#include "workflows/FollowUps.h"

#include <QLabel>

namespace ui {

ReturnVisitDialog::ReturnVisitDialog(const PageContext &context,
                                     const std::optional<domain::ReturnVisit> &existing, QWidget *parent)
    : RecordDialog(context, existing ? tr("Edit a return visit") : tr("Someone came back"),
                   QStringLiteral("returnVisitDialog"), parent)
    , m_existing(existing)
    , m_customer(new SuggestEdit(context.theme, sentCustomerSource(context, [this] { return day(); }), this))
    , m_value(new MoneyEdit(context.ledger.business().currency, context.locale, this))
    , m_on(new DateEdit(context.theme, context.clock.today(), context.locale, this))
    , m_note(new QLineEdit(this))
    , m_which(new QLabel(this))
{
    m_customer->setObjectName(QStringLiteral("customer"));
    m_customer->setPlaceholderText(tr("name, phone or e-mail of someone sent elsewhere before"));
    m_value->setObjectName(QStringLiteral("value"));
    m_on->setObjectName(QStringLiteral("on"));
    m_note->setObjectName(QStringLiteral("note"));
    m_which->setObjectName(QStringLiteral("whichSendAway"));
    m_which->setTextFormat(Qt::PlainText);
    m_which->setWordWrap(true);
    m_which->setForegroundRole(QPalette::PlaceholderText);
    addRow(tr("&Customer"), m_customer);
    addRow(QString(), m_which);
    addRow(tr("&Value"), m_value);
    addRow(tr("&Date"), m_on);
    addRow(tr("No&te"), m_note);
    m_on->setValue(context.clock.today());
    connect(m_customer, &SuggestEdit::taken, this, &ReturnVisitDialog::moveOn);
    connect(m_customer, &SuggestEdit::valueChanged, this, &ReturnVisitDialog::showWhichOne);
    connect(m_on, &DateEdit::valueChanged, this, &ReturnVisitDialog::showWhichOne);
    if (m_existing) {
        setDraftSubject({{QStringLiteral("record"), m_existing->id.value()}});
        setAbout(m_existing->customer);
        showCustomer(context, m_customer, m_existing->customer);
        m_value->setValue(m_existing->value);
        m_on->setValue(m_existing->on);
        m_note->setText(m_existing->note);
    }
    showWhichOne();
}

void ReturnVisitDialog::setPromise(const domain::SendAway &sendAway)
{
    m_promise = sendAway.id;
    setDraftSubject({{QStringLiteral("promise"), sendAway.id.value()}});
    setAbout(sendAway.customer);
    if (sendAway.customer)
        showCustomer(context(), m_customer, *sendAway.customer);
    m_value->setValue(sendAway.forgone);
    showWhichOne();
}

QDate ReturnVisitDialog::day() const
{
    return m_on->value().value_or(context().clock.today());
}

void ReturnVisitDialog::showWhichOne()
{
    const qint64 id = m_customer->value().toLongLong();
    const auto sent = id == 0 ? QString() : sentBeforeText(context(), domain::CustomerId(id), day());
    m_which->setText(!sent ? tr("This customer had not been sent elsewhere before that day.")
                     : sent->isEmpty()
                         ? tr("Counts for the last time this customer was sent elsewhere before that day.")
                         : tr("Counts for: %1").arg(*sent));
}

void ReturnVisitDialog::check()
{
    if (!m_customer->value().isValid())
        complain(m_customer,
                 m_customer->text().trimmed().isEmpty()
                     ? tr("Say who came back: only a known customer can be seen to return.")
                     : tr("No customer of that name was sent elsewhere before that day. Choose from "
                          "the list."));
    accepts(m_value, m_value->value());
    accepts(m_on, m_on->value());
}

base::Result<workflows::Undoable> ReturnVisitDialog::save()
{
    domain::ReturnVisit record = m_existing.value_or(domain::ReturnVisit());
    if (!m_existing)
        record.staff = context().shell.staff();
    record.value = *m_value->value();
    record.on = *m_on->value();
    record.note = m_note->text().trimmed();
    record.customer = domain::CustomerId(m_customer->value().toLongLong());
    const workflows::CustomerChoice customer{record.customer, {}};
    if (m_promise)
        return workflows::keepPromise(context().ledger, *m_promise, record);
    return m_existing ? workflows::saveReturnVisit(context().ledger, record, customer)
                      : workflows::logReturnVisit(context().ledger, record, customer);
}

const QWidget *ReturnVisitDialog::fieldFor(const QString &errorCode) const
{
    if (errorCode == QLatin1StringView("date.missing") || errorCode == QLatin1StringView("visit.twice"))
        return m_on;
    return errorCode == QLatin1StringView("visit.early") ? m_customer : nullptr;
}

} // namespace ui
