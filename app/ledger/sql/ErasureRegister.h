// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "ledger/Erasure.h"
#include "ledger/Location.h"

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

/// Under what a person is entered beside the keys that tell them from others.
QString keyOfName(const QString &name);
QString keyOfReach(const QString &reachKey);
/// What in those texts could be somebody's name, number, phone or e-mail, as the keys that are hashed.
QStringList keysOfNames(const QStringList &texts);

/// Enters somebody, or adds the hashes that are not known of them yet: in another copy of the ledger they
/// were called otherwise.
base::Done keepErasure(Session &session, const ErasureEntry &entry);

/// The register of this ledger, of its version or an older one.
base::Result<QList<ErasureEntry>> erasuresIn(Session &session);

/// Those of the entries that are of this ledger, which may be of any version.
base::Result<QList<ErasureEntry>> erasuresConcerning(Session &session, const QList<ErasureEntry> &entries);

/// The register of a ledger in a file that is about to be replaced; one that cannot be read has none, and is
/// why somebody restores.
QList<ErasureEntry> erasuresAt(const Location &ledger);

} // namespace ledger::sql
