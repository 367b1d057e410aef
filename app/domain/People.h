// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Words.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace domain {

/// Somebody who came to us. Every record can do without: anonymous entry is always possible.
struct Customer
{
    CustomerId id;
    QString name;      ///< may be empty when a phone or an e-mail is known
    QString reference; ///< our own number for this customer, as the till prints it
    QStringList phones;
    QStringList emails;
    QString note;
    QDate mayKeepSince;                    ///< consent to keep the details; invalid: not given
    QDate mayContactSince;                 ///< consent to be contacted; invalid: not given
    std::optional<CompetitorId> firm = {}; ///< one firm in two roles: name and reach are the firm's

    /// Nothing to tell this customer from another by.
    bool isEmpty() const
    {
        return name.isEmpty() && reference.isEmpty() && phones.isEmpty() && emails.isEmpty();
    }
    /// What to call the customer in a list: the name, else the reference, phone or e-mail.
    QString caption() const;
    bool operator==(const Customer &) const = default;
};

/// A customer as written in one line at the counter, the parts in any order between commas or semicolons:
/// "Tom Brandt, 0431 555 0142, tom@example.org"; the commas may be missing after the name.
Customer customerFromText(const QString &text);

struct Staff
{
    StaffId id;
    QString name;
    Role role = Role::Counter;
    QDate retiredOn;

    bool isRetired() const { return retiredOn.isValid(); }
    bool operator==(const Staff &) const = default;
};

} // namespace domain
