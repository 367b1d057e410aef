// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/WordOfMouthModel.h"

#include "ui/log/StoryText.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/PlainToolTip.h"

namespace ui {

using By = ledger::LogOrder::By;

WordOfMouthModel::WordOfMouthModel(const PageContext &context, QObject *parent)
    : PagedRows(context,
                {
                    {.title = tr("Date"), .order = By::Date, .width = 11},
                    {.title = tr("Customer"), .order = By::Customer, .width = 18},
                    {.title = tr("Kind"), .width = 20},
                    {.title = tr("Site"), .width = 20},
                    {.title = tr("Stars"), .order = By::Value, .width = 12},
                    {.title = tr("Would recommend"), .width = 22},
                    {.title = tr("Speaks of"), .order = By::Partner, .width = 40},
                    {.title = tr("Note"), .width = 30},
                    {.title = tr("Logged by"), .order = By::Staff, .width = 16, .isHiddenAtFirst = true},
                    {.title = tr("Link"), .width = 30, .isHiddenAtFirst = true},
                },
                parent)
{}

base::Result<qint64> WordOfMouthModel::count(const ledger::Filter &filter, qint64 most) const
{
    return reader().countAdvocacies(filter, most);
}

base::Result<ledger::LogPage<ledger::AdvocacyLogRow>>
WordOfMouthModel::readPage(int limit, const std::optional<ledger::LogCursor> &after) const
{
    return reader().advocacies(filter(), order(), limit, after);
}

QString WordOfMouthModel::speaksOfText(const ledger::AdvocacyLogRow &row) const
{
    if (!row.belongsTo)
        return QStringLiteral("–");
    return row.partnerName.isEmpty() ? tr("%1, %2", "need, day").arg(row.needName, dayText(row.sentOn))
                                     : tr("%1 at %2, %3", "need, partner, day")
                                           .arg(row.needName, row.partnerName, dayText(row.sentOn));
}

QString WordOfMouthModel::text(const ledger::AdvocacyLogRow &row, int column) const
{
    switch (static_cast<Column>(column)) {
    case On:
        return dayText(row.on);
    case Customer:
        return customerText(row.customer, row.customerName);
    case Kind:
        return domain::labelOf(row.kind);
    case Site:
        return row.site.isEmpty() ? QStringLiteral("–") : row.site;
    case Stars:
        return row.rating ? starsText(*row.rating) : QStringLiteral("–");
    case Stance:
        return row.stance ? domain::labelOf(*row.stance) : tr("not asked");
    case SpeaksOf:
        return speaksOfText(row);
    case Note:
        return row.note;
    case Staff:
        return row.staffName;
    case Link:
        return row.link;
    }
    return {};
}

static Tone toneOf(domain::Stance stance)
{
    switch (stance) {
    case domain::Stance::Promoter:
        return Tone::Ok;
    case domain::Stance::Detractor:
        return Tone::Bad;
    case domain::Stance::Passive:
        break;
    }
    return Tone::Neutral;
}

QVariant WordOfMouthModel::look(const ledger::AdvocacyLogRow &row, int column, int role) const
{
    if (role == Qt::ToolTipRole) {
        const QString stars = row.rating ? tr("%n star(s)", nullptr, *row.rating) : QString();
        return plainToolTip(column == On      ? longDayText(row.on, context().locale)
                            : column == Stars ? stars
                            : column == Note  ? row.note
                            : column == Link  ? row.link
                                              : QString());
    }
    if (role == Qt::AccessibleTextRole && column == Stars && row.rating)
        return tr("%n star(s)", nullptr, *row.rating);
    if (role == Qt::ForegroundRole) {
        const bool isMissing = (column == Customer && !row.customer) || (column == Site && row.site.isEmpty())
                               || (column == Stars && !row.rating) || (column == Stance && !row.stance)
                               || (column == SpeaksOf && !row.belongsTo);
        return isMissing ? mutedInk() : QVariant();
    }
    if (role == BadgeDelegate::ToneRole && column == Stance && row.stance)
        return static_cast<int>(toneOf(*row.stance));
    if (role == BadgeDelegate::SeriesRole && column == Kind)
        return static_cast<int>(Series::WordOfMouth);
    return {};
}

} // namespace ui
