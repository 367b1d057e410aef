// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Business.h"
#include "domain/PersonKind.h"

#include <QDate>
#include <QList>
#include <QStringList>
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

/// Everything that is kept about one person, to be given to them.
struct PersonRecord
{
    Business business;
    QDate madeOn;
    PersonKind kind = PersonKind::Customer;
    QString caption;         ///< what the person is called
    QStringList phones = {}; ///< which stand in the details as one text
    QStringList emails = {};
    QList<PersonField> details = {};
    QList<PersonSection> sections = {};
    bool hasConduct = true; ///< false: incidents and what follows from them were left out
};

} // namespace domain
