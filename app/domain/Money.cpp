// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Money.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace domain {

namespace {

struct MinorDigits
{
    const char *code;
    int digits;
};

// ISO 4217, the currencies whose minor unit is not a hundredth.
constexpr std::array otherThanTwo{
    MinorDigits{"BIF", 0}, MinorDigits{"CLP", 0}, MinorDigits{"DJF", 0}, MinorDigits{"GNF", 0},
    MinorDigits{"ISK", 0}, MinorDigits{"JPY", 0}, MinorDigits{"KMF", 0}, MinorDigits{"KRW", 0},
    MinorDigits{"PYG", 0}, MinorDigits{"RWF", 0}, MinorDigits{"UGX", 0}, MinorDigits{"UYI", 0},
    MinorDigits{"VND", 0}, MinorDigits{"VUV", 0}, MinorDigits{"XAF", 0}, MinorDigits{"XOF", 0},
    MinorDigits{"XPF", 0}, MinorDigits{"BHD", 3}, MinorDigits{"IQD", 3}, MinorDigits{"JOD", 3},
    MinorDigits{"KWD", 3}, MinorDigits{"LYD", 3}, MinorDigits{"OMR", 3}, MinorDigits{"TND", 3},
    MinorDigits{"CLF", 4}, MinorDigits{"UYW", 4},
};

qint64 scaleOf(int digits)
{
    qint64 scale = 1;
    for (int i = 0; i < digits; ++i)
        scale *= 10;
    return scale;
}

struct CompactStep
{
    double from;
    double divisor;
    const char *suffix;
};

// A step begins where rounding to its first decimal would write 1.0.
constexpr std::array compactSteps{CompactStep{999'950'000.0, 1e9, QT_TRANSLATE_NOOP("domain", "B")},
                                  CompactStep{999'950.0, 1e6, QT_TRANSLATE_NOOP("domain", "M")},
                                  CompactStep{9'999.5, 1e3, QT_TRANSLATE_NOOP("domain", "k")}};

/// The suffix belongs to the number, wherever the locale puts the currency.
void insertBehindLastDigit(QString &text, const QString &suffix)
{
    qsizetype last = text.size();
    while (last > 0 && !text.at(last - 1).isDigit())
        --last;
    text.insert(last, suffix);
}

/// One minus for everybody: some countries' way of bookkeeping is brackets, which tables and charts do not
/// use.
QString withDigits(const Money &amount, const QLocale &locale, int digits)
{
    const QString size =
        locale.toCurrencyString(std::abs(amount.toDouble()), amount.currency().symbol(), digits);
    return amount.minor() < 0 ? QChar(0x2212) + size : size;
}

bool isGroupSeparator(QChar c, const QLocale &locale)
{
    return c.isSpace() || c == u'\'' || c == QChar(0x2019) || locale.groupSeparator() == c;
}

/// The typed number with ASCII digits, "-", "." before the decimals and "," between groups; anything else it
/// held stays in and makes it no number. Marks that only turn the direction of writing are left out.
QString plainDigits(QStringView text, Currency currency, const QLocale &locale)
{
    QString typed;
    for (const QChar c : text) {
        if (c.category() != QChar::Other_Format)
            typed += c;
    }
    typed.remove(currency.symbol(), Qt::CaseInsensitive);
    typed.remove(currency.code(), Qt::CaseInsensitive);
    QString plain;
    for (const QChar c : typed.trimmed()) {
        if (c.isDigit())
            plain += QChar(u'0' + static_cast<char16_t>(c.digitValue()));
        else if (c == QChar(0x2212))
            plain += QLatin1Char('-');
        else if (locale.decimalPoint() == c)
            plain += QLatin1Char('.');
        else if (!isGroupSeparator(c, locale))
            plain += c;
        else if (plain != QLatin1String("-"))
            plain += QLatin1Char(',');
    }
    return plain;
}

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    if (code.size() != 3)
        return std::nullopt;
    Currency currency;
    for (qsizetype i = 0; i < 3; ++i) {
        const char16_t upper = code.at(i).toUpper().unicode();
        if (upper < u'A' || upper > u'Z')
            return std::nullopt;
        currency.m_code[i] = static_cast<char>(upper);
    }
    for (const MinorDigits &known : otherThanTwo) {
        if (qstrncmp(known.code, currency.m_code, 3) == 0)
            currency.m_minorDigits = known.digits;
    }
    return currency;
}

Currency Currency::euro()
{
    return Currency();
}

QString Currency::symbol() const
{
    static const std::array<std::pair<QLatin1StringView, QString>, 6> signs{{
        {QLatin1StringView("EUR"), QStringLiteral("€")},
        {QLatin1StringView("USD"), QStringLiteral("$")},
        {QLatin1StringView("GBP"), QStringLiteral("£")},
        {QLatin1StringView("JPY"), QStringLiteral("¥")},
        {QLatin1StringView("INR"), QStringLiteral("₹")},
        {QLatin1StringView("ILS"), QStringLiteral("₪")},
    }};
    const QString own = code();
    for (const auto &[known, sign] : signs) {
        if (own == known)
            return sign;
    }
    return own;
}

double Money::toDouble() const
{
    return static_cast<double>(m_minor) / static_cast<double>(scaleOf(m_currency.minorDigits()));
}

Money &Money::operator+=(const Money &other)
{
    Q_ASSERT(m_currency == other.m_currency);
    m_minor += other.m_minor;
    return *this;
}

Money &Money::operator-=(const Money &other)
{
    Q_ASSERT(m_currency == other.m_currency);
    m_minor -= other.m_minor;
    return *this;
}

std::strong_ordering Money::operator<=>(const Money &other) const
{
    Q_ASSERT(m_currency == other.m_currency);
    return m_minor <=> other.m_minor;
}

std::optional<Margin> Margin::fromBasisPoints(int basisPoints)
{
    if (basisPoints < 0 || basisPoints > 10'000)
        return std::nullopt;
    return Margin(basisPoints);
}

Money Margin::of(const Money &amount) const
{
    // Split first: a whole ledger's sum times 10,000 could leave 64 bits.
    const qint64 whole = amount.minor() / 10'000 * m_basisPoints;
    const qint64 rest = amount.minor() % 10'000 * m_basisPoints;
    const qint64 half = rest < 0 ? -5'000 : 5'000;
    return Money(whole + (rest + half) / 10'000, amount.currency());
}

QString moneyText(const Money &amount, const QLocale &locale)
{
    return withDigits(amount, locale, amount.currency().minorDigits());
}

QString shortMoneyText(const Money &amount, const QLocale &locale, Sign sign)
{
    const int digits = amount.currency().minorDigits();
    const int shown = amount.minor() % scaleOf(digits) == 0 ? 0 : digits;
    const QString text = withDigits(amount, locale, shown);
    return sign == Sign::Always && amount.minor() > 0 ? QLatin1Char('+') + text : text;
}

QString compactMoneyText(const Money &amount, const QLocale &locale, Sign sign)
{
    const double value = std::abs(amount.toDouble());
    const auto *step = std::find_if(compactSteps.begin(), compactSteps.end(),
                                    [value](const CompactStep &each) { return value >= each.from; });
    const bool isWhole = step == compactSteps.end();
    const double shown = isWhole ? std::round(value) : std::round(value / step->divisor * 10) / 10;
    const int digits = shown < 100 && shown != std::round(shown) ? 1 : 0;
    QString text = locale.toCurrencyString(shown, amount.currency().symbol(), digits);
    if (!isWhole)
        insertBehindLastDigit(text, QCoreApplication::translate("domain", step->suffix));
    if (shown == 0.0)
        return text;
    if (amount.minor() < 0)
        return QChar(0x2212) + text;
    return sign == Sign::Always ? QLatin1Char('+') + text : text;
}

MaybeMoney moneyFromText(QStringView text, Currency currency, const QLocale &locale)
{
    // Groups of three, or of two before the last three as in India: "1,23" is a slip and not a hundred and
    // more. Spanish and Polish, as Qt writes them, begin with up to four.
    static const QRegularExpression number(
        QStringLiteral("^(-?)(\\d*|\\d{1,4}(?:,\\d{2,3})*,\\d{3})(?:\\.(\\d+))?$"));
    const auto match = number.match(plainDigits(text, currency, locale));
    const QString decimals = match.captured(3);
    if (!match.hasMatch() || decimals.size() > currency.minorDigits())
        return std::nullopt;
    QString digits = match.captured(2).remove(QLatin1Char(',')) + decimals;
    if (digits.isEmpty())
        return std::nullopt;
    digits += QString(currency.minorDigits() - decimals.size(), QLatin1Char('0'));
    bool isNumber = false;
    const qint64 minor = digits.toLongLong(&isNumber);
    // Ten thousand billion euros: beyond any shop, safely below 2^63.
    constexpr qint64 most = 1'000'000'000'000'000;
    if (!isNumber || minor > most)
        return std::nullopt;
    return Money(match.captured(1).isEmpty() ? minor : -minor, currency);
}

QString plainMoneyText(const Money &amount)
{
    const int digits = amount.currency().minorDigits();
    if (digits == 0)
        return QString::number(amount.minor());
    QString text = QString::number(std::abs(amount.minor())).rightJustified(digits + 1, QLatin1Char('0'));
    text.insert(text.size() - digits, QLatin1Char('.'));
    return amount.minor() < 0 ? QLatin1Char('-') + text : text;
}

} // namespace domain
