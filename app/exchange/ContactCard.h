// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exchange {

/// One entry of an address book as other programs keep it: a person, a business, or a person of a business.
struct ContactCard
{
    QString organisation;
    QString person;
    QString role;       ///< what the person does there
    QStringList phones; ///< the one to call first; no fax and no pager
    QStringList emails;
    QString address; ///< in one line
    QString website; ///< http or https; empty where it was anything else
    QString note;

    bool operator==(const ContactCard &) const = default;
};

/// What could be read of a file.
struct ReadContacts
{
    QList<ContactCard> cards;
    QStringList problems; ///< sentences: what could not be read, and where

    bool operator==(const ReadContacts &) const = default;
};

/// More is no address book of a small business.
inline constexpr qsizetype MostContacts = 10'000;

} // namespace exchange
