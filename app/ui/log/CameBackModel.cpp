// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/CameBackModel.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/PlainToolTip.h"

namespace ui {

using By = ledger::LogOrder::By;

CameBackModel::CameBackModel(const PageContext &context, QObject *parent)
    : PagedRows(
        context,
        {
            {.title = tr("Date"), .order = By::Date, .width = 13},
            {.title = tr("Customer"), .order = By::Customer, .width = 22, .fit = {.least = 0.9}},
            {.title = tr("Value"), .order = By::Value, .width = 12, .isAmount = true},
            {.title = tr("Had been sent"), .width = 18, .fit = {}},
            {.title = tr("For"), .order = By::Need, .width = 24, .fit = {.least = 0.9}},
            {.title = tr("To"), .order = By::Partner, .width = 22, .fit = {.least = 0.9}},
            {.title = tr("How we know"), .width = 20, .fit = {.giveUp = 1, .least = 0.75}},
            {.title = tr("Logged by"), .order = By::Staff, .width = 16, .fit = {.giveUp = 2, .least = 0.75}},
            {.title = tr("Note"), .width = 30, .isHiddenAtFirst = true},
            {.title = tr("Number"), .width = 14, .isHiddenAtFirst = true},
        },
        parent)
{}

base::Result<qint64> CameBackModel::count(const ledger::Filter &filter, qint64 most) const
{
    return reader().countReturnVisits(filter, most);
}

base::Result<ledger::LogPage<ledger::ReturnVisitRow>>
CameBackModel::readPage(int limit, const std::optional<ledger::LogCursor> &after) const
{
    return reader().returnVisits(filter(), order(), limit, after);
}

QString CameBackModel::text(const ledger::ReturnVisitRow &row, int column) const
{
    switch (static_cast<Column>(column)) {
    case On:
        return dayText(row.on);
    case Customer:
        return customerText(row.customer, row.customerName);
    case Value:
        return amountText(row.value);
    case SentOn:
        return row.belongsTo ? dayText(row.sentOn) : tr("no send-away before");
    case Need:
        return row.needName;
    case SentTo:
        return row.partnerName.isEmpty() ? QStringLiteral("–") : row.partnerName;
    case Known:
        return domain::labelOf(row.howKnown);
    case Staff:
        return row.staffName;
    case Note:
        return row.note;
    case Number:
        return row.reference;
    }
    return {};
}

QVariant CameBackModel::look(const ledger::ReturnVisitRow &row, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return plainToolTip(column == On       ? longDayText(row.on, context().locale)
                            : column == SentOn ? longDayText(row.sentOn, context().locale)
                            : column == Note   ? row.note
                                               : QString());
    if (role == Qt::ForegroundRole) {
        const bool isMissing = (column == Value && !row.value) || (column == SentOn && !row.belongsTo)
                               || (column == SentTo && row.partnerName.isEmpty());
        return isMissing ? mutedInk() : QVariant();
    }
    if (role == BadgeDelegate::SeriesRole && column == On)
        return static_cast<int>(Series::Back);
    return {};
}

} // namespace ui
