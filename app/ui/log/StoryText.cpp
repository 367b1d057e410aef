// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/StoryText.h"

#include "base/Text.h"
#include "domain/FitCheck.h"
#include "ui/log/StatusWord.h"
#include "ui/widgets/Days.h"

#include <QCoreApplication>

namespace ui {

using Event = ledger::StoryEntry::Event;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::StoryText)
};

QString titleOf(const ledger::StoryEntry &entry)
{
    switch (entry.event) {
    case Event::SentElsewhere:
        return entry.who.isEmpty() ? Tr::tr("Sent elsewhere") : Tr::tr("Sent to %1").arg(entry.who);
    case Event::StatusChanged:
        return domain::labelOfCode<domain::Status>(entry.detail);
    case Event::CameBack:
        return Tr::tr("Came back");
    case Event::ReferredToUs:
        return entry.who.isEmpty() ? Tr::tr("Referred to us") : Tr::tr("Referred to us by %1").arg(entry.who);
    case Event::Recommended:
        return entry.who.isEmpty() ? Tr::tr("Recommended us") : Tr::tr("Recommended us to %1").arg(entry.who);
    case Event::Advocacy:
        return domain::labelOfCode<domain::AdvocacyKind>(entry.detail);
    case Event::FitCheck:
        return Tr::tr("Fit check");
    }
    return {};
}

/// What the coded word says beyond the title.
QString wordBeside(const ledger::StoryEntry &entry)
{
    switch (entry.event) {
    case Event::SentElsewhere:
        return domain::labelOfCode<domain::Handoff>(entry.detail);
    case Event::CameBack:
        return domain::labelOfCode<domain::ReturnKnown>(entry.detail);
    case Event::ReferredToUs:
    case Event::Recommended:
        return domain::labelOfCode<domain::ReferralOutcome>(entry.detail);
    case Event::FitCheck:
        return domain::labelOfCode<domain::FitDecision>(entry.detail);
    case Event::StatusChanged:
    case Event::Advocacy:
        break;
    }
    return entry.who;
}

std::optional<Series> seriesOf(Event event)
{
    switch (event) {
    case Event::SentElsewhere:
        return Series::Out;
    case Event::CameBack:
        return Series::Back;
    case Event::ReferredToUs:
        return Series::In;
    case Event::Recommended:
    case Event::Advocacy:
        return Series::WordOfMouth;
    case Event::StatusChanged:
    case Event::FitCheck:
        break;
    }
    return std::nullopt;
}

} // namespace

QString starsText(int rating)
{
    return QString(qBound(0, rating, 5), QChar(u'★')) + QString(5 - qBound(0, rating, 5), QChar(u'☆'));
}

StoryLine storyLine(const ledger::StoryEntry &entry, const QLocale &locale)
{
    StoryLine line;
    line.on = entry.on;
    line.title = titleOf(entry);
    const QString promised =
        entry.promisedFor.isValid()
            ? Tr::tr("promised for %1").arg(shortDayText(entry.promisedFor, entry.on, locale))
            : QString();
    line.detail = base::joined({entry.need, promised, wordBeside(entry),
                                entry.rating ? starsText(*entry.rating) : QString(),
                                entry.stance ? domain::labelOf(*entry.stance) : QString(),
                                entry.value ? domain::shortMoneyText(*entry.value, locale) : QString()});
    if (!entry.told.isEmpty())
        line.told =
            (entry.who.isEmpty() ? Tr::tr("We agreed: %1") : Tr::tr("We told them: %1")).arg(entry.told);
    line.note = entry.note;
    line.series = seriesOf(entry.event);
    if (entry.event == Event::FitCheck)
        line.fitCheck = domain::FitCheckId(entry.id);
    if (entry.event == Event::StatusChanged)
        line.tone =
            toneOf(domain::fromCode<domain::Status>(entry.detail).value_or(domain::Status::HandedOff));
    return line;
}

StoryLine storyLine(const domain::StatusChange &change)
{
    StoryLine line;
    line.on = change.on;
    line.title = statusText(change.status, change.cause);
    const QString byWhom = change.byWhom && domain::needsCause(change.status)
                               ? Tr::tr("by %1", "declined by us, the partner, the customer")
                                     .arg(domain::labelOf(*change.byWhom))
                               : QString();
    line.detail =
        base::joined({byWhom, change.howKnown ? domain::labelOf(*change.howKnown) : QString(), change.staff});
    line.note = change.note;
    line.tone = toneOf(change.status);
    line.isOfRecord = true;
    return line;
}

} // namespace ui
