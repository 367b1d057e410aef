// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SendAway.h"
#include "ui/widgets/RecordDialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

class ApprovalField;
class DateEdit;
class SegmentedControl;

/// What became of a send-away: how we know, and for declined or failed by whom and why. A draft is handed off
/// by the name of a manager, and by the PIN where there is one.
class StatusDialog final : public RecordDialog
{
    Q_OBJECT

public:
    StatusDialog(const PageContext &context, const domain::SendAway &record, domain::Status status,
                 QWidget *parent);

protected:
    void check() override;
    base::Result<workflows::Undoable> save() override;
    const QWidget *fieldFor(const QString &errorCode) const override;
    void saved() override;

private:
    void makeFields();
    void makeRows();
    void proposeApproval();

    domain::SendAway m_record;
    domain::Status m_status;
    bool m_asksHowKnown;                 ///< handing off and reopening are our own doing: nobody told us
    ApprovalField *m_approval = nullptr; ///< where a draft waits for this
    SegmentedControl *m_byWhom;
    QComboBox *m_cause;
    SegmentedControl *m_howKnown;
    DateEdit *m_on;
    QLineEdit *m_note;
};

} // namespace ui
