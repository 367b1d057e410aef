// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FitCheck.h"
#include "domain/Suggestion.h"
#include "workflows/LogRecords.h"

namespace workflows {

/// Keeps a fit check with its customer. The thresholds are those of the business. `made` is told its id.
/// Undoing takes it out of the ledger.
base::Result<Undoable> logFitCheck(ledger::Ledger &ledger, domain::FitCheck check,
                                   const CustomerChoice &customer, domain::FitCheckId *made = nullptr);

/// Keeps what was changed in one that is there. "record.missing".
base::Result<Undoable> saveFitCheck(ledger::Ledger &ledger, domain::FitCheck check,
                                    const CustomerChoice &customer);

/// Logs the send-away that comes of a fit check and notes it there, in one transaction; undone together.
base::Result<Undoable> sendElsewhereAfter(ledger::Ledger &ledger, domain::FitCheckId id,
                                          const domain::SendAway &sendAway, const NeedChoice &need,
                                          const CustomerChoice &customer, const QString &newPartner = {});

/// A competitor ranked for what we miss, as the counter shows it.
struct FitSuggestion
{
    domain::Suggestion suggestion; ///< its level: over all that we miss, weighted and rounded
    domain::FitCandidate fit;
};

/// The best first, at most `most`.
base::Result<QList<FitSuggestion>> suggestForFit(ledger::Ledger &ledger,
                                                 const QList<domain::Requirement> &requirements,
                                                 const domain::FitThresholds &thresholds, qsizetype most);

/// The need a send-away after this check is about: the weightiest missed requirement that is a competency;
/// nothing when none is.
std::optional<domain::CompetencyId> needAfter(const QList<domain::Requirement> &requirements,
                                              const domain::FitAssessment &assessment);

} // namespace workflows
