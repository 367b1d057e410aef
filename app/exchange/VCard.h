// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace exchange {

/// One business, with the person to ask for when there is one.
struct VCard
{
    QString organisation;
    QString person;
    QString title; ///< the person's
    QString phone;
    QString email;
    QString address; ///< in one piece, as people write it on an envelope
    QString website; ///< http or https, with or without saying so; anything else is left out
    QString note;
};

/// vCard 3.0 (RFC 2426), UTF-8: special characters escaped, lines folded at 75 bytes and never within a
/// character, what is empty left out.
QByteArray toVCard(const VCard &card);

/// The address of a web page with its scheme, "https" when none was typed; empty for what is none or has
/// another scheme.
QString webAddress(const QString &typed);

} // namespace exchange
