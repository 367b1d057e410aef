// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "ledger/sql/Damage.h"

#include <QDate>
#include <QStringList>

#include <array>

/// The sums of table "figure", which are kept with the records in one transaction. Each row is of one kind:
/// which records it sums up. Its keys say of what (an id, or a Handoff counted from 1; 0: none), its period
/// when: 199706 for a month, 19970604 for a day, 0 for all time.
namespace ledger::sql {

class Session;

enum class FigureKind {
    Day,            ///< everything, by day
    All,            ///< everything, by month
    Partner,        ///< key 1: partner; by month, as are the following
    Need,           ///< key 1: need
    Reason,         ///< key 1: reason
    Handoff,        ///< key 1: hand-off
    Staff,          ///< key 1: staff
    UnmetNeed,      ///< key 1: need, key 2: reason
    UnmetNeedEver,  ///< the same of all time, as are the following
    PartnerNeeds,   ///< key 1: partner, key 2: need, key 3: reason
    HandoffNeeds,   ///< key 1: hand-off, and so on
    StaffNeeds,     ///< key 1: staff, and so on
    NeedPartners,   ///< key 1: need, key 2: partner
    ReasonPartners, ///< key 1: reason, key 2: partner
    HandoffPartners,
    StaffPartners,
    PartnerNeedMonths, ///< as PartnerNeeds and so on, but by month
    HandoffNeedMonths,
    StaffNeedMonths,
    HandoffsUnder, ///< by month; key 1: which of Partner to Staff key 2 is of, key 3: hand-off
    /// Send-aways of known customers who came back: the period is the number of days it took them. Key 1:
    /// All, or which of Partner to Staff key 2 is of.
    BackAfter,
    AwaySince, ///< of those who have not: the period is the day they were sent; the keys are the same
    /// Of all of them by the month they were sent; key 3: whole months until they came back, counted from 1
    /// and never beyond domain::mostCohortMonths; 0: they have not. The other keys are the same.
    Cohort,
};

/// Kinds of which only Sum::Sent is kept.
constexpr bool isOnlyCounted(FigureKind kind)
{
    return kind >= FigureKind::BackAfter;
}

/// The columns with sums, in order. What they count is said where they are read (domain::Flows,
/// domain::Coverage, domain::PartnerBalance).
enum class Sum {
    Sent,
    Forgone,
    WithCustomer,
    BackInTime, ///< of send-aways with a customer: back within domain::comparedDays
    WithOutcome,
    WithValue,
    Served,
    ForStaff,
    Received, ///< but not by word of mouth
    ReceivedValue,
    Bought,
    Returned,
    ReturnedValue,
    InWindow,
    InWindowValue,
    KnownBefore,
    KnownBeforeValue,
    WordOfMouth,
    WordOfMouthValue,
};

inline constexpr size_t sumCount = 19;

/// The version of the ledger whose sums these are. A migration that changes them has to build them anew.
inline constexpr int figuresVersion = 21;

/// The columns' names.
const QStringList &sumColumns();

struct Sums : std::array<qint64, sumCount>
{
    Sums() : std::array<qint64, sumCount>{} {}
    static Sums ofSent(qint64 count)
    {
        Sums sums;
        sums[Sum::Sent] = count;
        return sums;
    }

    qint64 &operator[](Sum which) { return at(static_cast<size_t>(which)); }
    qint64 operator[](Sum which) const { return at(static_cast<size_t>(which)); }
    bool isZero() const { return *this == Sums(); }
};

/// Days and months as periods have them: 19970604, 199706.
qint64 dayNumber(QDate day);
qint64 monthNumber(QDate day);
QDate dayOf(qint64 dayNumber);

/// Makes the session keep the sums from now on. Call it once its ledger is of the newest version.
base::Done followFigures(Session &session);

/// Reads every record and writes all sums anew.
base::Done buildFigures(Session &session);

/// Send-aways whose day of return is not that of the customer's next visit.
base::Result<Finding> wrongReturns(Session &session);
/// Sums that are not those of the records; the example says which.
base::Result<Finding> wrongFigures(Session &session);

} // namespace ledger::sql
