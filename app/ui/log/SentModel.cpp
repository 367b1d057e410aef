// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/SentModel.h"

#include "ui/log/StatusWord.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/PlainToolTip.h"

namespace ui {

using By = ledger::LogOrder::By;

SentModel::SentModel(const PageContext &context, QObject *parent)
    : PagedRows(
        context,
        {
            {.title = tr("Date"), .order = By::Date, .width = 11},
            {.title = tr("Customer"), .order = By::Customer, .width = 15, .fit = {.least = 0.9}},
            {.title = tr("Need"), .order = By::Need, .width = 20, .fit = {.least = 0.9}},
            {.title = tr("Reason"), .order = By::Reason, .width = 23, .fit = {.giveUp = 1, .least = 0.82}},
            {.title = tr("Sent to"), .order = By::Partner, .width = 18, .fit = {.least = 0.9}},
            {.title = tr("Hand-off"), .order = By::Handoff, .width = 17, .fit = {.giveUp = 2, .least = 0.82}},
            {.title = tr("Forgone"), .order = By::Value, .width = 12, .isAmount = true},
            {.title = tr("Status"), .order = By::Status, .width = 17, .fit = {.least = 0.7}},
            {.title = tr("Since then"), .width = 13, .fit = {.giveUp = 3}},
            {.title = tr("Logged by"), .order = By::Staff, .width = 16, .isHiddenAtFirst = true},
            {.title = tr("Note"), .width = 30, .isHiddenAtFirst = true},
            {.title = tr("Number"), .width = 14, .isHiddenAtFirst = true},
        },
        parent)
{}

base::Result<qint64> SentModel::count(const ledger::Filter &filter, qint64 most) const
{
    return reader().countSendAways(filter, most);
}

base::Result<ledger::LogPage<ledger::SendAwayRow>>
SentModel::readPage(int limit, const std::optional<ledger::LogCursor> &after) const
{
    return reader().sendAways(filter(), order(), limit, after);
}

QString SentModel::sentToText(const ledger::SendAwayRow &row) const
{
    if (row.deferredTo.isValid())
        return tr("deferred to %1").arg(dayText(row.deferredTo));
    return row.partner ? row.partnerName : QStringLiteral("–");
}

QString SentModel::sinceThenText(const ledger::SendAwayRow &row) const
{
    QStringList parts;
    if (row.cameBack > 0)
        parts.append(row.cameBack == 1 ? tr("came back") : tr("came back %1 times").arg(row.cameBack));
    if (row.recommended > 0)
        parts.append(row.recommended == 1 ? tr("recommended us")
                                          : tr("recommended us %1 times").arg(row.recommended));
    return parts.join(QStringLiteral(" · "));
}

QString SentModel::text(const ledger::SendAwayRow &row, int column) const
{
    switch (static_cast<Column>(column)) {
    case On:
        return dayText(row.on);
    case Customer:
        return customerText(row.customer, row.customerName);
    case Need:
        return row.needName;
    case Reason:
        return row.reasonName;
    case SentTo:
        return sentToText(row);
    case Handoff:
        return row.handoff ? domain::labelOf(*row.handoff) : QStringLiteral("–");
    case Forgone:
        return amountText(row.forgone);
    case Status:
        return statusWord(row, context().clock.today(), context().locale).text;
    case SinceThen:
        return sinceThenText(row);
    case Staff:
        return row.staffName;
    case Note:
        return row.note;
    case Number:
        return row.reference;
    }
    return {};
}

QString SentModel::tip(const ledger::SendAwayRow &row, int column) const
{
    if (column == On)
        return longDayText(row.on, context().locale);
    if (column == Status)
        return statusWord(row, context().clock.today(), context().locale).tip;
    if (column == Note)
        return row.note;
    return {};
}

QVariant SentModel::look(const ledger::SendAwayRow &row, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return plainToolTip(tip(row, column));
    if (role == Qt::ForegroundRole) {
        const bool isMissing = (column == Customer && !row.customer) || (column == Forgone && !row.forgone)
                               || (column == Handoff && !row.handoff)
                               || (column == SentTo && !row.partner && !row.deferredTo.isValid());
        return isMissing ? mutedInk() : QVariant();
    }
    if (role == BadgeDelegate::ToneRole && column == Status)
        return static_cast<int>(statusWord(row, context().clock.today(), context().locale).tone);
    if (role == BadgeDelegate::SeriesRole && column == SinceThen && row.cameBack + row.recommended > 0)
        return static_cast<int>(row.cameBack > 0 ? Series::Back : Series::WordOfMouth);
    return {};
}

} // namespace ui
