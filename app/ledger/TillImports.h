// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"

#include <QVariant>

namespace ledger {

/// What an import from the till had made, to be put back as it was.
struct TillTakenBack
{
    QVariantList import;
    QList<QVariantList> visits;  ///< that were new
    QList<QVariantList> entries; ///< which visits were new, which got a value
    QList<QVariantList> people;  ///< about whom somebody had decided
};

/// The imports from the till that are in the ledger, and how its files are read.
class TillImports
{
public:
    explicit TillImports(Ledger &ledger) : m_ledger(ledger) {}

    /// Removes the visits that came with the import, gives those that it valued the value they had unless it
    /// was changed since, and forgets what was decided with it. Errors: "till.gone", "till.later" when a
    /// later import has valued one of its visits anew.
    base::Result<TillTakenBack> takeBack(qint64 import);
    /// "till.there" when a visit of those days was entered meanwhile.
    base::Done bringBack(const TillTakenBack &taken);

    /// How files with that heading are read, in the words of whoever saved it; empty: not known.
    base::Result<QString> layout(const QStringList &heading);
    base::Done saveLayout(const QStringList &heading, const QString &layout);

private:
    Ledger &m_ledger;
};

} // namespace ledger
