// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ledger::sql {

/// 16 letters and digits of Crockford's base 32, which nobody misreads: 80 bits of a hash of the text.
QString digest(const QString &text);

} // namespace ledger::sql
