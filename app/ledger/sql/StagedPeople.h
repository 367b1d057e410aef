// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Intake.h"
#include "ledger/sql/RowWriter.h"

#include <QSet>

namespace ledger::sql {

/// The different customers that staged lines name, in the temporary table staged_person (person,
/// customer_id, is_unclear, ...), looked up and created all together with the outcome of Customers::match and
/// Customers::add one after the other, as far as the lines do not contradict each other (two numbers of ours
/// with one phone).
class StagedPeople
{
public:
    enum class Missing { Create, Leave };

    explicit StagedPeople(Session &session);

    base::Done begin();
    /// The number under which staged_person knows the customer; nothing for somebody anonymous.
    base::Result<std::optional<qint64>> add(const CustomerCells &cells, qint64 line);
    /// Writes what is held back.
    base::Done flush() { return m_rows.flush(); }
    /// Fills customer_id for those among `wanted` (a select of persons); is_unclear where several customers
    /// fit. Answers how many were created.
    base::Result<qint64> resolve(const QString &wanted, Missing missing);

private:
    base::Done findWaiting();
    base::Done lookUp();
    base::Done markUnclear();
    base::Result<qint64> createThoseNotWaiting();
    base::Done insertNewcomers();

    Session &m_session;
    RowWriter m_rows;
    bool m_sharesKeys = false; ///< when people have more than a caption, which is different for each
    QSet<qint64> m_recent;     ///< bounded: spares most of the repeated inserts
};

} // namespace ledger::sql
