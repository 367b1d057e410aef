// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/XlsxStyles.h"

#include "exchange/xlsx/XlsxPackage.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace exchange {

namespace {

/// ECMA-376 part 1, 18.8.30: those that every workbook has, and the days of eastern Asia.
std::optional<Shown> builtIn(int format)
{
    const auto within = [format](int first, int last) { return format >= first && format <= last; };
    if (within(14, 17) || format == 22 || within(27, 31) || format == 36 || within(50, 54) || within(57, 58)
        || within(71, 74) || format == 81)
        return Shown::Day;
    if (within(18, 21) || within(45, 47) || within(32, 35) || within(55, 56) || within(75, 80))
        return Shown::Time;
    return format < 50 ? std::optional(Shown::Number) : std::nullopt;
}

} // namespace

Shown shownBy(const QString &formatCode)
{
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|\\\\.|_.|\\*.|AM/PM|A/P"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bracket(QStringLiteral("\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]"),
                                            QRegularExpression::CaseInsensitiveOption);
    QString code = formatCode;
    code.remove(quoted).remove(bracket);
    code = code.section(QLatin1Char(';'), 0, 0).toLower();
    if (code == QLatin1StringView("general") || code == QLatin1StringView("standard"))
        return Shown::Number;
    const bool isTime = code.contains(QLatin1Char('h')) || code.contains(QLatin1Char('s'));
    if (code.contains(QLatin1Char('y')) || code.contains(QLatin1Char('d')))
        return Shown::Day;
    if (isTime)
        return Shown::Time;
    return code.contains(QLatin1Char('m')) ? Shown::Day : Shown::Number;
}

base::Result<XlsxStyles> XlsxStyles::read(XlsxPart &part)
{
    XlsxStyles styles;
    QHash<int, Shown> own;
    bool isOfCells = false;
    for (auto token = part.next();
         token != QXmlStreamReader::EndDocument && token != QXmlStreamReader::Invalid; token = part.next()) {
        const QStringView name = part.xml().name();
        if (name == QLatin1StringView("cellXfs"))
            isOfCells = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto format = part.xml().attributes().value(QLatin1StringView("numFmtId")).toInt();
        if (name == QLatin1StringView("numFmt"))
            own.insert(format,
                       shownBy(part.xml().attributes().value(QLatin1StringView("formatCode")).toString()));
        else if (name == QLatin1StringView("xf") && isOfCells)
            styles.m_shown.append(own.contains(format) ? own.value(format)
                                                       : builtIn(format).value_or(Shown::Number));
    }
    TRY(part.done());
    return styles;
}

QString dayText(double serial, bool since1904)
{
    constexpr double lastSerial = 2'958'465; // the year 9999
    constexpr qint64 secondsOfDay = 24 * 60 * 60;
    if (!(serial >= 0 && serial <= lastSerial))
        return {};
    const qint64 seconds = std::llround(serial * secondsOfDay);
    const qint64 day = seconds / secondsOfDay;
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds % secondsOfDay));
    const QString clock = time.toString(QStringLiteral("HH:mm:ss"));
    if (day == 0 && !since1904)
        return clock;
    // Since a program of 1983 the sheets count a 29 February 1900, which there was not.
    if (day == 60 && !since1904)
        return {};
    const QDate date =
        since1904 ? QDate(1904, 1, 1).addDays(day) : QDate(1899, 12, day < 60 ? 31 : 30).addDays(day);
    const QString text = date.toString(Qt::ISODate);
    return time == QTime(0, 0) ? text : text + QLatin1Char(' ') + clock;
}

QString numberText(double number)
{
    constexpr int digits = 15; // a sheet keeps no more
    constexpr double wholeUpTo = 1e15;
    if (std::fabs(number) < wholeUpTo && number == std::floor(number))
        return QString::number(static_cast<qint64>(number));
    const QString text = QString::number(number, 'g', digits);
    if (!text.contains(QLatin1Char('e')))
        return text;
    constexpr int decimals = 20;
    QString plain = QString::number(number, 'f', std::fabs(number) < 1 ? decimals : 0);
    static const QRegularExpression zeros(QStringLiteral("\\.?0+\\z"));
    return plain.contains(QLatin1Char('.')) ? plain.remove(zeros) : plain;
}

} // namespace exchange
