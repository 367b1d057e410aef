// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/VCard.h"

#include <QUrl>

#include <utility>

namespace exchange {

namespace {

constexpr qsizetype MostBytes = 75; ///< of a line, without its end

/// Text of RFC 2426 section 4: backslash, comma, semicolon and line breaks; other control characters have no
/// place in it.
QString escaped(const QString &text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QString result;
    for (const QChar c : std::as_const(lines)) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            result += QStringLiteral("\\n");
        else if (c == QLatin1Char('\\') || c == QLatin1Char(',') || c == QLatin1Char(';'))
            result += QLatin1Char('\\') + QString(c);
        else
            result += c.category() == QChar::Other_Control ? QChar(QLatin1Char(' ')) : c;
    }
    return result;
}

bool isInsideCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

void addLine(QByteArray &card, const QString &line)
{
    QByteArray rest = line.toUtf8();
    qsizetype room = MostBytes;
    while (rest.size() > room) {
        qsizetype end = room;
        while (isInsideCharacter(rest.at(end)))
            --end;
        card += rest.left(end) + "\r\n ";
        rest.remove(0, end);
        room = MostBytes - 1; // the blank that begins the line
    }
    card += rest + "\r\n";
}

} // namespace

QByteArray toVCard(const VCard &card)
{
    QByteArray result;
    const auto add = [&result](const char *property, const QString &value, const char *after = "") {
        if (!value.isEmpty())
            addLine(result, QLatin1StringView(property) + value + QLatin1StringView(after));
    };
    const auto text = [](const QString &typed) { return escaped(typed.trimmed()); };
    const QString organisation = text(card.organisation);
    const QString person = text(card.person);
    const QString shown = person.isEmpty() ? organisation : person;
    addLine(result, QStringLiteral("BEGIN:VCARD"));
    addLine(result, QStringLiteral("VERSION:3.0"));
    // Which part of a name is the family's is not ours to guess: the whole stands in the first place.
    addLine(result, QLatin1StringView("N:") + shown + QLatin1StringView(";;;;"));
    addLine(result, QLatin1StringView("FN:") + shown);
    add("ORG:", organisation);
    add("TITLE:", person.isEmpty() ? QString() : text(card.title));
    add("TEL;TYPE=WORK,VOICE:", text(card.phone));
    add("EMAIL;TYPE=INTERNET:", text(card.email));
    add("ADR;TYPE=WORK:;;", text(card.address), ";;;;");
    add("URL:", webAddress(card.website));
    add("NOTE:", text(card.note));
    addLine(result, QStringLiteral("END:VCARD"));
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
