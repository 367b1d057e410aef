// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

class QLocale;

namespace domain {

/// An ISO 4217 currency with the number of digits of its minor unit (2 for EUR, 0 for JPY, 3 for KWD).
class Currency
{
public:
    /// Nothing for anything that is not three letters A to Z. Upper and lower case are accepted.
    static std::optional<Currency> fromCode(QStringView code);
    static Currency euro();

    QString code() const { return QString::fromLatin1(m_code, 3); }
    /// Digits after the decimal separator, 0..4.
    int minorDigits() const { return m_minorDigits; }
    /// What people write: "€", "$", or the code where there is no common sign.
    QString symbol() const;

    bool operator==(const Currency &) const = default;

private:
    Currency() = default;

    char m_code[3] = {'E', 'U', 'R'};
    int m_minorDigits = 2;
};

/// An amount in whole minor units (cents) of one currency. An unknown amount is an empty
/// std::optional<Money>, and never counts as zero. Mixing currencies is a bug and asserts.
class Money
{
public:
    Money(qint64 minor, Currency currency) : m_minor(minor), m_currency(currency) {}

    static Money zero(Currency currency) { return Money(0, currency); }

    qint64 minor() const { return m_minor; }
    Currency currency() const { return m_currency; }
    /// In major units, for drawing and for spreadsheets only: never calculate with it.
    double toDouble() const;

    Money operator-() const { return Money(-m_minor, m_currency); }
    Money &operator+=(const Money &other);
    Money &operator-=(const Money &other);
    friend Money operator+(Money a, const Money &b) { return a += b; }
    friend Money operator-(Money a, const Money &b) { return a -= b; }

    bool operator==(const Money &) const = default;
    std::strong_ordering operator<=>(const Money &other) const;

private:
    qint64 m_minor;
    Currency m_currency;
};

using MaybeMoney = std::optional<Money>;

/// The owner's gross margin, 0 to 100 %, kept in hundredths of a percent.
class Margin
{
public:
    static std::optional<Margin> fromBasisPoints(int basisPoints);
    static Margin full() { return Margin(10'000); }

    int basisPoints() const { return m_basisPoints; }
    double percent() const { return m_basisPoints / 100.0; }
    /// The margin's share of an amount, rounded half away from zero to a minor unit.
    Money of(const Money &amount) const;

    bool operator==(const Margin &) const = default;

private:
    explicit Margin(int basisPoints) : m_basisPoints(basisPoints) {}

    int m_basisPoints;
};

/// "€1,150.00", as the locale writes it.
QString moneyText(const Money &amount, const QLocale &locale);
/// With a sign in front when asked for: "+€20.9k", "−€240"; never before a zero.
enum class Sign { OnlyMinus, Always };
/// The same without digits after the separator when the amount has no cents: "€1,150".
QString shortMoneyText(const Money &amount, const QLocale &locale, Sign sign = Sign::OnlyMinus);
/// For axes and big figures: "€20.9k", "€1.3M".
QString compactMoneyText(const Money &amount, const QLocale &locale, Sign sign = Sign::OnlyMinus);

/// An amount as a person types it in the locale: "420", "1,150.5", "€ 420", "1 150,50 EUR", "٤٢٠". Nothing
/// when it is no number, is grouped otherwise than in thousands ("1,23" in English), has more digits than the
/// currency, or is beyond what can be kept.
MaybeMoney moneyFromText(QStringView text, Currency currency, const QLocale &locale);
/// Plain "1150.50" for files: digits, a point, no grouping, as many decimals as the currency has.
QString plainMoneyText(const Money &amount);

} // namespace domain
