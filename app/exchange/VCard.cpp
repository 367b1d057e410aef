// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/VCard.h"

#include "exchange/VCardText.h"

#include <QUrl>

namespace exchange {

QByteArray toVCard(const VCard &card)
{
    QByteArray result;
    const auto add = [&result](const char *property, const QString &value, const char *after = "") {
        if (!value.isEmpty())
            addVCardLine(result, QLatin1StringView(property) + value + QLatin1StringView(after));
    };
    const auto text = [](const QString &typed) { return vCardText(typed.trimmed()); };
    const QString organisation = text(card.organisation);
    const QString person = text(card.person);
    const QString shown = person.isEmpty() ? organisation : person;
    addVCardLine(result, QStringLiteral("BEGIN:VCARD"));
    addVCardLine(result, QStringLiteral("VERSION:3.0"));
    // Which part of a name is the family's is not ours to guess: the whole stands in the first place.
    addVCardLine(result, QLatin1StringView("N:") + shown + QLatin1StringView(";;;;"));
    addVCardLine(result, QLatin1StringView("FN:") + shown);
    add("ORG:", organisation);
    add("TITLE:", person.isEmpty() ? QString() : text(card.title));
    add("TEL;TYPE=WORK,VOICE:", text(card.phone));
    add("EMAIL;TYPE=INTERNET:", text(card.email));
    add("ADR;TYPE=WORK:;;", text(card.address), ";;;;");
    add("URL:", webAddress(card.website));
    add("NOTE:", text(card.note));
    addVCardLine(result, QStringLiteral("END:VCARD"));
    return result;
}

QString webAddress(const QString &typed)
{
    const QString address = typed.trimmed();
    if (address.isEmpty())
        return {};
    const bool hasScheme = address.contains(QLatin1StringView("://"));
    const QUrl url(hasScheme ? address : QStringLiteral("https://") + address, QUrl::StrictMode);
    const bool isWeb =
        url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https");
    const bool hasHost =
        url.host().contains(QLatin1Char('.')) || url.host() == QLatin1StringView("localhost");
    return url.isValid() && isWeb && hasHost && url.userInfo().isEmpty() ? url.toString(QUrl::FullyEncoded)
                                                                         : QString();
}

} // namespace exchange
