// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/demo/Talks.h"

#include "ledger/Partners.h"

namespace workflows::demo {

using domain::Channel;

namespace {

/// A contact so far into the story, 0 to 1, or so many days before its end.
struct Talk
{
    Partner partner;
    double when;
    int daysAgo;
    Channel channel;
    const char *person;
    const char *summary;
    const char *nextStep = "";
    int nextInDays = 0;  ///< from today, where it is still to be done; negative: late
    int doneDaysAgo = 0; ///< 0: still to be done
};

constexpr Talk talks[]{
    {Delgado, 0.04, 0, Channel::Letter, "", "Introduced ourselves"},
    {Delgado, 0.10, 0, Channel::Visit, "Luis Delgado",
     "Saw their frame bench; they want old finishes off their hands"},
    {Delgado, 0.22, 0, Channel::Visit, "Luis Delgado", "Agreed: frames to them, paint to us"},
    {Delgado, 0.60, 0, Channel::Phone, "Luis Delgado", "Half-year review: both sides content"},
    {Delgado, 0, 10, Channel::Phone, "Luis Delgado", "Their paint booth is down until Friday",
     "Ask whether the paint booth runs again", 2},
    {Northside, 0.08, 0, Channel::Phone, "Lena Roth", "Asked about a same-day windscreen"},
    {Northside, 0.30, 0, Channel::Visit, "Lena Roth", "Agreed: two slots a week for our customers"},
    {Northside, 0, 6, Channel::Phone, "Lena Roth", "They ask how the half-year went for both sides",
     "Send the figures of the half-year", -2, 1},
    {Northside, 0, 1, Channel::EMail, "Lena Roth", "Sent them the figures of the half-year"},
    {QuickDent, 0.15, 0, Channel::Letter, "", "Asked whether they would like to talk"},
    {QuickDent, 0.45, 0, Channel::Visit, "Ben Achterberg", "Agreed: dents without paint to them"},
    {QuickDent, 0, 99, Channel::Phone, "Ben Achterberg", "Two people have left them; they will call back",
     "Call Ben: do they still want our customers?", -3},
    {Volt, 0.12, 0, Channel::Event, "Samir Haddad", "Met at the trade fair"},
    {Volt, 0.20, 0, Channel::Visit, "Samir Haddad", "Showed each other the workshops"},
    {Volt, 0.35, 0, Channel::Phone, "Samir Haddad", "Agreed: batteries to them, collision repair to us"},
    {Volt, 0, 2, Channel::Phone, "Samir Haddad", "They calibrate cameras too from January",
     "Rate their camera calibration", 12},
    {OldTimers, 0.55, 0, Channel::EMail, "Hanna Vogel", "Introduced ourselves"},
    {OldTimers, 0.93, 0, Channel::Visit, "Hanna Vogel",
     "Showed the matrix; they want collision work off their hands"},
    {OldTimers, 0, 19, Channel::Phone, "Hanna Vogel", "They like the idea; their owner decides",
     "Propose the terms in writing", 0},
};

} // namespace

base::Done tellTalks(ledger::Ledger &ledger, const Cast &cast, QDate first, QDate today,
                     const std::function<void(QDate)> &tell)
{
    const auto days = static_cast<double>(first.daysTo(today));
    ledger::Partners partners(ledger);
    for (const Talk &talk : talks) {
        domain::Touch touch;
        touch.on = talk.daysAgo > 0 ? today.addDays(-talk.daysAgo)
                                    : first.addDays(static_cast<qint64>(days * talk.when));
        if (touch.on < first)
            continue; // a short story
        touch.partner = cast.partners[talk.partner];
        touch.channel = talk.channel;
        touch.person = QString::fromUtf8(talk.person);
        touch.summary = QString::fromUtf8(talk.summary);
        touch.staff = cast.manager().id;
        touch.nextStep = QString::fromUtf8(talk.nextStep);
        if (!touch.nextStep.isEmpty())
            touch.nextOn = today.addDays(talk.nextInDays);
        if (talk.doneDaysAgo > 0)
            touch.nextDoneOn = today.addDays(-talk.doneDaysAgo);
        tell(touch.on);
        TRY(partners.addTouch(touch));
    }
    return {};
}

} // namespace workflows::demo
