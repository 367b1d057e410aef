// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace base {

/// Something the world caused and a person has to know about. Bugs assert instead.
struct Error
{
    /// Stable, for programs and tests: "ledger.newer", "csv.ragged".
    QString code;
    /// For the person, translated: what is wrong and what to do.
    QString sentence;
    /// For the log: what the library, database or system said. May be empty; never shown alone.
    QString detail = {};

    bool operator==(const Error &) const = default;
};

} // namespace base
