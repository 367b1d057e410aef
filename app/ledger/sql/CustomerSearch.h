// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "ledger/sql/Damage.h"

#include <QList>
#include <QString>

/// Customers by a part of their name, number, phone or e-mail, at a cost that does not grow with their
/// number. SQLite keeps an index over every three letters of the keys (table customer_search), which is
/// written with the records in one transaction; PostgreSQL looks after its own.
namespace ledger::sql {

class Session;

/// The version of the ledger that has it.
inline constexpr int customerSearchVersion = 17;

/// See Customers::find.
base::Result<QList<qint64>> findCustomers(Session &session, const QString &text, int limit);

/// Makes the session keep the index from now on. Call it once its ledger is of the newest version.
base::Done followCustomerSearch(Session &session);
/// Writes what the triggers noted since, for a session that does not follow.
base::Done settleCustomerSearch(Session &session);
/// Makes the index anew from all customers; what was in it can then not be read from the file either.
base::Done buildCustomerSearch(Session &session);
/// Customers who are not found by what they are called now, and those found by what they were called once.
base::Result<Finding> wrongCustomerSearch(Session &session);

} // namespace ledger::sql
