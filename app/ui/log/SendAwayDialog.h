// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Reason.h"
#include "domain/SendAway.h"
#include "ui/widgets/RecordDialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ui {

class DateEdit;
class MoneyEdit;
class PartnerList;
class SegmentedControl;
class SuggestEdit;

/// Send a customer elsewhere, or correct such a record.
class SendAwayDialog final : public RecordDialog
{
    Q_OBJECT

public:
    SendAwayDialog(const PageContext &context, const std::optional<domain::SendAway> &existing,
                   QWidget *parent);

protected:
    void check() override;
    base::Result<workflows::Undoable> save() override;
    const QWidget *fieldFor(const QString &errorCode) const override;
    void saved() override;

private:
    void makeFields();
    void makeRows();
    void fillReasons();
    void fillDefaults();
    void fill(const domain::SendAway &record);
    void needChosen();
    void otherChosen();
    void reasonChosen();
    void laterToggled();
    void showUsual();
    QWidget *makeUsual();
    const domain::Reason *reason() const;
    domain::SendAway record() const;

    std::optional<domain::SendAway> m_existing;
    QList<domain::Reason> m_reasons; ///< in the order of the list, after "not said"
    SuggestEdit *m_need;
    QComboBox *m_reason;
    PartnerList *m_partners;
    SuggestEdit *m_other;
    QCheckBox *m_isLater;
    DateEdit *m_later;
    SegmentedControl *m_handoff;
    MoneyEdit *m_forgone;
    QPushButton *m_usual = nullptr;
    SuggestEdit *m_customer;
    SegmentedControl *m_before;
    DateEdit *m_on;
    QLineEdit *m_note;
    QCheckBox *m_card;
    domain::SendAwayId m_saved; ///< the new record
    QWidget *m_laterRow = nullptr;
    domain::MaybeMoney m_usualValue;
};

} // namespace ui
