// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Digest.h"

#include <QCryptographicHash>

namespace ledger::sql {

QString digest(const QString &text)
{
    constexpr const char *letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
    QString digits(16, Qt::Uninitialized);
    for (qsizetype i = 0; i < digits.size(); ++i) {
        unsigned value = 0;
        for (qsizetype bit = i * 5; bit < i * 5 + 5; ++bit)
            value = value * 2 + ((static_cast<unsigned char>(hash.at(bit / 8)) >> (7 - bit % 8)) & 1U);
        digits[i] = QLatin1Char(letters[value]);
    }
    return digits;
}

} // namespace ledger::sql
