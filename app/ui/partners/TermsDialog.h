// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Competitor.h"
#include "ui/widgets/RecordDialog.h"

class QLineEdit;

namespace ui {

class DateEdit;

/// What an agreement says: what each side sends the other, and from when until when.
class TermsDialog final : public RecordDialog
{
    Q_OBJECT

public:
    TermsDialog(const PageContext &context, const domain::Competitor &competitor, QWidget *parent);

protected:
    void check() override;
    base::Result<workflows::Undoable> save() override;
    const QWidget *fieldFor(const QString &errorCode) const override;

private:
    DateEdit *makeDay(const char *objectName, QDate day);

    domain::Competitor m_competitor;
    QLineEdit *m_weSend;
    QLineEdit *m_theySend;
    DateEdit *m_from;
    DateEdit *m_until;
};

} // namespace ui
