// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/MonthWords.h"

#include "reports/Text.h"

#include <QCoreApplication>

namespace reports {

using domain::Month;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(reports)
};

/// For the choice of a plural form; what is said are the sentence's own digits.
int plural(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

/// The sentence with its count written in the locale's way and emphasised.
QString counted(QString sentence, qint64 number, const QLocale &locale)
{
    return sentence.replace(QString::number(plural(number)), emphasised(locale.toString(number)));
}

} // namespace

QString MonthWords::named(Month month) const
{
    return Tr::tr("%1 %2", "month and year")
        .arg(m_locale.standaloneMonthName(month.month()), QString::number(month.year()));
}

QString MonthWords::shortName(Month month) const
{
    return m_locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
}

QString MonthWords::day(QDate date) const
{
    return dayText(date, m_locale);
}

QString MonthWords::percent(double share) const
{
    return Tr::tr("%1 %", "a share").arg(m_locale.toString(qRound(share * 100)));
}

QString MonthWords::worth(const domain::Tally &tally) const
{
    if (tally.count > 0 && tally.value.minor() == 0)
        return QStringLiteral("–");
    return domain::shortMoneyText(tally.value, m_locale);
}

QString MonthWords::net(const domain::Money &amount) const
{
    return domain::shortMoneyText(amount, m_locale, domain::Sign::Always);
}

QString MonthWords::month() const
{
    const domain::Flows &flows = m_report.thisMonth;
    QStringList sentences;
    if (m_report.isEmpty()) {
        sentences
            << (m_report.isOver() ? Tr::tr(
                    "Nothing was recorded in %1: nobody was sent elsewhere, referred to us or came back.")
                                  : Tr::tr("Nothing has been recorded in %1 so far."))
                   .arg(title());
    } else {
        const qint64 sent = flows.sent.count;
        const qint64 received = flows.received.count;
        const qint64 returned = flows.returned.count;
        const qint64 friends = flows.wordOfMouth.count;
        sentences << Tr::tr("%1, %2 and %3.", "what happened in a month")
                         .arg(counted(Tr::tr("We sent %n customer(s) elsewhere", nullptr, plural(sent)), sent,
                                      m_locale),
                              counted(Tr::tr("%n was/were referred to us", nullptr, plural(received)),
                                      received, m_locale),
                              counted(Tr::tr("%n came back", nullptr, plural(returned)), returned, m_locale));
        if (friends > 0)
            sentences << counted(Tr::tr("%n more came by word of mouth.", nullptr, plural(friends)), friends,
                                 m_locale);
    }
    sentences << payoffToDate();
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString MonthWords::payoffToDate() const
{
    if (!m_report.firstMonth)
        return {};
    const QString since = named(*m_report.firstMonth);
    const domain::Money &payoff = m_report.payoffToDate;
    if (payoff.minor() < 0)
        return Tr::tr("Since %1 sending customers away has cost %2 more than it has brought so far.")
            .arg(since, emphasised(domain::compactMoneyText(-payoff, m_locale)));
    if (payoff.minor() == 0)
        return Tr::tr("Since %1 sending customers away has brought as much as it has cost.").arg(since);
    const QString brought = emphasised(domain::compactMoneyText(payoff, m_locale));
    if (!m_report.payback || *m_report.payback == *m_report.firstMonth)
        return Tr::tr("Sending customers away has brought %1 more than it has cost since %2.")
            .arg(brought, since);
    return Tr::tr("Sending customers away has brought %1 more than it has cost since %2, and has been ahead "
                  "since %3.")
        .arg(brought, since, named(*m_report.payback));
}

QString MonthWords::unfinished() const
{
    if (m_report.isOver())
        return {};
    const QString through = day(m_report.through);
    return Tr::tr(
               "%1 is not over: these are the figures up to %2, compared with the same days of other months.")
        .arg(m_locale.standaloneMonthName(m_report.month.month()), through);
}

QString MonthWords::forStaff() const
{
    if (m_report.forStaff == 0)
        return {};
    return counted(Tr::tr("%n customer(s) sent away for the staff's sake is/are in none of these figures.",
                          nullptr, plural(m_report.forStaff)),
                   m_report.forStaff, m_locale);
}

QStringList MonthWords::comparison(const QString &lastMonth, const QString &lastYear) const
{
    const Month before = m_report.month.plus(-1);
    const Month yearBefore = m_report.month.plus(-12);
    QStringList parts;
    if (m_report.firstMonth && *m_report.firstMonth <= before)
        parts << Tr::tr("%1 %2", "month and its figure").arg(shortName(before), lastMonth);
    if (m_report.firstMonth && *m_report.firstMonth <= yearBefore)
        parts << Tr::tr("last year %1").arg(lastYear);
    return parts.isEmpty() ? QStringList{Tr::tr("nothing to compare with yet")} : parts;
}

QString MonthWords::breakEven() const
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

QString MonthWords::footer() const
{
    const QString definitions =
        Tr::tr("Forgone value is our own estimate. A return counts for the latest send-away before it.");
    if (m_report.coverage.sent == 0)
        return definitions;
    return Tr::tr("Known: customer %1, outcome %2, value %3 of send-aways.")
               .arg(percent(m_report.coverage.customer()), percent(m_report.coverage.outcome()),
                    percent(m_report.coverage.value()))
           + QLatin1Char(' ') + definitions;
}

QStringList MonthWords::definitions() const
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
            .arg(Tr::tr("%1 %", "a share").arg(m_locale.toString(business.margin.percent(), 'g', 5)),
                 count(business.payoffWindowMonths)),
        Tr::tr(
            "An unknown value is not zero: it is left out of the sums, and its share is said in the foot."),
    };
}

} // namespace reports
