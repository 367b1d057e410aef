// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/StatusDialog.h"

#include "ledger/Catalogue.h"
#include "ui/log/ApprovalField.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/SegmentedControl.h"
#include "workflows/Approvals.h"
#include "workflows/LogRecords.h"
#include "workflows/Permission.h"

#include <QComboBox>
#include <QSettings>

namespace ui {

static constexpr auto LastHowKnown = "counter/howKnown";

StatusDialog::StatusDialog(const PageContext &context, const domain::SendAway &record, domain::Status status,
                           QWidget *parent)
    : RecordDialog(context, tr("Status: %1").arg(domain::labelOf(status)), QStringLiteral("statusDialog"),
                   parent)
    , m_record(record)
    , m_status(status)
    , m_asksHowKnown(status != domain::Status::HandedOff)
    , m_byWhom(new SegmentedControl(context.theme, this))
    , m_cause(new QComboBox(this))
    , m_howKnown(new SegmentedControl(context.theme, this))
    , m_on(new DateEdit(context.theme, context.clock.today(), context.locale, this))
    , m_note(new QLineEdit(this))
{
    setDraftSubject(
        {{QStringLiteral("record"), record.id.value()}, {QStringLiteral("status"), domain::codeOf(status)}});
    setAbout(record.customer);
    makeFields();
    makeRows();
}

void StatusDialog::makeFields()
{
    if (m_record.status == domain::Status::Draft && m_status == domain::Status::HandedOff)
        proposeApproval();
    m_byWhom->setObjectName(QStringLiteral("byWhom"));
    for (const auto &entry : domain::allOf<domain::Party>())
        m_byWhom->addSegment(domain::labelOf(entry.value), static_cast<int>(entry.value));
    m_byWhom->setValue(static_cast<int>(domain::Party::Partner));
    m_cause->setObjectName(QStringLiteral("cause"));
    for (const auto &entry : domain::allOf<domain::Cause>())
        m_cause->addItem(domain::labelOf(entry.value), static_cast<int>(entry.value));
    m_howKnown->setObjectName(QStringLiteral("howKnown"));
    for (const auto &entry : domain::allOf<domain::HowKnown>())
        m_howKnown->addSegment(domain::labelOf(entry.value), static_cast<int>(entry.value));
    const auto last = domain::fromCode<domain::HowKnown>(
        context().settings.value(QLatin1StringView(LastHowKnown)).toString());
    m_howKnown->setValue(static_cast<int>(last.value_or(domain::HowKnown::PartnerTold)));
    m_on->setObjectName(QStringLiteral("on"));
    const QDate today = context().clock.today();
    m_on->setMayBeFuture(m_record.on > today); // the computer's clock is behind: the ledger decides
    m_on->setValue(domain::dayOfChange(m_record.on, today));
    m_note->setObjectName(QStringLiteral("note"));
}

/// By the manager at the counter, if it is one.
void StatusDialog::proposeApproval()
{
    const auto book = workflows::permissionBook(context().ledger, context().shell.staff(), context().locale);
    if (!book)
        complain(nullptr, book.error().sentence);
    m_approval = new ApprovalField(context(), book ? book->deciders : QList<domain::Staff>(), this);
    if (book)
        m_approval->setBy(book->atCounter);
}

void StatusDialog::makeRows()
{
    if (m_approval)
        addRow(tr("&Approved by"), m_approval);
    QWidget *howKnown = addRow(tr("&How we know"), m_howKnown);
    QWidget *byWhom = addRow(tr("&By whom"), m_byWhom);
    QWidget *cause = addRow(tr("&Why"), m_cause);
    addRow(tr("&Date"), m_on);
    addRow(tr("No&te"), m_note);
    for (QWidget *row : {byWhom, cause})
        setRowShown(row, domain::needsCause(m_status));
    setRowShown(howKnown, m_asksHowKnown);
}

void StatusDialog::check()
{
    if (m_approval)
        accepts(m_approval, m_approval->check());
    accepts(m_on, m_on->value());
}

static base::Result<QString> nameOf(ledger::Ledger &ledger, std::optional<domain::StaffId> id)
{
    TRY_ASSIGN(const auto people, ledger::Catalogue(ledger).staff());
    for (const domain::Staff &person : people) {
        if (person.id == id)
            return person.name;
    }
    return QString();
}

base::Result<workflows::Undoable> StatusDialog::save()
{
    domain::StatusChange change;
    change.status = m_status;
    if (m_asksHowKnown)
        change.howKnown = static_cast<domain::HowKnown>(m_howKnown->value().toInt());
    if (domain::needsCause(m_status)) {
        change.byWhom = static_cast<domain::Party>(m_byWhom->value().toInt());
        change.cause = static_cast<domain::Cause>(m_cause->currentData().toInt());
    }
    change.on = *m_on->value();
    change.note = m_note->text().trimmed();
    if (m_approval)
        return workflows::approveDraft(context().ledger, m_record.id,
                                       {.by = m_approval->by(), .on = change.on, .note = change.note});
    TRY_ASSIGN(change.staff, nameOf(context().ledger, context().shell.staff()));
    return workflows::setSendAwayStatus(context().ledger, m_record.id, change);
}

const QWidget *StatusDialog::fieldFor(const QString &errorCode) const
{
    if (errorCode.startsWith(QLatin1StringView("approval.")))
        return m_approval;
    if (errorCode.startsWith(QLatin1StringView("date.")))
        return m_on;
    return errorCode == QLatin1StringView("cause.missing") ? m_cause : nullptr;
}

void StatusDialog::saved()
{
    context().settings.setValue(QLatin1StringView(LastHowKnown),
                                domain::codeOf(static_cast<domain::HowKnown>(m_howKnown->value().toInt())));
}

} // namespace ui
