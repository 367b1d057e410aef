// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/PersonKind.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace ledger {

/// That a person was erased: nothing by which anybody could tell who it was. The hashes are keyed with the
/// ledger's identity, which stands in the ledger and its backups only.
struct ErasureEntry
{
    QString ledger;      ///< the identity of the ledger it is of, hashed too
    qint64 customer = 0; ///< 0: no customer
    QStringList proofs;  ///< one hash of each detail by which a person is found; others than customers are
                         ///< told apart by the first
    QDateTime at;        ///< UTC
    domain::PersonKind kind = domain::PersonKind::Customer;

    /// Whether the other one is of the same person.
    bool isOfSame(const ErasureEntry &other) const;
    bool operator==(const ErasureEntry &) const = default;
};

/// What erasing a person touches.
struct ErasureEffect
{
    domain::PersonKind kind = domain::PersonKind::Customer;
    QString caption; ///< what the person is called now
    bool isFirm = false;
    qint64 sendAways = 0; ///< of staff: which they wrote down; so with all that follow
    qint64 referralsIn = 0;
    qint64 returnVisits = 0;
    qint64 wordsOfMouth = 0;
    qint64 fitChecks = 0;
    qint64 incidents = 0;
    qint64 tillDecisions = 0;
    qint64 touches = 0;  ///< of a contact person: in which they were talked with
    qint64 mentions = 0; ///< other texts that name them

    bool operator==(const ErasureEffect &) const = default;
};

/// "erasures.json"
QString erasureFileName();

/// The register as it is kept in a file beside backups, of any number of ledgers. A file that
/// cannot be read counts as empty.
QList<ErasureEntry> readErasures(const QString &path);
/// Adds those that the file has not yet, and to those it has hashes it did not know, and a later day.
base::Done addErasures(const QString &path, const QList<ErasureEntry> &entries);

} // namespace ledger
