// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Pin.h"

#include <QMessageAuthenticationCode>

namespace domain {

namespace {

constexpr int Rounds = 100'000; // a few tenths of a second: unnoticed once, tiresome ten thousand times

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

} // namespace

QByteArray stretched(const QByteArray &secret, const QByteArray &salt, int rounds)
{
    // As long as one block of the hash, so there is one block only, the first.
    QByteArray last = hmac(secret, salt + QByteArray::fromHex("00000001"));
    QByteArray result = last;
    QMessageAuthenticationCode again(QCryptographicHash::Sha256, secret);
    for (int round = 1; round < rounds; ++round) {
        again.reset();
        again.addData(last);
        last = again.result();
        for (qsizetype i = 0; i < result.size(); ++i)
            result[i] = static_cast<char>(result[i] ^ last[i]);
    }
    return result;
}

PinRecord pinRecord(const QString &pin, const QByteArray &salt)
{
    return {salt, stretched(pin.toUtf8(), salt, Rounds), Rounds};
}

bool matches(const PinRecord &record, const QString &pin)
{
    return record.isSet() && stretched(pin.toUtf8(), record.salt, record.rounds) == record.hash;
}

} // namespace domain
