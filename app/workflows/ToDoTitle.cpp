// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ToDoTitle.h"

#include <QCoreApplication>

namespace workflows {

using domain::ToDoKind;
using ledger::ToDoItem;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(workflows::ToDoTitle)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString followUpTitle(const ToDoItem &item)
{
    if (item.partnerName.isEmpty())
        return item.customerName.isEmpty() ? Tr::tr("What became of a walk-in customer?")
                                           : Tr::tr("What became of %1?").arg(item.customerName);
    return item.customerName.isEmpty()
               ? Tr::tr("Did %1 help a walk-in customer?").arg(item.partnerName)
               : Tr::tr("Did %1 help %2?", "partner, customer").arg(item.partnerName, item.customerName);
}

} // namespace

QString toDoTitle(const ToDoItem &item, const QLocale &locale)
{
    const QString who = item.customerName.isEmpty() ? Tr::tr("a walk-in customer") : item.customerName;
    switch (item.kind) {
    case ToDoKind::FollowUp:
        return followUpTitle(item);
    case ToDoKind::Deferral:
        return item.customerName.isEmpty() ? Tr::tr("Promised to a walk-in customer: %1").arg(item.needName)
                                           : Tr::tr("Call %1: %2", "customer, need").arg(who, item.needName);
    case ToDoKind::Approval: {
        const QString what =
            item.partnerName.isEmpty()
                ? Tr::tr("Approve: %1").arg(item.needName)
                : Tr::tr("Approve: %1 to %2", "need, partner").arg(item.needName, item.partnerName);
        return item.forgone ? joined({what, domain::shortMoneyText(*item.forgone, locale)}) : what;
    }
    case ToDoKind::NextStep:
        return Tr::tr("%1: %2", "partner, next step").arg(item.partnerName, item.needName);
    case ToDoKind::ConductReview:
        return Tr::tr("Look again at the conduct of %1").arg(who);
    case ToDoKind::ExclusionReview:
        return Tr::tr("Does %1 stay sent elsewhere?").arg(who);
    case ToDoKind::Appeal:
        return Tr::tr("Answer the appeal of %1").arg(who);
    }
    return {};
}

} // namespace workflows
