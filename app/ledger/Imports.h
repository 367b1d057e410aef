// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ledger.h"

#include <QHash>

namespace ledger {

/// What one import has made, so that it can be taken back as a whole: of each table the numbers of its rows.
struct Imported
{
    struct Range
    {
        qint64 first;
        qint64 last;
    };

    QHash<QString, QList<Range>> made;
    QHash<QString, qint64> last; ///< the highest numbers when it ended: what is higher came later
    /// How the records stood then, as far as a person can edit them: of each table a hash for each number of
    /// its ranges, in their order.
    QHash<QString, QList<size_t>> stood;

    bool isEmpty() const { return made.isEmpty(); }
};

/// Lists that were taken into the ledger.
class Imports
{
public:
    explicit Imports(Ledger &ledger) : m_ledger(ledger) {}

    /// The highest numbers of the tables an import writes: asked before it begins, in its transaction.
    base::Result<QHash<QString, qint64>> mark();
    /// What has been made since, in the same transaction; without how it stood.
    base::Result<Imported> since(const QHash<QString, qint64> &mark);

    /// Adds how all of it stands now.
    base::Done remember(Imported &imported);

    /// Removes the records that came with the import, and the customers, partners, needs, reasons and staff
    /// that were made for them and are used by nothing else. What somebody has edited since it was remembered
    /// is left as it is: how many that are. All or nothing. "import.used" when something has been written
    /// down about one of the records since.
    base::Result<qint64> takeBack(const Imported &imported);

private:
    Ledger &m_ledger;
};

} // namespace ledger
