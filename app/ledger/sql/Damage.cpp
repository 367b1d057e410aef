// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Damage.h"

#include "ledger/sql/Session.h"

#include <QCoreApplication>

namespace ledger::sql {

base::Result<Finding> damagedParts(Session &session)
{
    Finding damage;
    if (!session.dialect().isSQLite())
        return damage;
    const base::Done read = [&]() -> base::Done {
        TRY_ASSIGN(auto row, session.run(QStringLiteral("pragma integrity_check")));
        while (row.next()) {
            if (row.text(0) != QLatin1StringView("ok"))
                damage.add(row.text(0));
        }
        return row.ended();
    }();
    // Of some damage SQLite does not say more than that.
    if (!read && read.error().code != QLatin1StringView("ledger.damaged"))
        return base::failure(read.error());
    if (!read)
        damage.add(read.error().detail);
    return damage;
}

base::Result<Finding> lostReferences(Session &session)
{
    Finding lost;
    if (!session.dialect().isSQLite())
        return lost;
    TRY_ASSIGN(auto row, session.run(QStringLiteral("pragma foreign_key_check")));
    while (row.next())
        lost.add(QStringLiteral("%1 %2 → %3").arg(row.text(0), row.text(1), row.text(2)));
    TRY(row.ended());
    return lost;
}

base::Done proveSound(Session &session)
{
    TRY_ASSIGN(const Finding damage, damagedParts(session));
    TRY_ASSIGN(const Finding lost, damage.count > 0 ? base::Result<Finding>() : lostReferences(session));
    if (damage.count + lost.count == 0)
        return {};
    return base::failure(
        QStringLiteral("ledger.damaged"),
        QCoreApplication::translate("ledger", "This ledger is damaged. Take the last backup that is sound."),
        damage.count > 0 ? damage.example : lost.example);
}

} // namespace ledger::sql
