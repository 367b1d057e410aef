// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payoff/Comparison.h"

#include "base/Text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::Comparison)
};

using charts::ChartTable;
using domain::Flows;
using domain::Money;
using domain::Tally;
using Cell = ChartTable::Cell;

constexpr QChar minus(0x2212);

class Rows
{
public:
    Rows(const Compared &one, const Compared &other, const QLocale &locale)
        : m_one(one.measures), m_other(other.measures), m_locale(locale)
    {
        using Column = ChartTable::Column;
        m_table.columns = {Column{Words::tr("Figure")}, Column{one.caption, ChartTable::Kind::Number},
                           Column{other.caption, ChartTable::Kind::Number},
                           Column{Words::tr("Difference"), ChartTable::Kind::Number}};
    }

    void count(const QString &name, Tally Flows::*of)
    {
        const qint64 one = (m_one.total.*of).count;
        const qint64 other = (m_other.total.*of).count;
        const qint64 more = one - other;
        const QString shown = (more > 0   ? QStringLiteral("+")
                               : more < 0 ? QString(minus)
                                          : QString())
                              + m_locale.toString(qAbs(more));
        add(name, countCell(one), countCell(other), {shown, QString::number(more)});
    }

    void money(const QString &name, const Money &one, const Money &other)
    {
        const Money more = one - other;
        add(name, {shortMoneyText(one, m_locale), domain::plainMoneyText(one)},
            {shortMoneyText(other, m_locale), domain::plainMoneyText(other)},
            {shortMoneyText(more, m_locale, domain::Sign::Always), domain::plainMoneyText(more)});
    }

    /// In percentage points; nothing where one of them is not known.
    void share(const QString &name, std::optional<double> one, std::optional<double> other)
    {
        Cell difference;
        if (one && other) {
            const int points = qRound(*one * 100) - qRound(*other * 100);
            difference.plain = QString::number(points);
            difference.shown = Words::tr("%1 points")
                                   .arg((points > 0   ? QStringLiteral("+")
                                         : points < 0 ? QString(minus)
                                                      : QString())
                                        + m_locale.toString(qAbs(points)));
        }
        add(name, shareCell(one), shareCell(other), difference);
    }

    ChartTable table() const { return m_table; }

private:
    void add(const QString &name, const Cell &one, const Cell &other, const Cell &difference)
    {
        m_table.rows.append({{name, name}, one, other, difference});
    }

    Cell countCell(qint64 count) const { return {m_locale.toString(count), QString::number(count)}; }

    Cell shareCell(std::optional<double> share) const
    {
        return share ? Cell{base::percentText(*share, m_locale), QString::number(*share * 100, 'f', 1)}
                     : Cell{Words::tr("not known"), QString()};
    }

    const workflows::Measures &m_one;
    const workflows::Measures &m_other;
    const QLocale &m_locale;
    ChartTable m_table;
};

std::optional<double> known(const domain::Coverage &coverage, double (domain::Coverage::*share)() const)
{
    return coverage.sent > 0 ? std::optional((coverage.*share)()) : std::nullopt;
}

} // namespace

ChartTable comparison(const Compared &one, const Compared &other, const QLocale &locale)
{
    Rows rows(one, other, locale);
    const workflows::Measures &a = one.measures;
    const workflows::Measures &b = other.measures;
    rows.count(Words::tr("Sent elsewhere"), &Flows::sent);
    rows.money(Words::tr("Forgone"), a.total.sent.value, b.total.sent.value);
    rows.count(Words::tr("Referred to us"), &Flows::received);
    rows.money(Words::tr("Worth of those referred to us"), a.total.received.value, b.total.received.value);
    rows.count(Words::tr("Came back"), &Flows::returned);
    rows.money(Words::tr("Worth of those who came back"), a.total.returnedInWindow.value,
               b.total.returnedInWindow.value);
    rows.money(Words::tr("Worth of word of mouth"), a.total.wordOfMouth.value, b.total.wordOfMouth.value);
    rows.money(Words::tr("Net pay-off"), a.net, b.net);
    rows.share(Words::tr("Pays if up to so many would have come anyway"), a.breakEven, b.breakEven);
    rows.share(Words::tr("Customers known"), known(a.coverage, &domain::Coverage::customer),
               known(b.coverage, &domain::Coverage::customer));
    rows.share(Words::tr("Values known"), known(a.coverage, &domain::Coverage::value),
               known(b.coverage, &domain::Coverage::value));
    return rows.table();
}

} // namespace ui
