// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Reason.h"
#include "domain/SendAway.h"
#include "ui/log/PermissionAsked.h"
#include "ui/widgets/LedgerReading.h"
#include "ui/widgets/RecordDialog.h"
#include "workflows/Counter.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace ui {

class DateEdit;
class MoneyEdit;
class PartnerList;
class SegmentedControl;
class SuggestEdit;

/// Send a customer elsewhere, or correct such a record. The suggestions and the usual value are read in the
/// background, so that a slow ledger never holds up the form. What the guidelines say is shown at once; what
/// a manager has to approve is approved on the spot by name or saved as a draft, and what is never allowed
/// only as a draft. Asking the customer to come back to us later needs nobody's permission.
class SendAwayDialog final : public RecordDialog
{
    Q_OBJECT

public:
    SendAwayDialog(const PageContext &context, const std::optional<domain::SendAway> &existing,
                   QWidget *parent);
    ~SendAwayDialog() override;

    /// Fills in a new record, which comes from a fit check if one is given.
    void beginWith(const domain::SendAway &proposal, const std::optional<domain::FitCheckId> &fitCheck);

    bool isWaiting() const override;

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
    void listChosen();
    QString newPartner() const;
    void reasonChosen();
    void laterToggled();
    void ask();
    void take(const base::Result<workflows::CounterFacts> &facts);
    void giveUpWaiting();
    void noteFull(domain::CompetitorId id, bool isFull);
    void proposeUsual(const domain::MaybeMoney &usual);
    void showPermission();
    bool asksPermission() const;
    const domain::Reason *reason() const;
    domain::SendAway record() const;

    std::optional<domain::SendAway> m_existing;
    QList<domain::Reason> m_reasons; ///< in the order of the list, after "not said"
    PermissionAsked m_permission;
    SuggestEdit *m_need;
    QComboBox *m_reason;
    PartnerList *m_partners;
    SuggestEdit *m_other;
    QCheckBox *m_isLater;
    DateEdit *m_later;
    SegmentedControl *m_handoff;
    MoneyEdit *m_forgone;
    QLabel *m_usual;
    SuggestEdit *m_customer;
    SegmentedControl *m_before;
    DateEdit *m_on;
    QLineEdit *m_told; ///< only when editing: at the counter it is written on the card
    QLineEdit *m_note;
    QCheckBox *m_card;
    domain::SendAwayId m_saved; ///< the new record
    QWidget *m_laterRow = nullptr;
    QWidget *m_permissionRow = nullptr;
    QWidget *m_approvalRow = nullptr;
    std::optional<domain::FitCheckId> m_fitCheck;
    QString m_proposed; ///< the usual value as it was written into the field
    bool m_isAsking = false;
    bool m_wasLater = false;
    bool m_goesToNew = false; ///< to a partner who is made with the record
    QTimer m_askSoon;
    QTimer m_patience;
    LedgerReading<workflows::CounterFacts> m_reading;
};

} // namespace ui
