// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "ledger/Erasure.h"

namespace ledger::sql {

class Session;

/// The version of the ledger that has a register of erased customers, and that of everybody else.
inline constexpr int erasureVersion = 20;
inline constexpr int erasedPeopleVersion = 23;

/// Makes hashes that only this ledger makes.
class Hashing
{
public:
    static base::Result<Hashing> of(Session &session);

    QString ofLedger() const { return of(QStringLiteral("ledger")); }
    QString of(const QString &text) const;
    QStringList of(const QStringList &texts) const;

private:
    explicit Hashing(const QByteArray &secret) : m_secret(secret) {}

    QByteArray m_secret;
};

/// Enters somebody, or adds the hashes that are not known of them yet: in another copy of the ledger they
/// were called otherwise.
base::Done keepErasure(Session &session, const ErasureEntry &entry);

/// The register of this ledger, of its version or an older one.
base::Result<QList<ErasureEntry>> erasuresIn(Session &session);

/// Those of the entries that are of this ledger, which may be of any version.
base::Result<QList<ErasureEntry>> erasuresConcerning(Session &session, const QList<ErasureEntry> &entries);

} // namespace ledger::sql
