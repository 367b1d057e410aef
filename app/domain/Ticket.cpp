// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Ticket.h"

#include <QLatin1StringView>

namespace domain {

namespace {

constexpr QLatin1StringView alphabet("23456789ABCDEFGHJKMNPQRSTUVWXYZ");
constexpr qint64 base = 31; // prime: a weighted sum over it finds every single error and every swap
constexpr int shortDigits = 5;
constexpr int longDigits = 10;
constexpr qint64 shortNumbers = base * base * base * base * base;

// Neighbouring records get codes that do not look alike. The product of the two is 1 modulo shortNumbers.
constexpr qint64 scatter = 17'320'508;

constexpr qint64 inverse(qint64 of, qint64 modulus)
{
    qint64 previous = 0;
    qint64 current = 1;
    qint64 remainder = modulus;
    qint64 next = of;
    while (next != 0) {
        const qint64 quotient = remainder / next;
        const qint64 keptCoefficient = previous - quotient * current;
        previous = current;
        current = keptCoefficient;
        const qint64 keptRemainder = remainder - quotient * next;
        remainder = next;
        next = keptRemainder;
    }
    return previous < 0 ? previous + modulus : previous;
}

constexpr qint64 gather = inverse(scatter, shortNumbers);
static_assert(scatter * gather % shortNumbers == 1);

QChar checkOf(const QString &digits)
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += (i + 2) * alphabet.indexOf(digits[i]);
    return alphabet[static_cast<qsizetype>(sum % base)];
}

} // namespace

QString ticketOf(SendAwayId id)
{
    Q_ASSERT(id.isValid());
    const bool isShort = id.value() < shortNumbers;
    qint64 number = isShort ? id.value() * scatter % shortNumbers : id.value();
    QString digits;
    for (int i = 0; i < (isShort ? shortDigits : longDigits); ++i) {
        digits.prepend(alphabet[static_cast<qsizetype>(number % base)]);
        number /= base;
    }
    digits += checkOf(digits);
    return digits.insert(3, QLatin1Char('-'));
}

std::optional<SendAwayId> sendAwayOfTicket(const QString &ticket)
{
    QString code;
    for (const QChar c : ticket.toUpper()) {
        if (!c.isSpace() && c.category() != QChar::Punctuation_Dash)
            code += c;
    }
    if (code.size() != shortDigits + 1 && code.size() != longDigits + 1)
        return std::nullopt;
    qint64 number = 0;
    for (const QChar c : code) {
        if (!alphabet.contains(c))
            return std::nullopt;
    }
    const QString digits = code.chopped(1);
    for (const QChar c : digits)
        number = number * base + alphabet.indexOf(c);
    const bool isShort = digits.size() == shortDigits;
    if (isShort)
        number = number * gather % shortNumbers;
    if (checkOf(digits) != code.back() || number < (isShort ? 1 : shortNumbers))
        return std::nullopt;
    return SendAwayId(number);
}

QString writtenTicket(const QString &typed)
{
    const auto sendAway = sendAwayOfTicket(typed);
    return sendAway ? ticketOf(*sendAway) : typed.simplified().toUpper();
}

} // namespace domain
