// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PlainText.h"

#include <QStringList>

namespace exchange {

namespace {

/// Marks that turn the direction of writing let a name show as something else than it is.
bool turnsDirection(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0xfeff;
}

QString cut(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const bool isInPair = text.at(most - 1).isHighSurrogate();
    return text.left(isInPair ? most - 1 : most).trimmed();
}

QString cleaned(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (!turnsDirection(c))
            plain += c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
                             || c.category() == QChar::Separator_Paragraph
                         ? QChar(QLatin1Char(' '))
                         : c;
    }
    return plain.simplified();
}

} // namespace

QString plainLine(const QString &text)
{
    return cut(cleaned(text), MostInLine);
}

QString plainLines(const QString &text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    lines.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QStringList plain;
    for (const QString &line : lines.split(QLatin1Char('\n')))
        plain.append(cleaned(line));
    return cut(plain.join(QLatin1Char('\n')).trimmed(), MostInNote);
}

} // namespace exchange
