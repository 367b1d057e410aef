// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/People.h"

#include "base/Fold.h"
#include "domain/Reach.h"

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

namespace {

/// Takes e-mail addresses and whole phone numbers off the end of a name: "Tom Brandt 0431 555 0142". A short
/// number is part of the name: "Room 12".
QString withoutReach(QString name, Customer &customer)
{
    static const QRegularExpression email(QStringLiteral("\\s([^\\s@]+@[^\\s@]+)$"));
    static const QRegularExpression phone(QStringLiteral("\\s([+(]?\\d[\\d\\s()/.-]*)$"));
    constexpr int FewestDigits = 7;
    for (;;) {
        if (const auto found = email.match(name); found.hasMatch()) {
            customer.emails.prepend(found.captured(1));
            name = name.left(found.capturedStart()).trimmed();
        } else if (const auto number = phone.match(name);
                   number.hasMatch() && base::foldPhone(number.captured(1)).size() >= FewestDigits) {
            customer.phones.prepend(number.captured(1));
            name = name.left(number.capturedStart()).trimmed();
        } else {
            return name;
        }
    }
}

} // namespace

Customer customerFromText(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("\\s*[,;]\\s*"));
    constexpr int ShortestPhone = 5;
    Customer customer;
    QStringList names;
    for (const QString &part : text.trimmed().split(separators, Qt::SkipEmptyParts)) {
        if (isEmail(part))
            customer.emails.append(part);
        else if (part.size() >= ShortestPhone && isPhone(part))
            customer.phones.append(part);
        else
            names.append(withoutReach(part, customer));
    }
    // A name may hold commas of its own: alone it stays as it was written.
    const bool isNameAlone = customer.emails.isEmpty() && customer.phones.isEmpty();
    customer.name = isNameAlone ? text.trimmed() : names.join(QStringLiteral(", "));
    return customer;
}

} // namespace domain
