// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SendAway.h"
#include "ui/widgets/RecordDialog.h"

class QComboBox;
class QLineEdit;

namespace ui {

class DateEdit;
class SegmentedControl;

/// What became of a send-away: how we know, and for declined or failed by whom and why.
class StatusDialog final : public RecordDialog
{
    Q_OBJECT

public:
    StatusDialog(const PageContext &context, domain::SendAwayId id, domain::Status status, QWidget *parent);

protected:
    void check() override;
    base::Result<workflows::Undoable> save() override;
    const QWidget *fieldFor(const QString &errorCode) const override;
    void saved() override;

private:
    domain::SendAwayId m_id;
    domain::Status m_status;
    bool m_asksHowKnown; ///< handing off and reopening are our own doing: nobody told us
    SegmentedControl *m_byWhom;
    QComboBox *m_cause;
    SegmentedControl *m_howKnown;
    DateEdit *m_on;
    QLineEdit *m_note;
};

} // namespace ui
