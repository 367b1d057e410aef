// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Mailto.h"

#include <QCoreApplication>

#include <algorithm>

namespace exchange {

namespace {

/// Of the whole address. Linux hands on at most 128 KiB in one piece, but mail programs give up earlier.
constexpr qsizetype MostBytes = 16'000;
constexpr qsizetype LongestAddress = 254; ///< RFC 5321, 4.5.3.1.3

/// A header is one line.
QString oneLine(const QString &text)
{
    QString line = text;
    std::ranges::replace_if(
        line, [](QChar c) { return c.category() == QChar::Other_Control; }, QLatin1Char(' '));
    return line.simplified(); // line and paragraph separators too
}

/// RFC 6068, section 5: line breaks in a body are CR LF; other control characters have no place in it.
QString inLines(const QString &text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QString result;
    for (const QChar c : std::as_const(lines)) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            result += QStringLiteral("\r\n");
        else
            result +=
                c.category() == QChar::Other_Control && c != QLatin1Char('\t') ? QChar(QLatin1Char(' ')) : c;
    }
    return result;
}

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

base::Done refused(const char *code, const char *sentence)
{
    return base::failure(QString::fromLatin1(code), QCoreApplication::translate("exchange", sentence));
}

} // namespace

bool isMailAddress(const QString &typed)
{
    const QString address = typed.trimmed();
    const qsizetype at = address.indexOf(QLatin1Char('@'));
    const bool isOne = at > 0 && at == address.lastIndexOf(QLatin1Char('@')) && at < address.size() - 1;
    return isOne && address.size() <= LongestAddress && std::ranges::all_of(address, [](QChar c) {
               return c.isPrint() && !c.isSpace() && !QStringLiteral(",;:<>()[]\\\"").contains(c);
           });
}

base::Result<QUrl> mailtoDraft(const QString &address, const QString &subject, const QString &body)
{
    if (!address.trimmed().isEmpty() && !isMailAddress(address))
        TRY(refused("mail.address",
                    QT_TRANSLATE_NOOP("exchange", "This is not an e-mail address. Correct it with "
                                                  "the partner's contacts.")));
    const QByteArray draft = "mailto:" + QUrl::toPercentEncoding(address.trimmed(), "@")
                             + "?subject=" + encoded(oneLine(subject)) + "&body=" + encoded(inLines(body));
    if (draft.size() > MostBytes)
        TRY(refused("mail.long",
                    QT_TRANSLATE_NOOP("exchange", "The text is too long to be handed over to your "
                                                  "e-mail program.")));
    return QUrl::fromEncoded(draft, QUrl::StrictMode);
}

} // namespace exchange
