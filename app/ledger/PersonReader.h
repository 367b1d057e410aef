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
/// "details" first: a contact person and their partner, then the talks with them.
base::Result<QList<PersonTable>> readPerson(Ledger &ledger, domain::ContactId id);
/// "details" first: one of the team, then what they wrote down and have read.
base::Result<QList<PersonTable>> readPerson(Ledger &ledger, domain::StaffId id, OfConduct conduct);

/// A contact person with the partner they are at.
struct ContactThere
{
    domain::ContactId id;
    QString name;
    QString partner;
    QStringList phones;
    QStringList emails;
};

/// Of all partners, in the order of their names.
base::Result<QList<ContactThere>> allContacts(Ledger &ledger);

} // namespace ledger
