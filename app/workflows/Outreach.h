// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Complementarity.h"
#include "domain/Figures.h"
#include "ledger/Partners.h"
#include "workflows/Undoable.h"

namespace workflows {

/// A partner who sends and gets nobody for so many days has gone quiet.
inline constexpr int QuietAfterDays = 90;

/// A competitor as a possible partner.
struct Prospect
{
    domain::Competitor competitor;
    domain::Complementarity fit;
    ledger::PartnerFacts facts; ///< of the last twelve months
    bool isQuiet = false;       ///< agreed more than QuietAfterDays ago, and nobody was sent since then
};

/// All competitors in use, the one most worth talking to first; equals in the order of the matrix. `asked` is
/// among them even when it is not in use any more.
base::Result<QList<Prospect>> outreachPlan(ledger::Ledger &ledger, QDate today,
                                           std::optional<domain::CompetitorId> asked = {});

/// All that the page of partners shows at once.
struct Outreach
{
    QList<Prospect> plan;       ///< as of outreachPlan()
    QList<domain::Touch> steps; ///< with anybody, still to be done, the earliest first
};

base::Result<Outreach> readOutreach(ledger::Ledger &ledger, QDate today,
                                    std::optional<domain::CompetitorId> asked = {});

/// What went between a partner and us for the customers' own sake.
struct PartnerMonths
{
    domain::CompetitorId partner;
    domain::MonthSeries series; ///< the last twelve months, the present one as the last
    domain::Flows ever;         ///< all time
};

base::Result<PartnerMonths> readPartnerMonths(ledger::Ledger &ledger, domain::CompetitorId partner,
                                              QDate today);

/// The errors of ledger::Partners::addTouch.
base::Result<Undoable> logTouch(ledger::Ledger &ledger, const domain::Touch &touch);
base::Result<Undoable> editTouch(ledger::Ledger &ledger, const domain::Touch &touch);
/// Out of the story and of the plan; nothing is deleted.
base::Result<Undoable> enterTouchInError(ledger::Ledger &ledger, domain::TouchId id);
/// The next step is done on that day.
base::Result<Undoable> finishNextStep(ledger::Ledger &ledger, domain::TouchId id, QDate on);
/// "date.past" for a day before `today`.
base::Result<Undoable> putOffNextStep(ledger::Ledger &ledger, domain::TouchId id, QDate next, QDate today);

/// Where we stand with them from that day on. "stage.same" when we stand there already.
base::Result<Undoable> setStage(ledger::Ledger &ledger, domain::CompetitorId id,
                                const domain::StageChange &change);
/// Changes what is different in `wanted` from what somebody saw, `seen`: whatever others have changed
/// meanwhile besides that stays, now and when it is taken back. All but the stage. "name.empty",
/// "name.taken", "terms.order", "record.gone".
base::Result<Undoable> changeCompetitor(ledger::Ledger &ledger, const domain::Competitor &seen,
                                        const domain::Competitor &wanted);

} // namespace workflows
