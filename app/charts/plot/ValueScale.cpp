// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot/ValueScale.h"

#include "domain/Money.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace charts {

namespace {

struct Unit
{
    double size;
    QString suffix;
};

/// As compactMoneyText() writes it, so that the axis and the figures beside it agree.
QString suffix(const char *english)
{
    return QCoreApplication::translate("domain", english);
}

Unit unitOf(const ValueScale &scale)
{
    const double most = std::max(std::abs(scale.from), std::abs(scale.to));
    if (most >= 1e9)
        return {1e9, suffix("B")};
    if (most >= 1e6)
        return {1e6, suffix("M")};
    if (most >= 1e4 || scale.step >= 1e3)
        return {1e3, suffix("k")};
    return {1.0, QString()};
}

int decimalsOf(double step)
{
    return std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 4);
}

} // namespace

QList<double> ValueScale::ticks() const
{
    QList<double> all;
    const qint64 first = std::llround(from / step);
    const qint64 last = std::llround(to / step);
    for (qint64 i = first; i <= last; ++i)
        all.append(static_cast<double>(i) * step);
    return all;
}

ValueScale roundScale(double least, double most, int mostSteps, double smallestStep)
{
    least = std::min(least, 0.0);
    most = std::max(most, 0.0);
    if (most - least <= 0.0)
        return ValueScale{0.0, 1.0, 1.0};
    mostSteps = std::max(mostSteps, 1);
    static constexpr std::array factors{1.0, 2.0, 5.0, 10.0};
    double power = std::pow(10.0, std::floor(std::log10((most - least) / mostSteps)));
    for (;; power *= 10.0) {
        for (const double factor : factors) {
            const double step = factor * power;
            const double below = std::floor(least / step + 1e-9);
            const double above = std::ceil(most / step - 1e-9);
            if (step >= smallestStep && above - below <= mostSteps)
                return ValueScale{below * step, above * step, step};
            // Values on both sides of zero take two steps at least.
            if (step >= smallestStep && step >= most - least)
                return ValueScale{below * step, above * step, step};
        }
    }
}

QString countLabel(double value, const QLocale &locale)
{
    return locale.toString(static_cast<qlonglong>(std::llround(value)));
}

QString moneyLabel(double value, const ValueScale &scale, const domain::Currency &currency,
                   const QLocale &locale)
{
    const Unit unit = unitOf(scale);
    const double shown = std::abs(value) / unit.size;
    int decimals = decimalsOf(scale.step / unit.size);
    if (unit.suffix.isEmpty() && decimals > 0)
        decimals = currency.minorDigits(); // cents are written in full: "€0.50"
    if (value == 0.0)
        return locale.toCurrencyString(0.0, currency.symbol(), 0);
    QString text = locale.toCurrencyString(shown, currency.symbol(), decimals);
    // The suffix belongs behind the last digit, wherever the locale puts the symbol.
    qsizetype end = text.size();
    while (end > 0 && !text.at(end - 1).isDigit())
        --end;
    text.insert(end, unit.suffix);
    return value < 0.0 ? QChar(0x2212) + text : text;
}

} // namespace charts
