// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/FigureWords.h"

#include "reports/Text.h"

#include <QCoreApplication>

namespace reports {

using domain::Month;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(reports)
};

} // namespace

QString FigureWords::named(Month month) const
{
    return Tr::tr("%1 %2", "month and year")
        .arg(m_locale.standaloneMonthName(month.month()), QString::number(month.year()));
}

QString FigureWords::named(Month from, Month to) const
{
    return from == to ? named(to) : Tr::tr("%1 to %2").arg(named(from), named(to));
}

QString FigureWords::shortName(Month month) const
{
    return m_locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
}

QString FigureWords::day(QDate date) const
{
    return dayText(date, m_locale);
}

QString FigureWords::shortDay(QDate date) const
{
    return date.isValid() ? m_locale.toString(date, QLocale::ShortFormat) : QStringLiteral("–");
}

QString FigureWords::percent(double share) const
{
    return Tr::tr("%1 %", "a share").arg(m_locale.toString(qRound(share * 100)));
}

QString FigureWords::percent(const std::optional<double> &share) const
{
    return share ? percent(*share) : QStringLiteral("–");
}

QString FigureWords::worth(const domain::Tally &tally) const
{
    if (tally.count > 0 && tally.value.minor() == 0)
        return QStringLiteral("–");
    return domain::shortMoneyText(tally.value, m_locale);
}

QString FigureWords::net(const domain::Money &amount) const
{
    return domain::shortMoneyText(amount, m_locale, domain::Sign::Always);
}

TableCell FigureWords::percentCell(const std::optional<double> &share) const
{
    return share ? TableCell(percent(*share), {domain::Proportion{*share}}) : dash();
}

TableCell FigureWords::worthCell(const domain::Tally &tally) const
{
    return tally.count > 0 && tally.value.minor() == 0 ? dash() : TableCell(worth(tally), {tally.value});
}

TableCell FigureWords::monthCell(Month month, bool isOver) const
{
    const QString name = named(month);
    if (isOver)
        return {name, {month}};
    const QString remark = Tr::tr("%1, not over", "month");
    return {remark.arg(name), {month, remark}};
}

TableCell FigureWords::dayCell(QDate date, const QString &remark) const
{
    if (!date.isValid())
        return dash();
    return {remark.isEmpty() ? shortDay(date) : remark.arg(shortDay(date)), {date, remark}};
}

int FigureWords::plural(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

QString FigureWords::counted(QString sentence, qint64 number) const
{
    return sentence.replace(QString::number(plural(number)), emphasised(m_locale.toString(number)));
}

QString FigureWords::known(const domain::Coverage &coverage) const
{
    if (coverage.sent == 0)
        return {};
    return Tr::tr("Known: customer %1, outcome %2, value %3 of send-aways.")
        .arg(percent(coverage.customer()), percent(coverage.outcome()), percent(coverage.value()));
}

} // namespace reports
