// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Reach.h"

#include <QRegularExpression>

namespace domain {

bool isEmail(const QString &text)
{
    static const QRegularExpression email(QStringLiteral("^[^\\s@]+@[^\\s@]+$"));
    return email.match(text).hasMatch();
}

bool isPhone(const QString &text)
{
    static const QRegularExpression phone(QStringLiteral("^[+(]?[\\d\\s()/.+-]*\\d[\\d\\s()/.+-]*$"));
    return phone.match(text).hasMatch();
}

QString bareAddress(const QString &website)
{
    QString address = website;
    if (const auto scheme = address.indexOf(QLatin1StringView("://")); scheme >= 0)
        address.remove(0, scheme + 3);
    if (address.endsWith(QLatin1Char('/')))
        address.chop(1);
    return address;
}

} // namespace domain
