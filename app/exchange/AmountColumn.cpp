// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/AmountColumn.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace exchange {

namespace {

using Decimal = AmountColumn::Decimal;

QString said(const char *sentence)
{
    return QCoreApplication::translate("exchange", sentence);
}

tl::unexpected<base::Error> refused(const QString &sentence)
{
    return base::failure(QStringLiteral("amount"), sentence);
}

/// Digits and separators, with "-" in front of a negative one. Empty when something else is left over.
QString bareAmount(const QString &cell, domain::Currency currency)
{
    QString bare = cell;
    bare.remove(currency.code(), Qt::CaseInsensitive);
    bare.remove(currency.symbol(), Qt::CaseInsensitive);
    QString kept;
    bool isNegative = false;
    for (const QChar c : std::as_const(bare)) {
        if (c == u'-' || c == QChar(0x2212)) {
            isNegative = true;
        } else if (c.isDigit()) {
            kept += QLatin1Char(static_cast<char>('0' + c.digitValue()));
        } else if (c == u'.' || c == u',') {
            kept += c;
        } else if (!c.isSpace() && c != u'\'' && c != QChar(0x2019) && c != u'+') {
            return {};
        }
    }
    if (kept.isEmpty())
        return {};
    return isNegative ? QLatin1Char('-') + kept : kept;
}

/// Whether the bare amount is well formed when decimals are written so.
bool fits(const QString &bare, Decimal decimal)
{
    static const QRegularExpression point(
        QStringLiteral("^-?([0-9]*|[1-9][0-9]{0,2}(,[0-9]{2,3})*,[0-9]{3})(\\.[0-9]+)?\\z"));
    static const QRegularExpression comma(
        QStringLiteral("^-?([0-9]*|[1-9][0-9]{0,2}(\\.[0-9]{2,3})*\\.[0-9]{3})(,[0-9]+)?\\z"));
    return (decimal == Decimal::Point ? point : comma).match(bare).hasMatch();
}

/// "1.500" of a currency with three decimals: nobody writes such amounts without them.
std::optional<Decimal> usualDecimal(const QString &bare, domain::Currency currency)
{
    static const QRegularExpression one(QStringLiteral("^-?[0-9]+([.,])[0-9]{3}\\z"));
    const QRegularExpressionMatch match = one.match(bare);
    if (currency.minorDigits() != 3 || !match.hasMatch())
        return std::nullopt;
    return match.captured(1) == QLatin1StringView(".") ? Decimal::Point : Decimal::Comma;
}

bool hasSeparator(const QString &bare)
{
    return bare.contains(QLatin1Char('.')) || bare.contains(QLatin1Char(','));
}

QString plain(QString bare, Decimal decimal)
{
    bare.remove(QLatin1Char(decimal == Decimal::Point ? ',' : '.'));
    return bare.replace(QLatin1Char(','), QLatin1Char('.'));
}

} // namespace

void AmountColumn::see(const AmountCell &given)
{
    const QString &cell = given.text;
    if (given.isNumber || m_told || cell.isEmpty()
        || (!m_pointExample.isEmpty() && !m_commaExample.isEmpty()))
        return;
    const QString bare = bareAmount(cell, m_currency);
    if (!hasSeparator(bare))
        return;
    const auto usual = usualDecimal(bare, m_currency);
    const bool asPoint = usual ? usual == Decimal::Point : fits(bare, Decimal::Point);
    const bool asComma = usual ? usual == Decimal::Comma : fits(bare, Decimal::Comma);
    if (asPoint && !asComma && m_pointExample.isEmpty())
        m_pointExample = cell;
    if (asComma && !asPoint && m_commaExample.isEmpty())
        m_commaExample = cell;
    if (asPoint && asComma && m_openExample.isEmpty())
        m_openExample = cell;
}

QString AmountColumn::undecided() const
{
    return !m_told && m_pointExample.isEmpty() && m_commaExample.isEmpty() ? m_openExample : QString();
}

base::Result<domain::MaybeMoney> AmountColumn::readNumber(const QString &cell) const
{
    const double scale = std::pow(10.0, m_currency.minorDigits());
    const double minor = std::round(cell.toDouble() * scale);
    constexpr double most = 9e15; // beyond, not every whole number can be told from the next
    if (std::fabs(minor) > most)
        return refused(said(QT_TRANSLATE_NOOP("exchange", "“%1” is not an amount in %2."))
                           .arg(cell.left(80), m_currency.code()));
    return domain::MaybeMoney(domain::Money(static_cast<qint64>(minor), m_currency));
}

base::Result<domain::MaybeMoney> AmountColumn::read(const AmountCell &given) const
{
    const QString &cell = given.text;
    if (cell.trimmed().isEmpty())
        return domain::MaybeMoney();
    if (given.isNumber)
        return readNumber(cell);
    const QString bare = bareAmount(cell, m_currency);
    if (bare.isEmpty())
        return refused(said(QT_TRANSLATE_NOOP("exchange", "“%1” is not an amount in %2."))
                           .arg(cell.left(80), m_currency.code()));
    const bool both = !m_pointExample.isEmpty() && !m_commaExample.isEmpty();
    if (hasSeparator(bare) && both)
        return refused(
            said(QT_TRANSLATE_NOOP("exchange", "“%1”: the column writes amounts in two ways, “%2” and “%3”. "
                                               "Write them all in one."))
                .arg(cell.left(80), m_pointExample.left(80), m_commaExample.left(80)));
    std::optional<Decimal> decimal = m_told;
    if (!decimal && !m_pointExample.isEmpty())
        decimal = Decimal::Point;
    if (!decimal && !m_commaExample.isEmpty())
        decimal = Decimal::Comma;
    if (!decimal && hasSeparator(bare))
        return refused(said(QT_TRANSLATE_NOOP("exchange", "“%1” can be read in two ways, and no other amount "
                                                          "of the column says which is meant. "
                                                          "Write it with decimals."))
                           .arg(cell.left(80)));
    const Decimal way = decimal.value_or(Decimal::Point);
    const domain::MaybeMoney amount =
        fits(bare, way) ? domain::moneyFromText(plain(bare, way), m_currency, QLocale::c()) : std::nullopt;
    if (!amount)
        return refused(said(QT_TRANSLATE_NOOP("exchange", "“%1” is not an amount in %2."))
                           .arg(cell.left(80), m_currency.code()));
    return amount;
}

} // namespace exchange
