// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace ledger::sql {

class Session;

/// How many of something are wrong, and one of them.
struct Finding
{
    qint64 count = 0;
    QString example;

    void add(const QString &which)
    {
        if (count++ == 0)
            example = which;
    }
};

/// What SQLite says against the whole file: pages, indexes, constraints. Nothing on a server, which looks
/// after its own.
base::Result<Finding> damagedParts(Session &session);

/// Rows that refer to a row that is not there.
base::Result<Finding> lostReferences(Session &session);

/// Both together: "ledger.damaged" when there is anything.
base::Done proveSound(Session &session);

} // namespace ledger::sql
