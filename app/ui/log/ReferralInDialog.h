// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReferralIn.h"
#include "ui/widgets/RecordDialog.h"

class QLineEdit;

namespace ui {

class DateEdit;
class MoneyEdit;
class SegmentedControl;
class SuggestEdit;

/// Somebody was referred to us: by a partner, or by word of mouth from a customer we once sent away.
class ReferralInDialog final : public RecordDialog
{
    Q_OBJECT

public:
    ReferralInDialog(const PageContext &context, const std::optional<domain::ReferralIn> &existing,
                     QWidget *parent);

protected:
    void check() override;
    base::Result<workflows::Undoable> save() override;
    const QWidget *fieldFor(const QString &errorCode) const override;
    void saved() override;

private:
    void makeFields();
    void makeRows();
    void fill(const domain::ReferralIn &record);
    void sourceChosen();
    domain::SourceKind source() const;
    domain::ReferralIn record() const;
    QDate day() const;

    std::optional<domain::ReferralIn> m_existing;
    SegmentedControl *m_source;
    SuggestEdit *m_partner;
    SuggestEdit *m_recommendedBy;
    SuggestEdit *m_customer;
    SuggestEdit *m_need;
    SegmentedControl *m_outcome;
    MoneyEdit *m_value;
    QLineEdit *m_ticket;
    DateEdit *m_on;
    QLineEdit *m_note;
    QWidget *m_partnerRow = nullptr;
    QWidget *m_ticketRow = nullptr;
    QWidget *m_recommendedRow = nullptr;
};

} // namespace ui
