// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Business.h"
#include "domain/Competitor.h"
#include "domain/Conduct.h"

#include <optional>

namespace domain {

/// What a customer who was sent elsewhere for the staff's sake is told in writing. Whatever is not known is
/// empty and left out.
struct ConductLetter
{
    Business business;
    QDate on; ///< of the letter
    QString customer;
    QString address;  ///< theirs, line by line
    QDate happenedOn; ///< invalid: no incident stands behind it
    QString action;   ///< what it was, in the words of the owner's list
    QString account;  ///< what happened, as the manager words it; no names unless they say so
    QDate from;       ///< since when
    Exclusion exclusion;
    QString need; ///< what they had come for
    std::optional<Competitor> partner;
    QString appealTo; ///< whom to tell
    QDate appealBy;   ///< the last day for it; invalid: none is set
    QString signedBy;
};

} // namespace domain
