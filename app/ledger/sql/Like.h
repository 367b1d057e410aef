// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ledger::sql {

/// A pattern for "like ? escape '!'" that finds `key` anywhere, taken to the letter.
QString anywhere(const QString &key);
/// The same at the beginning only.
QString atStart(const QString &key);

} // namespace ledger::sql
