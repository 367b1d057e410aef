// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Figures.h"
#include "reports/Table.h"

#include <QLocale>

/// How reports write figures and months.
namespace reports {

class FigureWords
{
public:
    explicit FigureWords(const QLocale &locale) : m_locale(locale) {}

    const QLocale &locale() const { return m_locale; }
    /// "October 2026"
    QString named(domain::Month month) const;
    /// "October 2026", "November 2025 to October 2026"
    QString named(domain::Month from, domain::Month to) const;
    /// "Oct"
    QString shortName(domain::Month month) const;
    /// "2 November 2026", as the locale writes it, without the day of the week.
    QString day(QDate date) const;
    /// "02/11/2026", as the locale writes it short; a dash when there is none.
    QString shortDay(QDate date) const;

    QString count(qint64 number) const { return m_locale.toString(number); }
    QString percent(double share) const;
    /// A dash for nothing.
    QString percent(const std::optional<double> &share) const;
    /// "€1,420"; a dash when there are some, but the value of none is known.
    QString worth(const domain::Tally &tally) const;
    /// "+€1,420"
    QString net(const domain::Money &amount) const;

    // The same as cells of a table.
    TableCell countCell(qint64 number) const { return {count(number), {number}}; }
    TableCell percentCell(const std::optional<double> &share) const;
    TableCell worthCell(const domain::Tally &tally) const;
    TableCell netCell(const domain::Money &amount) const { return {net(amount), {amount}}; }
    /// `isOver`: else it is said that the month is not.
    TableCell monthCell(domain::Month month, bool isOver) const;
    /// `remark`: "%1, overdue"; empty: nothing.
    TableCell dayCell(QDate date, const QString &remark = {}) const;

    /// The number for the choice of a plural form; what is said are the sentence's own digits, see counted().
    static int plural(qint64 number);
    /// The sentence with its count written in the locale's way and emphasised.
    QString counted(QString sentence, qint64 number) const;
    /// "Known: customer 83 %, outcome 74 %, value 91 % of send-aways."; empty where there are none.
    QString known(const domain::Coverage &coverage) const;

private:
    QLocale m_locale;
};

} // namespace reports
