// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Status.h"

#include <QDate>
#include <QString>

namespace ledger {

/// Whether send-aways for the staff's sake are read, and what belongs to them: that is for managers and
/// owners.
enum class OfConduct { Without, With };

/// Which records to read. Empty parts leave nothing out; parts that a table has no column for are ignored
/// there.
struct Filter
{
    QDate from; ///< first day, inclusive; invalid: from the beginning
    QDate to;   ///< last day, inclusive; invalid: to the end
    std::optional<domain::CompetitorId> partner;
    std::optional<domain::CompetencyId> need;
    std::optional<domain::ReasonId> reason;
    std::optional<domain::Handoff> handoff;
    std::optional<domain::Status> status;
    std::optional<domain::StaffId> staff;
    std::optional<domain::CustomerId> customer;
    QDate dueBy;             ///< only what waits for an answer or a manager on that day; invalid: everything
    QString search;          ///< any part of any text; folded
    bool withErrors = false; ///< also records entered in error
    OfConduct conduct = OfConduct::With;

    bool operator==(const Filter &) const = default;
};

} // namespace ledger
