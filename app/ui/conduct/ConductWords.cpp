// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/ConductWords.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::ConductWords)
};

} // namespace

Tone toneOf(domain::Step step)
{
    switch (step) {
    case domain::Step::Remind:
        return Tone::Neutral;
    case domain::Step::Coach:
        return Tone::Info;
    case domain::Step::FinalWarning:
        return Tone::Warn;
    case domain::Step::SendElsewhere:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

Tone toneOf(domain::Severity severity)
{
    switch (severity) {
    case domain::Severity::Minor:
        return Tone::Neutral;
    case domain::Severity::Serious:
        return Tone::Warn;
    case domain::Severity::Grave:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

Tone toneOf(domain::ReviewOutcome outcome)
{
    switch (outcome) {
    case domain::ReviewOutcome::Improved:
        return Tone::Ok;
    case domain::ReviewOutcome::Unchanged:
        return Tone::Warn;
    case domain::ReviewOutcome::Worse:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

QString customerText(const std::optional<domain::CustomerId> &customer, const QString &name)
{
    if (!customer)
        return Tr::tr("not known who");
    return name.isEmpty() ? Tr::tr("without a name") : name;
}

QString exclusionText(const domain::Exclusion &exclusion, QDate today, const QLocale &locale)
{
    const auto day = [&locale](QDate date) { return locale.toString(date, QLocale::ShortFormat); };
    if (exclusion.liftedOn.isValid() && exclusion.liftedOn <= today)
        return Tr::tr("lifted on %1").arg(day(exclusion.liftedOn));
    if (!exclusion.until.isValid())
        return Tr::tr("in force until it is lifted");
    return exclusion.isInForce(today) ? Tr::tr("in force until %1").arg(day(exclusion.until))
                                      : Tr::tr("ended on %1").arg(day(exclusion.until));
}

} // namespace ui
