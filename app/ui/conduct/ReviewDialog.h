// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Conduct.h"
#include "ui/widgets/RecordDialog.h"

class QPlainTextEdit;

namespace ui {

class DateEdit;
class SegmentedControl;

/// An entry of the coaching log: what came of looking again at how a customer treats the staff.
class ReviewDialog final : public RecordDialog
{
    Q_OBJECT

public:
    ReviewDialog(const PageContext &context, domain::IncidentId incident, QWidget *parent);

protected:
    void check() override;
    base::Result<workflows::Undoable> save() override;
    const QWidget *fieldFor(const QString &errorCode) const override;

private:
    domain::IncidentId m_incident;
    SegmentedControl *m_outcome;
    QPlainTextEdit *m_note;
    DateEdit *m_on;
    DateEdit *m_next;
};

} // namespace ui
