// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/StatusWord.h"

#include "ui/widgets/Days.h"

#include <QCoreApplication>

namespace ui {

using domain::Status;

namespace {
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::StatusWord)
};
} // namespace

Tone toneOf(Status status)
{
    switch (status) {
    case Status::Served:
        return Tone::Ok;
    case Status::Acknowledged:
    case Status::Accepted:
    case Status::Booked:
        return Tone::Info;
    case Status::Draft:
    case Status::OnHold:
    case Status::NoShow:
        return Tone::Warn;
    case Status::Declined:
    case Status::Failed:
        return Tone::Bad;
    case Status::HandedOff:
    case Status::Closed:
    case Status::Cancelled:
    case Status::EnteredInError:
        break;
    }
    return Tone::Neutral;
}

QString statusText(Status status, std::optional<domain::Cause> cause)
{
    if (!cause || !domain::needsCause(status))
        return domain::labelOf(status);
    return Tr::tr("%1: %2", "status: cause").arg(domain::labelOf(status), domain::labelOf(*cause));
}

StatusWord statusWord(const ledger::SendAwayRow &row, QDate today, const QLocale &locale)
{
    const bool isPromise = row.deferredTo.isValid() && row.status == Status::HandedOff;
    const QString status = isPromise
                               ? Tr::tr("promised for %1").arg(shortDayText(row.deferredTo, today, locale))
                               : statusText(row.status, row.cause);
    const bool isAwaited = row.followUpOn.isValid() && !domain::isSettled(row.status);
    if (!isAwaited)
        return {status, toneOf(row.status), status};
    const QString day = longDayText(row.followUpOn, locale);
    if (row.followUpOn > today)
        return {status, toneOf(row.status), Tr::tr("%1; ask what became of it on %2").arg(status, day)};
    const QString tip = Tr::tr("%1; somebody should have asked on %2").arg(status, day);
    if (row.followUpOn == today)
        return {Tr::tr("due today"), Tone::Warn, Tr::tr("%1; ask today what became of it").arg(status)};
    return {Tr::tr("%n day(s) late", nullptr, static_cast<int>(row.followUpOn.daysTo(today))), Tone::Bad,
            tip};
}

} // namespace ui
