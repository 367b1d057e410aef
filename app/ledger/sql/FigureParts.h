// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Filter.h"
#include "ledger/sql/Dialect.h"
#include "ledger/sql/Figures.h"
#include "ledger/sql/Where.h"

#include <QList>
#include <QString>

/// How the sums are made from the records themselves, where the table of sums does not hold what is asked
/// for.
namespace ledger::sql {

/// What a figure counts, beside the send-aways of sentWhere(): referrals in "r", and return visits "v" of
/// send-aways "s". A referral in has no reason and no hand-off: under such a filter none is counted, rather
/// than all of them.
Where receivedWhere(const Filter &filter, bool byDay = false);
Where returnedWhere(const Filter &filter);
/// %1: how they are joined.
inline constexpr const char *returnedFrom = "return_visit v %1 send_away s on s.id = v.send_away_id";

/// A sum and how the records make it: a condition that is counted, or a value that is added.
struct SumColumn
{
    Sum sum;
    QString counted; ///< empty: every record
    QString added = {};
};

QString sqlOf(const SumColumn &column, const Dialect &dialect);

/// What one table of records adds to the sums.
struct SumPart
{
    QString from;
    QString day;
    QString partner;
    Where where;
    QList<SumColumn> columns;
};

SumPart sentPart(const Filter &filter, const Dialect &dialect);
SumPart forStaffPart(const Filter &filter);
SumPart receivedPart(const Filter &filter, bool byDay);
/// `join`: see Dialect::join().
SumPart returnedPart(const Filter &filter, int payoffWindowMonths, const QString &join);

} // namespace ledger::sql
