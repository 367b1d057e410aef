// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PeriodReport.h"
#include "reports/FigureWords.h"

#include <QStringList>

/// The sentences of the report of a month, a quarter or a year. Figures to be emphasised are marked
/// (reports::emphasised).
namespace reports {

class PeriodWords : public FigureWords
{
public:
    PeriodWords(const domain::PeriodReport &report, const QLocale &locale)
        : FigureWords(locale), m_report(report)
    {}

    /// "October 2026", "3rd quarter 2026", "2026"
    QString title() const { return titleOf(m_report.period); }
    QString titleOf(domain::Period period) const;
    /// "Monthly report"
    QString kind() const;
    /// "Net this month"
    QString netCaption() const;

    /// What happened, and whether it has paid so far.
    QString summary() const;
    /// That the period is not over, and what it is compared with; empty when it is.
    QString unfinished() const;
    /// What was sent away for the staff's sake; empty when nothing was.
    QString forStaff() const;
    /// "Sep 20", "last year 12"; without what lies before the first record. Of a year, only the year before.
    QStringList comparison(const QString &before, const QString &yearBefore) const;
    /// "It still pays if up to 63 % of those who came back would have come anyway."
    QString breakEven() const;
    /// Coverage of the evidence and the two definitions that matter most.
    QString footer() const;
    /// How each figure is counted.
    QStringList definitions() const;

    /// Whether there were records by then to compare with.
    bool isKnown(domain::Period other) const
    {
        return m_report.firstMonth && *m_report.firstMonth <= other.first();
    }

private:
    /// "Sep", "Q3"
    QString shortTitleOf(domain::Period period) const;
    QString nothing() const;
    QString payoffToDate() const;

    const domain::PeriodReport &m_report;
};

} // namespace reports
