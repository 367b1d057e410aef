// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PartnerLetter.h"
#include "domain/Touch.h"
#include "ledger/Letters.h"
#include "workflows/Undoable.h"

namespace workflows {

/// The letters to begin with, in the locale's language, else in English; their texts have placeholders by
/// their codes.
QList<domain::LetterTemplate> starterLetters(const QLocale &locale);
/// Adds them to a ledger that has had none so far; another one stays as it is.
base::Done fillInLetters(ledger::Ledger &ledger, const QLocale &locale);

/// The errors of ledger::Letters. Placeholders may be written by their labels: they are kept by their codes.
base::Result<Undoable> addLetter(ledger::Ledger &ledger, const domain::LetterTemplate &letter);
base::Result<Undoable> saveLetter(ledger::Ledger &ledger, const domain::LetterTemplate &letter);
base::Result<Undoable> orderLetters(ledger::Ledger &ledger, const QList<domain::LetterTemplateId> &order);

/// What a letter to that partner can tell on that day. It is signed by whoever is at the counter.
/// "record.missing"
base::Result<domain::LetterFacts> readLetterFacts(ledger::Ledger &ledger, domain::CompetitorId partner,
                                                  std::optional<domain::StaffId> signedBy, QDate today);

/// The letter has gone out: logs the contact and, where one is given, moves the stage on, both or neither.
/// The errors of logTouch() and setStage().
base::Result<Undoable> letterSent(ledger::Ledger &ledger, const domain::Touch &touch,
                                  std::optional<domain::Stage> stage);

} // namespace workflows
