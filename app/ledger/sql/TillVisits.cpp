// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/TillVisits.h"

#include "ledger/sql/Session.h"

#include <QMap>

#include <algorithm>

namespace ledger::sql {

using base::Done;
using base::Result;

namespace {

/// What one import has made of a visit.
struct Entry
{
    qint64 import = 0;
    qint64 visit = 0;
    bool isNew = false;
    std::optional<qint64> before;
    qint64 after = 0;
};

Result<QList<Entry>> entriesOf(Session &session, qint64 kept, qint64 gone)
{
    TRY_ASSIGN(
        auto row,
        session.run(QStringLiteral("select till_import_id, return_visit_id, is_new, value_before, "
                                   "value_after from till_visit where return_visit_id in (?, ?) order by "
                                   "till_import_id"),
                    values(kept, gone)));
    QList<Entry> entries;
    while (row.next())
        entries.append({row.integer(0), row.integer(1), row.integer(2) == 1,
                        row.isNull(3) ? std::nullopt : std::optional(row.integer(3)), row.integer(4)});
    TRY(row.ended());
    return entries;
}

/// How a visit stood before the first import; nothing when an import has made it.
std::optional<ValuedVisit> before(const QList<Entry> &entries, const ValuedVisit &visit)
{
    const auto first = std::ranges::find(entries, visit.id, &Entry::visit);
    if (first == entries.cend())
        return visit;
    return first->isNew ? std::nullopt : std::optional(ValuedVisit{visit.id, first->before});
}

} // namespace

Done joinTillVisits(Session &session, const ValuedVisit &kept, const ValuedVisit &gone)
{
    TRY_ASSIGN(const auto entries, entriesOf(session, kept.id, gone.id));
    if (entries.isEmpty())
        return {};
    bool isNew = true;
    std::optional<qint64> value;
    for (const auto &stood : {before(entries, kept), before(entries, gone)}) {
        isNew = isNew && !stood;
        if (stood && stood->value)
            value = value.value_or(0) + *stood->value;
    }
    QMap<qint64, qint64> parts; // by import, the earlier first
    for (const Entry &entry : entries)
        parts[entry.import] += entry.after - entry.before.value_or(0);
    TRY(session.run(QStringLiteral("delete from till_visit where return_visit_id in (?, ?)"),
                    values(kept.id, gone.id)));
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        const qint64 after = value.value_or(0) + part.value();
        TRY(session.run(
            QStringLiteral("insert into till_visit (till_import_id, return_visit_id, is_new, value_before, "
                           "value_after) values (?, ?, ?, ?, ?)"),
            values(part.key(), kept.id, isNew, value, after)));
        isNew = false;
        value = after;
    }
    return {};
}

} // namespace ledger::sql
