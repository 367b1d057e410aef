// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/ReferralCard.h"
#include "ledger/Ledger.h"
#include "workflows/Undoable.h"

namespace workflows {

/// What the customer of that send-away takes along: the partner that was chosen, or ourselves on the day it
/// was deferred to. "record.missing" when it is gone, "card.nobody" when it leads nowhere,
/// "card.early" for a draft or a record entered in error.
base::Result<domain::ReferralCard> readReferralCard(ledger::Ledger &ledger, domain::SendAwayId id);

/// The vCard of the place the card leads to, short enough for a code that small cameras read from cheap
/// paper: what is too long is left out, the least needed first.
QByteArray contactOf(const domain::ReferralCard &card);

/// Keeps with the send-away what we told the partner, or what we agreed on for later.
base::Result<Undoable> setTold(ledger::Ledger &ledger, domain::SendAwayId id, const QString &told);

/// Keeps what customers should know about a partner's hours, for all cards to come.
base::Result<Undoable> setOpeningNote(ledger::Ledger &ledger, domain::CompetitorId id, const QString &note);

} // namespace workflows
