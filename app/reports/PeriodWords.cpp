// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/PeriodWords.h"

#include "reports/Text.h"

#include <QCoreApplication>

namespace reports {

using domain::Month;
using domain::Period;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(reports)
};

} // namespace

QString PeriodWords::titleOf(Period period) const
{
    switch (period.kind()) {
    case Period::Kind::Month:
        break;
    case Period::Kind::Quarter:
        return Tr::tr("Quarter %1 of %2", "number and year")
            .arg(locale().toString((period.first().month() + 2) / 3), QString::number(period.first().year()));
    case Period::Kind::Year:
        return QString::number(period.first().year());
    }
    return named(period.first());
}

QString PeriodWords::shortTitleOf(Period period) const
{
    return period.kind() == Period::Kind::Month
               ? shortName(period.first())
               : Tr::tr("Q%1", "short for a quarter")
                     .arg(locale().toString((period.first().month() + 2) / 3));
}

QString PeriodWords::kind() const
{
    switch (m_report.period.kind()) {
    case Period::Kind::Month:
        break;
    case Period::Kind::Quarter:
        return Tr::tr("Quarterly report");
    case Period::Kind::Year:
        return Tr::tr("Yearly report");
    }
    return Tr::tr("Monthly report");
}

QString PeriodWords::netCaption() const
{
    switch (m_report.period.kind()) {
    case Period::Kind::Month:
        break;
    case Period::Kind::Quarter:
        return Tr::tr("Net this quarter");
    case Period::Kind::Year:
        return Tr::tr("Net this year");
    }
    return Tr::tr("Net this month");
}

QString PeriodWords::summary() const
{
    const domain::Flows &flows = m_report.now;
    QStringList sentences;
    if (m_report.isEmpty()) {
        sentences << nothing();
    } else {
        const qint64 sent = flows.sent.count;
        const qint64 received = flows.received.count;
        const qint64 returned = flows.returned.count;
        const qint64 friends = flows.wordOfMouth.count;
        sentences << Tr::tr("%1, %2 and %3.", "what happened in a month")
                         .arg(
                             counted(Tr::tr("We sent %n customer(s) elsewhere", nullptr, plural(sent)), sent),
                             counted(Tr::tr("%n was/were referred to us", nullptr, plural(received)),
                                     received),
                             counted(Tr::tr("%n came back", nullptr, plural(returned)), returned));
        if (friends > 0)
            sentences << counted(Tr::tr("%n more came by word of mouth.", nullptr, plural(friends)), friends);
    }
    sentences << payoffToDate();
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString PeriodWords::nothing() const
{
    if (m_report.period.kind() != Period::Kind::Month)
        return m_report.isOver()
                   ? Tr::tr("In this time nobody was sent elsewhere, referred to us or came back.")
                   : Tr::tr("Nothing has been recorded in this time so far.");
    return (m_report.isOver() ? Tr::tr(
                "Nothing was recorded in %1: nobody was sent elsewhere, referred to us or came back.")
                              : Tr::tr("Nothing has been recorded in %1 so far."))
        .arg(title());
}

QString PeriodWords::payoffToDate() const
{
    if (!m_report.firstMonth)
        return {};
    const QString since = named(*m_report.firstMonth);
    const domain::Money &payoff = m_report.payoffToDate;
    if (payoff.minor() < 0)
        return Tr::tr("Since %1 sending customers away has cost %2 more than it has brought so far.")
            .arg(since, emphasised(domain::compactMoneyText(-payoff, locale())));
    if (payoff.minor() == 0)
        return Tr::tr("Since %1 sending customers away has brought as much as it has cost.").arg(since);
    const QString brought = emphasised(domain::compactMoneyText(payoff, locale()));
    if (!m_report.payback || *m_report.payback == *m_report.firstMonth)
        return Tr::tr("Sending customers away has brought %1 more than it has cost since %2.")
            .arg(brought, since);
    return Tr::tr("Sending customers away has brought %1 more than it has cost since %2, and has been ahead "
                  "since %3.")
        .arg(brought, since, named(*m_report.payback));
}

QString PeriodWords::unfinished() const
{
    if (m_report.isOver())
        return {};
    const QString through = day(m_report.through);
    switch (m_report.period.kind()) {
    case Period::Kind::Month:
        break;
    case Period::Kind::Quarter:
        return Tr::tr("The quarter is not over: these are the figures up to %1, compared with other quarters "
                      "up to the same day.")
            .arg(through);
    case Period::Kind::Year:
        return Tr::tr("The year is not over: these are the figures up to %1, compared with the year before "
                      "up to the same day.")
            .arg(through);
    }
    return Tr::tr(
               "%1 is not over: these are the figures up to %2, compared with the same days of other months.")
        .arg(locale().standaloneMonthName(m_report.period.first().month()), through);
}

QString PeriodWords::forStaff() const
{
    if (m_report.forStaff == 0)
        return {};
    return counted(Tr::tr("%n customer(s) sent away for the staff's sake is/are in none of these figures.",
                          nullptr, plural(m_report.forStaff)),
                   m_report.forStaff);
}

QStringList PeriodWords::comparison(const QString &before, const QString &yearBefore) const
{
    const Period last = m_report.period.before();
    const Period lastYear = m_report.period.yearBefore();
    QStringList parts;
    if (last != lastYear && isKnown(last))
        parts << Tr::tr("%1 %2", "month and its figure").arg(shortTitleOf(last), before);
    if (isKnown(lastYear))
        parts << Tr::tr("last year %1").arg(yearBefore);
    return parts.isEmpty() ? QStringList{Tr::tr("nothing to compare with yet")} : parts;
}

QString PeriodWords::breakEven() const
{
    if (!m_report.breakEven)
        return Tr::tr("Nobody has come back yet: whether it pays cannot be said.");
    if (*m_report.breakEven <= 0)
        return Tr::tr("It does not pay yet, even if none of those who came back would have come anyway.");
    if (*m_report.breakEven >= 1)
        return Tr::tr("It pays even if all of those who came back would have come anyway.");
    return Tr::tr("It still pays if up to %1 of those who came back would have come anyway.")
        .arg(emphasised(percent(*m_report.breakEven)));
}

QString PeriodWords::footer() const
{
    const QString definitions =
        Tr::tr("Forgone value is our own estimate. A return counts for the latest send-away before it.");
    const QString coverage = known(m_report.coverage);
    return coverage.isEmpty() ? definitions : coverage + QLatin1Char(' ') + definitions;
}

QStringList PeriodWords::definitions() const
{
    const domain::Business &business = m_report.business;
    return {
        Tr::tr("Sent elsewhere: customers we sent to somebody else in their own interest. Drafts, records "
               "entered "
               "in error and customers sent away for the staff's sake are left out."),
        Tr::tr("Known served: the partner or the customer told us so. What is only assumed does not count."),
        Tr::tr(
            "Came back: visits with a purchase on a later day, one per customer and day. Anonymous customers "
            "cannot be seen to come back. It is association, not proof."),
        Tr::tr(
            "Net: what came back, was referred to us and came by word of mouth, less what was forgone, at a "
            "gross margin of %1. A visit counts for %2 months after the send-away.")
            .arg(Tr::tr("%1 %", "a share").arg(locale().toString(business.margin.percent(), 'g', 5)),
                 count(business.payoffWindowMonths)),
        Tr::tr(
            "An unknown value is not zero: it is left out of the sums, and its share is said in the foot."),
    };
}

} // namespace reports
