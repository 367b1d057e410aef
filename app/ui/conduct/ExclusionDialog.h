// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Conduct.h"
#include "ui/widgets/RecordDialog.h"

class QPlainTextEdit;

namespace ui {

class DateEdit;

/// What becomes of a sending-elsewhere for the staff's sake: an appeal, its answer, its end, another look.
class ExclusionDialog final : public RecordDialog
{
    Q_OBJECT

public:
    enum class What { Appeal, Uphold, Reject, Lift, Review };

    ExclusionDialog(const PageContext &context, const domain::Exclusion &exclusion, What what,
                    QWidget *parent);

protected:
    void check() override;
    base::Result<workflows::Undoable> save() override;
    const QWidget *fieldFor(const QString &errorCode) const override;

private:
    domain::Exclusion m_exclusion;
    What m_what;
    DateEdit *m_on;
    QPlainTextEdit *m_note;
};

} // namespace ui
