// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Conduct.h"
#include "domain/People.h"
#include "ui/widgets/RecordDialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class DateEdit;
class LadderView;
class SuggestEdit;

/// Note an incident, or correct one. The customer's ladder is shown before the step is chosen; there are
/// fields for what was done and said, and none for what somebody is.
class IncidentDialog final : public RecordDialog
{
    Q_OBJECT

public:
    IncidentDialog(const PageContext &context, const std::optional<domain::Incident> &existing,
                   QWidget *parent);

    /// For one more incident of a customer.
    void setCustomer(domain::CustomerId customer);

Q_SIGNALS:
    /// The step is the last one: the customer is to be sent elsewhere.
    void lastStepTaken(domain::IncidentId incident);

protected:
    void check() override;
    base::Result<workflows::Undoable> save() override;
    const QWidget *fieldFor(const QString &errorCode) const override;
    void saved() override;

private:
    void makeFields();
    void makeRows();
    void fill(const domain::Incident &incident);
    void showLadder();
    void offerSteps(const std::optional<domain::LadderPosition> &position);
    const domain::UnacceptableAction *action() const;
    domain::Incident record() const;

    std::optional<domain::Incident> m_existing;
    QList<domain::UnacceptableAction> m_actions; ///< in the order of the list, after "choose"
    domain::IncidentId m_made;
    SuggestEdit *m_customer;
    LadderView *m_ladder;
    QComboBox *m_action;
    DateEdit *m_on;
    QPlainTextEdit *m_description;
    QComboBox *m_concerned;
    QLineEdit *m_witness;
    QComboBox *m_step;
    QPlainTextEdit *m_said;
    QLineEdit *m_offered;
    DateEdit *m_review;
    QWidget *m_ladderRow = nullptr;
};

} // namespace ui
