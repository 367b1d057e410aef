// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/VCardText.h"

#include <utility>

namespace exchange {

namespace {

constexpr qsizetype MostBytes = 75; ///< of a line, without its end

bool isInsideCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

} // namespace

QString vCardText(const QString &text)
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

void addVCardLine(QByteArray &card, const QString &line)
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

} // namespace exchange
