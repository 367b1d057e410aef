// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PartnerLetter.h"
#include "reports/Document.h"
#include "reports/LetterPaper.h"

namespace reports {

/// A letter to a partner, as it was typed: each line is one, each empty line a gap. `to` ends the document's
/// title.
Document partnerLetter(const domain::PartnerLetter &letter, const QString &to, const LetterPaper &paper);

} // namespace reports
