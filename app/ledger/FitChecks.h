// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FitCheck.h"
#include "ledger/Ledger.h"

namespace ledger {

/// Kept with the customer: what was wanted, how well we met it, and what was decided.
class FitChecks
{
public:
    explicit FitChecks(Ledger &ledger) : m_ledger(ledger) {}

    /// The thresholds are those given: take them from the business for a new one. "date.missing",
    /// "requirement.empty" when one has neither a competency nor words.
    base::Result<domain::FitCheckId> add(const domain::FitCheck &check);
    /// "record.missing"
    base::Done save(const domain::FitCheck &check);
    base::Result<std::optional<domain::FitCheck>> byId(domain::FitCheckId id);
    base::Done remove(domain::FitCheckId id);

    /// Competitors in use ranked for exactly what we miss; ties in the order of the matrix's columns.
    base::Result<QList<domain::FitCandidate>> candidates(const QList<domain::Requirement> &requirements,
                                                         const domain::FitThresholds &thresholds);

private:
    base::Done writeRequirements(const domain::FitCheck &check);

    Ledger &m_ledger;
};

} // namespace ledger
