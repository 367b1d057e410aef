// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Advocacy.h"
#include "domain/ReferralIn.h"
#include "domain/ReturnVisit.h"
#include "domain/SendAway.h"
#include "ledger/sql/Statement.h"

/// The columns of the log's tables and their values in the same order, for all that write them.
namespace ledger::sql {

inline constexpr const char *sendAwayColumns =
    "reference, on_date, staff_id, customer_id, known_before, competency_id, motive, reason_id, note, "
    "note_key, competitor_id, our_level, handoff, deferred_to, forgone, "
    "approved_by, status, by_whom, cause, how_known, outcome, follow_up_on, counts, goodwill, "
    "guideline_version_id, told, told_key";
inline constexpr const char *referralColumns =
    "reference, on_date, source_kind, competitor_id, recommended_by, customer_id, competency_id, value, "
    "outcome, staff_id, note, note_key, in_error, their_ticket";
/// Without send_away_id and months_since, which attribution writes.
inline constexpr const char *visitColumns =
    "reference, on_date, customer_id, value, how_known, staff_id, note, note_key, in_error";
inline constexpr const char *advocacyColumns =
    "on_date, customer_id, send_away_id, kind, site, site_key, rating, "
    "link, stance, note, note_key, staff_id, in_error";
inline constexpr const char *statusChangeColumns =
    "send_away_id, status, by_whom, cause, how_known, on_date, recorded_at, staff, note";

Values columnsOf(const domain::SendAway &sendAway);
Values columnsOf(const domain::ReferralIn &referral);
Values columnsOf(const domain::ReturnVisit &visit);
Values columnsOf(const domain::Advocacy &advocacy);
Values columnsOf(domain::SendAwayId id, const domain::StatusChange &change);

/// "?, ?, ?": as many as there are columns.
QString placesFor(const char *columns);
/// "insert into TABLE (COLUMNS) values (?, ...)"
QString insertInto(const char *table, const char *columns);

} // namespace ledger::sql
