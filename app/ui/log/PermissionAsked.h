// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SendAway.h"
#include "ui/widgets/PageContext.h"
#include "workflows/Permission.h"

#include <QCoreApplication>

class QWidget;

namespace ui {

class ApprovalField;
class PermissionNote;

/// What the guidelines say to a case, who says yes to it on the spot, and what the record becomes by that:
/// handed off, or a draft that waits.
class PermissionAsked final
{
    Q_DECLARE_TR_FUNCTIONS(ui::PermissionAsked)

public:
    /// Of whoever is, or was, at the counter. The fields are `parent`'s.
    PermissionAsked(const PageContext &context, const std::optional<domain::StaffId> &atCounter,
                    QWidget *parent);

    PermissionNote *note() const { return m_note; }
    ApprovalField *approval() const { return m_approval; }
    /// What went wrong when the guidelines were read; empty: nothing.
    const QString &failure() const { return m_failure; }
    /// "Maria Osei · manager"; empty: nobody in particular.
    QString who() const;

    /// Says what the guidelines say to that.
    void show(const domain::GuidelineCase &asked);
    /// Somebody can say yes on the spot.
    bool isToBeApproved() const { return m_permission.needsApproval && !m_permission.isForbidden; }
    /// Under the button that saves.
    QString saveText() const;
    /// Whether the PIN is right where one is asked for.
    base::Done check() const;
    /// Which guideline allowed it, who said yes, and whether it has to wait.
    void stamp(domain::SendAway &record) const;

private:
    bool isDraft() const;

    workflows::PermissionBook m_book;
    workflows::Permission m_permission;
    QString m_failure;
    bool m_isUnproven = false; ///< a manager is said to be at the counter, and there is a PIN
    PermissionNote *m_note;
    ApprovalField *m_approval;
};

} // namespace ui
