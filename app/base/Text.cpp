// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"

#include <cmath>

namespace base {

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString asSentence(const QString &words, const QLocale &locale)
{
    return words.isEmpty() ? words : locale.toUpper(words.first(1)) + words.mid(1);
}

QString percentText(double share, const QLocale &locale)
{
    return locale.toString(std::lround(share * 100)) + QChar(0x00a0) + locale.percent();
}

} // namespace base
