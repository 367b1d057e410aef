// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/XlsxCells.h"

#include <QRegularExpression>

#include <algorithm>

namespace exchange {

namespace {

constexpr qsizetype mostInSheetName = 31;

/// What XML cannot say is written as _x0007_, and a text that looks like that is kept from being read so.
QString escaped(QString text)
{
    static const QRegularExpression looksEscaped(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    if (text.contains(QLatin1StringView("_x")))
        text.replace(looksEscaped, QStringLiteral("_x005F_"));
    const auto isUnsayable = [](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n') || c == QChar(0xfffe) || c == QChar(0xffff);
    };
    if (std::none_of(text.cbegin(), text.cend(), isUnsayable))
        return text;
    QString safe;
    for (const QChar c : std::as_const(text))
        safe +=
            isUnsayable(c) ? QStringLiteral("_x%1_").arg(c.unicode(), 4, 16, QLatin1Char('0')) : QString(c);
    return safe;
}

} // namespace

QString cutTo(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.left(text.at(most - 1).isHighSurrogate() ? most - 1 : most);
}

XlsxText xlsxText(const QString &text)
{
    QString safe = escaped(text);
    const bool isCut = safe.size() > mostInXlsxCell;
    // Cut from the text as it is, not through one of its escapes.
    for (qsizetype most = mostInXlsxCell; safe.size() > mostInXlsxCell; most -= 64)
        safe = escaped(cutTo(text, most));
    return {safe.toUtf8(), isCut};
}

QString xlsxSheetName(const QString &name, int number)
{
    static const QRegularExpression refused(QStringLiteral("[\\[\\]:*?/\\\\'\\x00-\\x1f]"));
    const QString end = number == 1 ? QString() : QStringLiteral(" (%1)").arg(number);
    return cutTo(QString(name).replace(refused, QStringLiteral("-")), mostInSheetName - end.size()) + end;
}

QByteArray xlsxAmountFormat(const domain::Currency &currency)
{
    const int digits = currency.minorDigits();
    return "#,##0" + (digits > 0 ? "." + QByteArray(digits, '0') : QByteArray()) + "\\ [$"
           + currency.code().toLatin1() + "]";
}

bool isXlsxDay(QDate day)
{
    return day.isValid() && day.year() > 1900 && day.year() <= 9999;
}

} // namespace exchange
