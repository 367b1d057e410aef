// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exchange {

/// What a phone number is, seen from a country (two letters, ISO 3166; empty: none is known).
struct Phone
{
    enum class Kind {
        Good,     ///< a number that can be dialled
        Possible, ///< as long as one, or an extension or a short number: left as it is written
        None,
    };

    Kind kind = Kind::None;
    /// As people write it: without a prefix in that country, with "+" and the prefix for any other; of what
    /// is not Good, what was typed.
    QString written;
    /// E.164 of a Good one ("+494315550142"), its digits otherwise: two numbers are the same when this is.
    QString key;
    /// What both ways of writing it have in common ("4315550142"), for searching; empty unless Good.
    QString core;

    bool operator==(const Phone &) const = default;
};

/// Reads a number as it was typed. Numbers with a "+" need no country.
Phone readPhone(const QString &typed, const QString &country);

/// The country whose numbers need no prefix: the business's, or that of this computer when it has none set.
/// Empty when neither is known.
QString phoneCountry(const QString &ofBusiness);

} // namespace exchange
