// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Intake.h"
#include "ledger/sql/RowWriter.h"
#include "ledger/sql/Staging.h"

namespace ledger::sql {

/// Finds out whom of our customers a till means: fills customer_id of staged_person where that is sure or has
/// been decided, sets is_unclear where somebody has to decide, and is_wanted to 0 where somebody has decided
/// that it is nobody of ours. What is plain is done by the database for all at once; only people for whom a
/// name has to be compared are looked at one by one, some hundreds at a time.
class TillPeople
{
public:
    explicit TillPeople(Staging &staging);

    base::Done begin();
    /// Other keys of the person's phone.
    base::Done notePhones(qint64 person, const QStringList &keys);
    /// Keeps the decisions under the import and settles everybody on the staged lines.
    base::Done settle(const TillRun &run, qint64 import, IntakeReport &report);

private:
    struct Found;

    base::Done keepDecisions(const TillRun &run, qint64 import);
    base::Done findCandidates();
    base::Done settlePlainOnes();
    base::Done judgeCandidates();
    base::Done judgeNearNames();
    base::Done judgeRange(const QString &candidates, qint64 after, qint64 last);
    base::Result<std::optional<qint64>> endOfRange(const QString &whose, qint64 after, int people);
    base::Done write(const Found &found);
    base::Done passOverThoseNeverSent();
    base::Done ask(const TillRun &run, IntakeReport &report);

    Staging &m_staging;
    Session &m_session;
    RowWriter m_phones;
    RowWriter m_settled;
    QSet<qint64> m_recent; ///< people whose phones are written; bounded
};

} // namespace ledger::sql
