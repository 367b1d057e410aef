// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReturnVisit.h"
#include "domain/SendAway.h"
#include "ui/widgets/RecordDialog.h"

class QLineEdit;

namespace ui {

class DateEdit;
class MoneyEdit;
class SuggestEdit;

/// A customer we had sent elsewhere came back and bought.
class ReturnVisitDialog final : public RecordDialog
{
    Q_OBJECT

public:
    ReturnVisitDialog(const PageContext &context, const std::optional<domain::ReturnVisit> &existing,
                      QWidget *parent);

    /// The visit of a customer who was asked to come back later: saving it says that the promise was kept.
    void setPromise(const domain::SendAway &sendAway);

protected:
    void check() override;
    base::Result<workflows::Undoable> save() override;
    const QWidget *fieldFor(const QString &errorCode) const override;

private:
    void showWhichOne();
    QDate day() const;

    std::optional<domain::ReturnVisit> m_existing;
    std::optional<domain::SendAwayId> m_promise;
    SuggestEdit *m_customer;
    MoneyEdit *m_value;
    DateEdit *m_on;
    QLineEdit *m_note;
    QLabel *m_which;
};

} // namespace ui
