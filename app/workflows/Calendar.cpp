// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Calendar.h"

#include "base/SaveFile.h"
#include "ledger/ToDo.h"
#include "workflows/ToDoTitle.h"

#include <QCoreApplication>

namespace workflows {

using base::Result;
using domain::ToDoKind;
using exchange::CalendarEntry;
using ledger::ToDoItem;

namespace {

constexpr int MostEntries = 5'000;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(workflows::Calendar)
};

/// Drafts wait for a manager on no day of their own.
bool hasItsDay(const ToDoItem &item)
{
    return item.kind == ToDoKind::NextStep || item.kind == ToDoKind::FollowUp
           || item.kind == ToDoKind::Deferral;
}

/// Made of what never changes: the ledger, the kind of record and its number.
QString uidOf(const ToDoItem &item, const QString &identity)
{
    const bool isStep = item.kind == ToDoKind::NextStep;
    const qint64 number = isStep ? item.touch->value() : item.sendAway->value();
    return QStringLiteral("%1-%2@%3.elsewhere")
        .arg(QLatin1StringView(isStep ? "touch" : "send-away"), QString::number(number), identity);
}

QString descriptionOf(const ToDoItem &item)
{
    QStringList lines;
    if (item.kind != ToDoKind::NextStep)
        lines.append(Tr::tr("Need: %1").arg(item.needName));
    if (!item.partnerName.isEmpty()) {
        QStringList partner{item.partnerName, item.contact, item.partnerPhone};
        partner.removeAll(QString());
        lines.append(Tr::tr("Partner: %1").arg(partner.join(QStringLiteral(", "))));
    }
    lines.append(item.note);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Result<QList<CalendarEntry>> readCalendar(ledger::Ledger &ledger, bool withDone)
{
    const QDate today = ledger.clock().today();
    ledger::ToDo toDo(ledger);
    TRY_ASSIGN(QList<ToDoItem> items,
               toDo.items(today.addDays(AheadDays), MostEntries, ledger::ToDo::Conduct::Without));
    if (withDone) {
        TRY_ASSIGN(const auto done, toDo.doneSteps(today.addDays(-DoneDays), MostEntries));
        items += done;
    }
    QList<CalendarEntry> entries;
    for (const ToDoItem &item : std::as_const(items)) {
        if (hasItsDay(item))
            entries.append({uidOf(item, ledger.business().identity), item.due, toDoTitle(item, QLocale()),
                            descriptionOf(item), item.doneOn});
    }
    return entries;
}

Result<qsizetype> saveCalendar(ledger::Ledger &ledger, const QString &path, const CalendarOptions &options)
{
    TRY_ASSIGN(const auto entries, readCalendar(ledger, options.withDone));
    TRY(base::saveFile(path, exchange::toCalendar(Tr::tr("%1: to do").arg(ledger.business().name), entries,
                                                  options.form, ledger.clock().now(), Tr::tr("Done: %1"))));
    return entries.size();
}

} // namespace workflows
