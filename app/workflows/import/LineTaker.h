// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/import/Cells.h"
#include "workflows/ImportRecords.h"

namespace workflows {

/// Knows one kind of file: sees all of it, then takes its rows.
class LineTaker
{
public:
    virtual ~LineTaker() = default;

    /// Every good row, before the first is read: how the file writes days and amounts shows only in all of
    /// it.
    virtual void see(const Cells &cells) = 0;
    /// Understands a row; the error says why it is rejected. Answers the same for the same row each time.
    virtual base::Done read(qint64 number, const Cells &cells) = 0;

    /// Cells of which nobody but a person can say how they are meant, once all has been seen.
    virtual QString openDay() const { return {}; }
    virtual QString openAmount() const { return {}; }

    virtual base::Done begin(ledger::Ledger &ledger) = 0;
    /// Hands on the row that was read last.
    virtual base::Done take() = 0;
    virtual base::Result<ledger::IntakeReport> finish(const ledger::Refused &refused) = 0;
    /// What the rows have taken the place of.
    virtual QList<domain::Strength> replaced() const { return {}; }
};

/// Whether anything is said about a strength.
bool isRated(const domain::Strength &strength);

std::unique_ptr<LineTaker> makeSendAwayTaker(const ImportOptions &options, domain::Currency currency);
std::unique_ptr<LineTaker> makeReferralInTaker(const ImportOptions &options, domain::Currency currency);
std::unique_ptr<LineTaker> makeReturnVisitTaker(const ImportOptions &options, domain::Currency currency);
std::unique_ptr<LineTaker> makeSaleTaker(const ImportOptions &options, domain::Currency currency);
std::unique_ptr<LineTaker> makeCompetitorTaker();
std::unique_ptr<LineTaker> makeStrengthTaker(const ImportOptions &options);

} // namespace workflows
