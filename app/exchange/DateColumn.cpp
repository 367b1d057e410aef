// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DateColumn.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace exchange {

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("exchange", sentence);
}

tl::unexpected<base::Error> refused(const char *sentence, const QString &cell)
{
    return base::failure(QStringLiteral("date"), said(sentence).arg(cell.left(40)));
}

/// Three numbers of a day as they stand, and what lies between them.
struct Parts
{
    int numbers[3] = {0, 0, 0};
    QChar separator;
    bool yearFirst = false;
};

std::optional<Parts> partsOf(const QString &cell)
{
    static const QRegularExpression shape(
        QStringLiteral("^([0-9]{1,4})([-./])([0-9]{1,2})\\2([0-9]{1,4})(?:[T ].*)?\\z"));
    const QRegularExpressionMatch match = shape.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    Parts parts;
    parts.numbers[0] = match.captured(1).toInt();
    parts.numbers[1] = match.captured(3).toInt();
    parts.numbers[2] = match.captured(4).toInt();
    parts.separator = match.captured(2).front();
    parts.yearFirst = match.capturedLength(1) == 4;
    const bool yearLast = match.capturedLength(4) == 4;
    return parts.yearFirst != yearLast ? std::optional(parts) : std::nullopt;
}

/// The same with two digits for the year, which stand last. Nobody can say which is which by looking.
std::optional<Parts> shortPartsOf(const QString &cell)
{
    static const QRegularExpression shape(
        QStringLiteral("^([0-9]{1,2})([-./])([0-9]{1,2})\\2([0-9]{2})(?:[T ].*)?\\z"));
    const QRegularExpressionMatch match = shape.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr int firstOfThisAge = 70;
    const int year = match.captured(4).toInt();
    Parts parts;
    parts.numbers[0] = match.captured(1).toInt();
    parts.numbers[1] = match.captured(3).toInt();
    parts.numbers[2] = year + (year < firstOfThisAge ? 2000 : 1900);
    parts.separator = u'/';
    return parts;
}

/// Beyond these years a day is a slip of the pen, and the months between would fill every chart.
base::Result<QDate> plausible(QDate date, const QString &cell)
{
    if (!date.isValid())
        return refused(QT_TRANSLATE_NOOP("exchange", "“%1” is not a day of the calendar."), cell);
    if (date.year() < 1900 || date.year() > 2199)
        return refused(QT_TRANSLATE_NOOP("exchange", "“%1” is not a day from 1900 to 2199."), cell);
    return date;
}

QDate inThisAge(QDate date, const QString &format)
{
    const bool shortYear = !format.contains(QLatin1StringView("yyyy"));
    return shortYear && date.isValid() && date.year() < 1970 ? date.addYears(100) : date;
}

/// YYYY-MM-DD digits, the way nearly all files have it; QDate's own reader costs ten times as much.
std::optional<QDate> isoDate(const QString &cell)
{
    if (cell.size() < 10 || cell.at(4) != u'-' || cell.at(7) != u'-')
        return std::nullopt;
    int numbers[3] = {0, 0, 0};
    constexpr int places[10]{0, 0, 0, 0, -1, 1, 1, -1, 2, 2};
    for (int i = 0; i < 10; ++i) {
        if (places[i] < 0)
            continue;
        const char16_t c = cell.at(i).unicode();
        if (c < u'0' || c > u'9')
            return std::nullopt;
        numbers[places[i]] = numbers[places[i]] * 10 + (c - u'0');
    }
    if (cell.size() > 10 && cell.at(10) != u'T' && cell.at(10) != u' ')
        return std::nullopt;
    return QDate(numbers[0], numbers[1], numbers[2]);
}

} // namespace

DateColumn::DateColumn(const QString &format) : m_format(format)
{
    if (m_format == QLatin1StringView("dmy"))
        m_dayFirstExample = m_format;
    else if (m_format == QLatin1StringView("mdy"))
        m_monthFirstExample = m_format;
    if (!m_dayFirstExample.isEmpty() || !m_monthFirstExample.isEmpty()) {
        m_format.clear();
        m_isTold = true;
    }
    m_format.replace(QLatin1Char('Y'), QLatin1Char('y')).replace(QLatin1Char('D'), QLatin1Char('d'));
}

QString DateColumn::undecided() const
{
    return m_dayFirstExample.isEmpty() && m_monthFirstExample.isEmpty() ? m_openExample : QString();
}

void DateColumn::see(const QString &cell)
{
    if (!m_format.isEmpty() || m_isTold || isoDate(cell))
        return;
    const auto parts = partsOf(cell.trimmed());
    if (m_openExample.isEmpty() && shortPartsOf(cell.trimmed()))
        m_openExample = cell;
    if (!parts || parts->yearFirst || parts->separator == u'.')
        return;
    if (std::max(parts->numbers[0], parts->numbers[1]) > 31) // no day of any month says nothing
        return;
    if (parts->numbers[0] > 12 && parts->numbers[1] <= 12 && m_dayFirstExample.isEmpty())
        m_dayFirstExample = cell;
    if (parts->numbers[1] > 12 && parts->numbers[0] <= 12 && m_monthFirstExample.isEmpty())
        m_monthFirstExample = cell;
    const bool isEither =
        parts->numbers[0] <= 12 && parts->numbers[1] <= 12 && parts->numbers[0] != parts->numbers[1];
    if (isEither && m_openExample.isEmpty())
        m_openExample = cell;
}

base::Result<QDate> DateColumn::read(const QString &given) const
{
    const QString cell = given.trimmed();
    if (cell.isEmpty())
        return QDate();
    if (const auto iso = isoDate(cell))
        return plausible(*iso, cell);
    if (!m_format.isEmpty()) {
        const QDate date = QDate::fromString(cell, m_format);
        if (!date.isValid())
            return base::failure(QStringLiteral("date"),
                                 said(QT_TRANSLATE_NOOP("exchange", "“%1” is not a day written as %2."))
                                     .arg(cell.left(40), m_format));
        return plausible(inThisAge(date, m_format), cell);
    }
    auto parts = partsOf(cell);
    if (!parts && m_isTold)
        parts = shortPartsOf(cell);
    if (!parts)
        return refused(QT_TRANSLATE_NOOP("exchange", "“%1” is not a day; write it like 2026-11-21."), cell);
    const auto [first, second, third] = parts->numbers;
    if (parts->yearFirst)
        return plausible(QDate(first, second, third), cell);
    if (parts->separator == u'.' || first == second)
        return plausible(QDate(third, second, first), cell);
    const bool dayFirst = !m_dayFirstExample.isEmpty();
    const bool monthFirst = !m_monthFirstExample.isEmpty();
    if (dayFirst && monthFirst)
        return base::failure(
            QStringLiteral("date"),
            said(QT_TRANSLATE_NOOP("exchange", "“%1”: the column writes days in two ways, “%2” and “%3”. "
                                               "Write them all like 2026-11-21."))
                .arg(cell.left(40), m_dayFirstExample, m_monthFirstExample));
    if (dayFirst || monthFirst)
        return plausible(dayFirst ? QDate(third, second, first) : QDate(third, first, second), cell);
    return refused(QT_TRANSLATE_NOOP("exchange",
                                     "“%1” may be one of two days, and no other day of the column "
                                     "says which. Say how days are written."),
                   cell);
}

} // namespace exchange
