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
        "what "
        "partners' customers bought, and what word of mouth brought. What was forgone is taken off. Only "
        "your "
        "margin counts, not the whole price. Below the line it has cost more so far than it has brought; "
        "“paid back” is the month from which it stayed above. Nobody can know who would have come back "
        "anyway: "
        "see the sentence about that under the balance.");
}

QString outInBack()
{
    return Words::tr(
        "How many customers you sent elsewhere, how many partners sent to you, and how many visits "
        "came from customers you had sent elsewhere before, month by month. A visit stands in the "
        "month it happened in, not in the month of the send-away. The lighter bars are the month "
        "that is not over.");
}

QString payoffParts()
{
    return Words::tr("The same money as in the running total, taken apart. Below the line stands what was "
                     "forgone; above it "
                     "what came back, what was referred to you, and word of mouth. Those who had bought from "
                     "you before are "
                     "drawn apart, because they are the likeliest to have come back anyway.");
}

QString partnerBalance()
{
    return Words::tr(
        "For each partner, how many customers you sent there and how many came from there. It need "
        "not be even: a partner who serves your customers well is worth more than one who only "
        "sends. A partner who gets much and sends nothing is worth a talk.");
}

QString unmetNeeds()
{
    return Words::tr(
        "What customers asked for that you sent elsewhere, most often first, with the reasons. It "
        "tells what might be worth learning, stocking or hiring for; only those who asked and were "
        "sent elsewhere are counted, not those who never asked.");
}

} // namespace ui::explain
