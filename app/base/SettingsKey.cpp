// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SettingsKey.h"

#include <QCryptographicHash>

namespace base {

QString settingsKeyOf(const QString &location)
{
    const QByteArray hash = QCryptographicHash::hash(location.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

} // namespace base
