// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDate>

namespace ledger::sql {

class Session;

/// A free short code for a new row of `table`: seven letters and digits without I, L, O and U, which are
/// easily misread (Crockford's base 32).
base::Result<QString> freeReference(Session &session, const char *table);

/// "reference.taken" when another row than `id` of `table` has it.
base::Done checkReference(Session &session, const char *table, const QString &reference, qint64 id);

/// "date.missing" for an invalid day.
base::Done checkDay(QDate day);

} // namespace ledger::sql
