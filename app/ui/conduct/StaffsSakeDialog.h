// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Conduct.h"
#include "ui/widgets/RecordDialog.h"

class QCheckBox;
class QLineEdit;

namespace ui {

class DateEdit;
class SuggestEdit;

/// Sends a customer elsewhere for the staff's sake because of an incident, or changes the terms of that.
class StaffsSakeDialog final : public RecordDialog
{
    Q_OBJECT

public:
    StaffsSakeDialog(const PageContext &context, const domain::Incident &incident, QWidget *parent);
    StaffsSakeDialog(const PageContext &context, const domain::Exclusion &existing, QWidget *parent);

protected:
    void check() override;
    base::Result<workflows::Undoable> save() override;
    const QWidget *fieldFor(const QString &errorCode) const override;

private:
    StaffsSakeDialog(const PageContext &context, const QString &title, QWidget *parent);
    void makeFields();
    void addTerms();
    void proposeNeed();
    domain::Exclusion terms() const;

    std::optional<domain::Incident> m_incident;
    std::optional<domain::Exclusion> m_existing;
    QCheckBox *m_judged;
    SuggestEdit *m_need;
    SuggestEdit *m_partner;
    DateEdit *m_on;
    QLineEdit *m_scope;
    DateEdit *m_until;
    DateEdit *m_review;
    QLineEdit *m_note;
};

} // namespace ui
