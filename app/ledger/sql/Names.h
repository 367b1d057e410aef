// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace ledger::sql {

class Session;

/// The folded key of a name. A name that folds to nothing (marks alone) is its own key.
QString keyOf(const QString &name);

/// Succeeds when `name` may be given to the row `id` (0: a new one) of `table`. "name.empty", "name.long",
/// "name.taken".
base::Done checkName(Session &session, const char *table, const QString &name, qint64 id);

/// The id of the row with that name after folding.
base::Result<std::optional<qint64>> idNamed(Session &session, const char *table, const QString &name);

/// Deletes the row. "in.use" when something refers to it.
base::Done removeRow(Session &session, const char *table, qint64 id);

/// Writes the positions 0, 1, 2, ... in the order of the ids.
base::Done writeOrder(Session &session, const char *table, const QList<qint64> &ids);

} // namespace ledger::sql
