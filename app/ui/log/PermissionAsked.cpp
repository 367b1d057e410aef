// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/PermissionAsked.h"

#include "ui/log/ApprovalField.h"
#include "ui/log/PermissionNote.h"
#include "ui/widgets/PinCheck.h"

namespace ui {

using domain::Grant;

PermissionAsked::PermissionAsked(const PageContext &context, const std::optional<domain::StaffId> &atCounter,
                                 QWidget *parent)
    : m_note(new PermissionNote(context.theme, parent))
{
    auto book = workflows::permissionBook(context.ledger, atCounter, context.locale);
    if (book)
        m_book = *std::move(book);
    else
        m_failure = book.error().sentence;
    m_approval = new ApprovalField(context, m_book.deciders, parent);
    // Anybody can put a manager's name at the counter, but not their PIN.
    m_isUnproven = !m_book.atCounter.isEmpty() && m_book.role != domain::Role::Counter
                   && asksForPin(context, m_book.role);
    if (m_isUnproven)
        m_approval->setBy(m_book.atCounter);
}

QString PermissionAsked::who() const
{
    return m_book.atCounter.isEmpty() ? QString()
                                      : tr("%1 · %2").arg(m_book.atCounter, domain::labelOf(m_book.role));
}

void PermissionAsked::show(const domain::GuidelineCase &asked)
{
    m_permission = workflows::permissionFor(m_book, asked);
    if (m_isUnproven && m_permission.decision.grant == Grant::AskManager)
        m_permission.needsApproval = true;
    m_note->show(m_permission, m_book);
}

bool PermissionAsked::isDraft() const
{
    return m_permission.isForbidden || (m_permission.needsApproval && m_approval->by().isEmpty());
}

QString PermissionAsked::saveText() const
{
    return isDraft() ? tr("Save as draft") : m_permission.needsApproval ? tr("Save as approved") : tr("Save");
}

base::Done PermissionAsked::check() const
{
    return m_permission.needsApproval ? m_approval->check() : base::Done();
}

void PermissionAsked::stamp(domain::SendAway &record) const
{
    record.guideline.reset();
    record.approvedBy.clear();
    if (m_permission.decision.guideline)
        record.guideline = m_permission.decision.guideline->version;
    if (m_permission.needsApproval)
        record.approvedBy = m_approval->by();
    else if (m_permission.decision.grant == Grant::AskManager)
        record.approvedBy = m_book.atCounter;
    record.status = isDraft() ? domain::Status::Draft : domain::Status::HandedOff;
}

} // namespace ui
