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
    QDate awayUntil = {}; ///< the last day on which they are not there; invalid: they are

    bool isAway(QDate day) const { return awayUntil.isValid() && day <= awayUntil; }
    bool operator==(const Contact &) const = default;
};

/// What an agreement says. Both days belong to it; an invalid one leaves that side open.
struct Terms
{
    QString weSend;   ///< what we send them, in words
    QString theySend; ///< what they send us
    QDate from;
    QDate until;

    bool covers(QDate day) const
    {
        return (!from.isValid() || from <= day) && (!until.isValid() || day <= until);
    }
    bool operator==(const Terms &) const = default;
};

/// A paper about a partner, as it is kept in the ledger.
struct Document
{
    DocumentId id;
    QString name; ///< of the file it was
    QDate addedOn;

    bool operator==(const Document &) const = default;
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
    Terms terms;

    bool isRetired() const { return retiredOn.isValid(); }
    /// Agreed, and the day is one of those that the terms say.
    bool hasAgreement(QDate day) const { return stage == Stage::Agreed && terms.covers(day); }
    /// The preferred contact, else the first, of those who are there on that day; when all are away, of all.
    const Contact *contactToAskFor(QDate day) const;
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
