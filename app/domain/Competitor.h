// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Words.h"

#include <QDate>
#include <QStringList>

namespace domain {

/// A named person at a competitor, whom the customer can ask for.
struct Contact
{
    ContactId id;
    QString name;
    QString role;
    QStringList phones; ///< the first is the one to call
    QStringList emails;
    bool isPreferred = false;

    bool operator==(const Contact &) const = default;
};

/// Another business. One record, whatever its roles: competitor, partner, source of referrals.
struct Competitor
{
    CompetitorId id;
    QString name;
    QString category; ///< what kind of business, free text: "Restoration"
    QString website;
    QString address;
    QString note;        ///< for ourselves
    QString openingNote; ///< what customers are told about when to come: "Mon to Fri 8 to 17"
    Stage stage = Stage::Prospect;
    QDate stageSince; ///< invalid when the stage has never been set
    int position = 0; ///< place among the columns of the matrix
    QDate retiredOn;
    QList<Contact> contacts; ///< in order; the preferred one is the one to ask for

    bool isRetired() const { return retiredOn.isValid(); }
    /// The preferred contact, else the first, else none.
    const Contact *contactToAskFor() const;
    bool operator==(const Competitor &) const = default;
};

/// One dated step of an agreement's story.
struct StageChange
{
    Stage stage = Stage::Prospect;
    QDate on;
    QString note;

    bool operator==(const StageChange &) const = default;
};

} // namespace domain
