// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace ledger::sql {

/// A column with the folded key of another one, by which its text is found.
struct KeyColumn
{
    enum class Of { Name, Reference, Reach };

    const char *table;
    const char *text;
    const char *key;
    Of of = Of::Name;
};

/// All of them.
std::span<const KeyColumn> keyColumns();

/// What the key of that text is. `kind`: of a Reach, as it is kept.
QString expectedKey(const KeyColumn &column, const QString &text, const QString &kind);

} // namespace ledger::sql
