// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "ledger/Filter.h"
#include "ledger/Ledger.h"

#include <QVariant>

namespace ledger {

/// All records of one kind about a person. Dates, whole numbers (money in minor units) and texts, coded words
/// among them; null where there is none.
struct PersonTable
{
    QString code;        ///< "sendAways", ...
    QStringList columns; ///< "on", "need", ...
    QList<QVariantList> rows;
};

/// Everything the ledger holds about a customer beside their own details, the oldest first in each table;
/// empty tables too. Without conduct, nothing of it and no send-away for the staff's sake. Other customers
/// are not named.
base::Result<QList<PersonTable>> readPerson(Ledger &ledger, domain::CustomerId id, OfConduct conduct);

} // namespace ledger
