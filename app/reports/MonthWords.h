// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/MonthReport.h"

#include <QLocale>
#include <QStringList>

/// The sentences of a month's report. Figures to be emphasised are marked (reports::emphasised).
namespace reports {

class MonthWords
{
public:
    MonthWords(const domain::MonthReport &report, const QLocale &locale) : m_report(report), m_locale(locale)
    {}

    /// "October 2026"
    QString title() const { return named(m_report.month); }
    QString named(domain::Month month) const;
    QString shortName(domain::Month month) const;
    /// "2 November 2026", as the locale writes it, without the day of the week.
    QString day(QDate date) const;

    QString count(qint64 number) const { return m_locale.toString(number); }
    QString percent(double share) const;
    /// "€1,420"; a dash when there are some, but the value of none is known.
    QString worth(const domain::Tally &tally) const;
    /// "+€1,420"
    QString net(const domain::Money &amount) const;

    /// What happened, and whether it has paid so far.
    QString month() const;
    /// That the month is not over, and what it is compared with; empty when it is.
    QString unfinished() const;
    /// What was sent away for the staff's sake; empty when nothing was.
    QString forStaff() const;
    /// "Sep 20", "last year 12"; without last year when it lies before the first record.
    QStringList comparison(const QString &lastMonth, const QString &lastYear) const;
    /// "It still pays if up to 63 % of those who came back would have come anyway."
    QString breakEven() const;
    /// Coverage of the evidence and the two definitions that matter most.
    QString footer() const;
    /// How each figure is counted.
    QStringList definitions() const;

private:
    QString payoffToDate() const;

    const domain::MonthReport &m_report;
    QLocale m_locale;
};

} // namespace reports
