// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ConductLetter.h"
#include "reports/Document.h"
#include "reports/LetterPaper.h"

namespace reports {

/// The letter to a customer who was sent elsewhere for the staff's sake, in calm words: what happened, what
/// follows, where else to go, when it is looked at again, and how to object. Of the partner it tells the
/// place, and of nobody a name that whoever signs it has not put there.
Document conductLetter(const domain::ConductLetter &letter, const LetterPaper &paper);

/// One neutral sentence on what happened, to be edited: it names the action and the day, and no person.
QString proposedAccount(const domain::ConductLetter &letter, const Language &language);

} // namespace reports
