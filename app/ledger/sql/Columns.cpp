// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Columns.h"

#include "ledger/sql/Names.h"

#include <string_view>

namespace ledger::sql {

Values columnsOf(const domain::SendAway &s)
{
    const bool counts = domain::countsAsSendAway(s.status);
    const bool goodwill = domain::countsAsGoodwill(s.status, s.motive);
    return values(s.reference, s.on, s.staff, s.customer, s.knownBefore, s.need, s.motive, s.reason, s.note,
                  keyOf(s.note), s.partner, s.ourLevel, s.handoff, s.deferredTo, s.forgone, s.approvedBy,
                  s.status, s.byWhom, s.cause, s.howKnown, s.outcome, s.followUpOn, counts, goodwill,
                  s.guideline, s.told, keyOf(s.told));
}

Values columnsOf(const domain::ReferralIn &r)
{
    return values(r.reference, r.on, r.sourceKind, r.partner, r.recommendedBy, r.customer, r.need, r.value,
                  r.outcome, r.staff, r.note, keyOf(r.note), r.isInError, r.theirTicket);
}

Values columnsOf(const domain::ReturnVisit &v)
{
    return values(v.reference, v.on, v.customer, v.value, v.howKnown, v.staff, v.note, keyOf(v.note),
                  v.isInError);
}

Values columnsOf(const domain::Advocacy &a)
{
    const QVariant rating = a.rating ? QVariant(*a.rating) : QVariant(QMetaType::fromType<int>());
    return values(a.on, a.customer, a.sendAway, a.kind, a.site, keyOf(a.site), rating, a.link, a.stance,
                  a.note, keyOf(a.note), a.staff, a.isInError);
}

Values columnsOf(domain::SendAwayId id, const domain::StatusChange &change)
{
    return values(id, change.status, change.byWhom, change.cause, change.howKnown, change.on,
                  change.recordedAt, change.staff, change.note);
}

QString placesFor(const char *columns)
{
    const auto commas = std::ranges::count(std::string_view(columns), ',');
    return QStringLiteral("?, ").repeated(commas) + QLatin1Char('?');
}

QString insertInto(const char *table, const char *columns)
{
    return QStringLiteral("insert into %1 (%2) values (%3)")
        .arg(QLatin1StringView(table), QLatin1StringView(columns), placesFor(columns));
}

} // namespace ledger::sql
