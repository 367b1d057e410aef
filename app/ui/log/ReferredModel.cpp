// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/ReferredModel.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/PlainToolTip.h"
#include "workflows/PartnerReference.h"

namespace ui {

using By = ledger::LogOrder::By;

ReferredModel::ReferredModel(const PageContext &context, QObject *parent)
    : PagedRows(
        context,
        {
            {.title = tr("Date"), .order = By::Date, .width = 11},
            {.title = tr("Customer"), .order = By::Customer, .width = 20, .fit = {.least = 0.9}},
            {.title = tr("How"), .width = 18, .fit = {.giveUp = 1, .least = 0.75}},
            {.title = tr("Sent by"), .order = By::Partner, .width = 22, .fit = {.least = 0.9}},
            {.title = tr("Need"), .order = By::Need, .width = 24, .fit = {.least = 0.9}},
            {.title = tr("Value"), .order = By::Value, .width = 12, .isAmount = true},
            {.title = tr("Outcome"), .width = 18},
            {.title = tr("Logged by"), .order = By::Staff, .width = 16, .fit = {.giveUp = 2, .least = 0.75}},
            {.title = tr("Note"), .width = 30, .isHiddenAtFirst = true},
            {.title = tr("Number"), .width = 14, .isHiddenAtFirst = true},
            {.title = tr("Their ticket"), .width = 14, .isHiddenAtFirst = true},
        },
        parent)
{}

/// As somebody wrote it down, or as it came with the partner's file.
static QString ticketText(const ledger::ReferralInRow &row)
{
    const auto ticket = workflows::theirTicket(row.reference);
    return row.theirTicket.isEmpty() && ticket ? ticket->id : row.theirTicket;
}

base::Result<qint64> ReferredModel::count(const ledger::Filter &filter, qint64 most) const
{
    return reader().countReferralsIn(filter, most);
}

base::Result<ledger::LogPage<ledger::ReferralInRow>>
ReferredModel::readPage(int limit, const std::optional<ledger::LogCursor> &after) const
{
    return reader().referralsIn(filter(), order(), limit, after);
}

QString ReferredModel::text(const ledger::ReferralInRow &row, int column) const
{
    switch (static_cast<Column>(column)) {
    case On:
        return dayText(row.on);
    case Customer:
        return customerText(row.customer, row.customerName);
    case Source:
        return domain::labelOf(row.sourceKind);
    case SentBy:
        return row.sourceName.isEmpty() ? QStringLiteral("–") : row.sourceName;
    case Need:
        return row.needName.isEmpty() ? QStringLiteral("–") : row.needName;
    case Value:
        return amountText(row.value);
    case Outcome:
        return domain::labelOf(row.outcome);
    case Staff:
        return row.staffName;
    case Note:
        return row.note;
    case Number:
        return row.reference;
    case TheirTicket:
        return ticketText(row);
    }
    return {};
}

static Tone toneOf(domain::ReferralOutcome outcome)
{
    switch (outcome) {
    case domain::ReferralOutcome::Bought:
        return Tone::Ok;
    case domain::ReferralOutcome::Open:
        return Tone::Info;
    case domain::ReferralOutcome::NotBought:
        break;
    }
    return Tone::Neutral;
}

QVariant ReferredModel::look(const ledger::ReferralInRow &row, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return plainToolTip(column == On ? longDayText(row.on, context().locale)
                            : column == SentBy && !ticketText(row).isEmpty()
                                ? tr("their ticket: %1").arg(ticketText(row))
                            : column == Note ? row.note
                                             : QString());
    if (role == Qt::ForegroundRole) {
        const bool isMissing = (column == Customer && !row.customer) || (column == Value && !row.value)
                               || (column == Need && row.needName.isEmpty())
                               || (column == SentBy && row.sourceName.isEmpty());
        return isMissing ? mutedInk() : QVariant();
    }
    if (role == BadgeDelegate::ToneRole && column == Outcome)
        return static_cast<int>(toneOf(row.outcome));
    if (role == BadgeDelegate::SeriesRole && column == Source)
        return static_cast<int>(row.sourceKind == domain::SourceKind::WordOfMouth ? Series::WordOfMouth
                                                                                  : Series::In);
    return {};
}

} // namespace ui
