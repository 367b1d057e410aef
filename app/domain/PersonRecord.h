// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Business.h"
#include "domain/People.h"

#include <QDate>
#include <QList>
#include <QVariant>

namespace domain {

/// One value of a record about a person.
struct PersonField
{
    QString code;   ///< "on", "need", ...: see the file's own words
    QString title;  ///< in the language of the person
    QVariant value; ///< text, number or day; money as a decimal number in a text
    QString text;   ///< as people read it
};

/// All records of one kind.
struct PersonSection
{
    QString code;
    QString title;
    QList<QList<PersonField>> records; ///< without what is empty
};

/// Everything that is kept about one customer, to be given to them.
struct PersonRecord
{
    Business business;
    QDate madeOn;
    Customer customer;
    QList<PersonField> details; ///< of the customer
    QList<PersonSection> sections;
    bool hasConduct = false; ///< false: incidents and what follows from them were left out
};

} // namespace domain
