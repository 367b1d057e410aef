// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payoff/Explanations.h"

#include <QCoreApplication>

namespace ui::explain {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::Explanations)
};

} // namespace

QString runningPayoff()
{
    return Words::tr(
        "Every month, what came from sending customers away is added up: what those who came back bought, "
        "what partners' customers bought, and what word of mouth brought. What was forgone is taken off. "
        "Only your margin counts, not the whole price. Below the line it has cost more so far than it has "
        "brought; “paid back” is the month from which it stayed above. Nobody can know who would have come "
        "back anyway: see the chart about that.");
}

QString outInBack()
{
    return Words::tr(
        "How many customers you sent elsewhere, how many partners sent to you, and how many visits came from "
        "customers you had sent elsewhere before, month by month. A visit stands in the month it happened "
        "in, not in the month of the send-away. The lighter bars are the month that is not over.");
}

QString payoffParts()
{
    return Words::tr(
        "The same money as in the running total, taken apart. Below the line stands what was forgone; above "
        "it what came back, what was referred to you, and word of mouth. Those who had bought from you "
        "before are drawn apart, because they are the likeliest to have come back anyway.");
}

QString partnerBalance()
{
    return Words::tr("For each partner, how many customers you sent there and how many came from there. It "
                     "need not be even: a partner who serves your customers well is worth more than one who "
                     "only sends. A partner who gets much and sends nothing is worth a talk.");
}

QString unmetNeeds()
{
    return Words::tr("What customers asked for that you sent elsewhere, most often first, with the reasons. "
                     "It tells what might be worth learning, stocking or hiring for; only those who asked "
                     "and were sent elsewhere are counted, not those who never asked.");
}

QString sensitivity()
{
    return Words::tr("Nobody knows how many of those who came back would have come anyway. So this chart "
                     "does not guess: it shows what the pay-off would be if none of them would have, if half "
                     "would have, if all would have. Where the line crosses zero, it stops paying. The "
                     "dashed lines are the same at a margin ten points lower and higher than yours.");
}

QString returnCurve()
{
    return Words::tr(
        "Of those sent away, the share that had come back after so many days. Those sent away lately have "
        "not had the time to come back; the curve counts each only as long as it could be watched, so they "
        "do not pull it down. The pale band is how far chance leaves it open: in 95 of 100 cases the true "
        "share lies within. Where bands of two groups overlap widely, nothing is certain about which is "
        "better. Customers whose name is not known cannot be seen to come back and are left out.");
}

QString handoffs()
{
    return Words::tr("How many were back within 90 days, depending on how warmly they were handed over, and "
                     "how many times as often as after the coldest hand-off. “1.8 × (1.2 to 2.6)” means: 1.8 "
                     "times as often among those seen, and between 1.2 and 2.6 times in 95 of 100 cases. "
                     "When the brackets hold 1, it may be chance.");
}

QString forecast()
{
    return Words::tr("What those sent away in the last twelve months may still bring, if they come back as "
                     "those before them did. It is an estimate, not a record: three figures from cautious to "
                     "hopeful, and none of them counts in the pay-off.");
}

QString cohorts()
{
    return Words::tr("Each row is one month of send-aways; from left to right, the share of them that had "
                     "come back after one month, two months, and so on. If the lower rows are greener than "
                     "the upper ones at the same place, customers come back more than they used to.");
}

QString unmetNeedMonths()
{
    return Words::tr(
        "The same needs as in the bars, month by month and reason by reason. A row that fills up shows a "
        "demand that grows: something to hire, stock or learn, or a partner to agree with.");
}

QString beforeAfter()
{
    return Words::tr("For each guideline and each agreement that came into force: the share that was back "
                     "within 90 days, of those sent away before that day and of those sent since. Point at a "
                     "bar to read the difference and how far chance leaves it open.");
}

} // namespace ui::explain
