// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReferralCard.h"
#include "reports/Document.h"
#include "reports/Language.h"

namespace reports {

/// What the customer takes along, on one page of A6 or as a receipt: what is too long is elided rather than
/// go on to a second page.
Document referralCard(const domain::ReferralCard &card, Paper paper, const Language &language);

/// The same as plain text, for a message.
QString referralMessage(const domain::ReferralCard &card, const Language &language);

} // namespace reports
