// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/People.h"

#include "base/Fold.h"

#include <QRegularExpression>

namespace domain {

QString Customer::caption() const
{
    if (!name.isEmpty())
        return name;
    if (!reference.isEmpty())
        return reference;
    return phones.value(0, emails.value(0));
}

Customer customerFromText(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("\\s*[,;]\\s*"));
    static const QRegularExpression phone(QStringLiteral("^[+(]?[\\d\\s()/.+-]{5,}$"));
    static const QRegularExpression email(QStringLiteral("^[^\\s@]+@[^\\s@]+$"));
    Customer customer;
    QStringList names;
    for (const QString &part : text.trimmed().split(separators, Qt::SkipEmptyParts)) {
        if (email.match(part).hasMatch())
            customer.emails.append(part);
        else if (phone.match(part).hasMatch() && !base::foldPhone(part).isEmpty())
            customer.phones.append(part);
        else
            names.append(part);
    }
    // A name may hold commas of its own: alone it stays as it was written.
    const bool isNameAlone = customer.emails.isEmpty() && customer.phones.isEmpty();
    customer.name = isNameAlone ? text.trimmed() : names.join(QStringLiteral(", "));
    return customer;
}

} // namespace domain
