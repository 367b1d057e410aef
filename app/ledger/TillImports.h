// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Money.h"
#include "ledger/Upkeep.h"

#include <QVariant>

namespace ledger {

/// One import from the till.
struct TillImport
{
    qint64 id = 0;
    QDateTime importedAt;
    QString fileName;
    std::optional<qint64> lines;   ///< that were read; unknown of imports made before this was kept, as are
    std::optional<qint64> matched; ///< those that are part of a visit
    std::optional<qint64> open;    ///< those of people about whom somebody has to decide
    domain::MaybeMoney value;      ///< of the matched ones
    QDateTime takenBackAt;         ///< invalid while it stands

    bool isTakenBack() const { return takenBackAt.isValid(); }
};

/// What taking back an import would do.
struct TillTakingBack
{
    qint64 removed = 0;   ///< visits that came with it
    qint64 revalued = 0;  ///< visits that get the value they had
    qint64 decisions = 0; ///< about people, made with it
    qint64 heir = 0;      ///< the next import that stands and needs those decisions; 0: they are forgotten
};

/// What an import from the till had made, to be put back as it was.
struct TillTakenBack
{
    qint64 import = 0;
    QList<QVariantList> visits;  ///< that were new
    QList<QVariantList> entries; ///< which visits were new, which got a value
    QList<QVariantList> people;  ///< about whom somebody had decided
};

/// The imports from the till that are in the ledger, and how its files are read.
class TillImports
{
public:
    explicit TillImports(Ledger &ledger) : m_ledger(ledger) {}

    /// The latest first.
    base::Result<QList<TillImport>> all();
    /// "till.gone" when it has been taken back.
    base::Result<TillTakingBack> lookAhead(qint64 import);

    /// Removes the visits that came with the import and gives those that it valued the value they had unless
    /// it was changed since. What was decided with it goes over to the next import that stands, which may
    /// have matched by it, and is forgotten when there is none. Errors: "till.gone", "till.later" when a
    /// later import has valued one of its visits anew, "cancelled".
    base::Result<TillTakenBack> takeBack(qint64 import, const Progress &progress = {});
    /// "till.there" when a visit of those days was entered meanwhile or the import stands; "cancelled".
    base::Done bringBack(const TillTakenBack &taken, const Progress &progress = {});

    /// How files with that heading are read, in the words of whoever saved it; empty: not known.
    base::Result<QString> layout(const QStringList &heading);
    base::Done saveLayout(const QStringList &heading, const QString &layout);

private:
    Ledger &m_ledger;
};

} // namespace ledger
