// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace domain {

/// What is kept of a PIN. It keeps a curious eye at a shared computer away from pages; it does not encrypt
/// anything: who can copy the file can read it with another program.
struct PinRecord
{
    QByteArray salt;
    QByteArray hash;
    int rounds = 0;

    bool isSet() const { return !hash.isEmpty(); }
    bool operator==(const PinRecord &) const = default;
};

/// PBKDF2 (RFC 8018) with HMAC-SHA-256, 32 bytes long.
QByteArray stretched(const QByteArray &secret, const QByteArray &salt, int rounds);

/// A record of the PIN with a salt given by the caller, 16 random bytes.
PinRecord pinRecord(const QString &pin, const QByteArray &salt);
/// False when none is set.
bool matches(const PinRecord &record, const QString &pin);

} // namespace domain
