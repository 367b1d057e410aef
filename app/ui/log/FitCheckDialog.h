// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/LedgerReading.h"
#include "ui/widgets/RecordDialog.h"
#include "workflows/FitChecks.h"

class QLineEdit;

namespace ui {

class DateEdit;
class PartnerList;
class RequirementSheet;
class SuggestEdit;

/// Is the gap between what we offer and what this customer wants material? The advice and its reasons are
/// there while the requirements are written down, and who could meet what we miss. It is kept as it is, as
/// served, or goes on to sending the customer elsewhere. A kept one is opened again to be looked at,
/// corrected and gone on from; its advice is by the thresholds of its day.
class FitCheckDialog final : public RecordDialog
{
    Q_OBJECT

public:
    FitCheckDialog(const PageContext &context, const std::optional<domain::FitCheck> &existing,
                   QWidget *parent);
    ~FitCheckDialog() override;

    void done(int result) override;

protected:
    void check() override;
    base::Result<workflows::Undoable> save() override;
    const QWidget *fieldFor(const QString &errorCode) const override;

private:
    void makeRows();
    void makeFields();
    void makeButtons();
    void fill(const domain::FitCheck &check);
    domain::FitCheck record() const;
    bool isUnchanged() const;
    bool wasSentElsewhere() const;
    void assess();
    void take(const base::Result<QList<workflows::FitSuggestion>> &ranked);
    void decide(std::optional<domain::FitDecision> decision, bool goesOn);

    std::optional<domain::FitCheck> m_existing;
    domain::FitThresholds m_thresholds;
    RequirementSheet *m_sheet;
    QLabel *m_advice;
    QLabel *m_reasons;
    PartnerList *m_partners;
    SuggestEdit *m_customer;
    DateEdit *m_on;
    QLineEdit *m_note;
    QWidget *m_partnersRow = nullptr;
    std::optional<domain::FitDecision> m_decision; ///< by the button that was pressed
    bool m_goesOn = false;                         ///< to the send-away
    bool m_isMissed = false;                       ///< something is, so that somebody else could fit better
    const QHash<domain::CompetencyId, QString> m_needs;
    domain::FitCheckId m_saved;
    QTimer m_rank;
    LedgerReading<QList<workflows::FitSuggestion>> m_reading;
};

} // namespace ui
