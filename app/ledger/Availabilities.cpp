// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Availabilities.h"

#include "ledger/sql/Session.h"

namespace ledger {

using base::Done;
using base::Result;
using sql::values;

Done Availabilities::note(QDate day, const AvailabilityNote &note)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(session.run(QStringLiteral("delete from availability where on_date < ?"), values(day)));
        if (note.need) {
            TRY(session.run(
                QStringLiteral("delete from availability where competitor_id = ? and on_date = ? and "
                               "competency_id = ?"),
                values(note.competitor, day, *note.need)));
        } else {
            TRY(session.run(
                QStringLiteral("delete from availability where competitor_id = ? and on_date = ? and "
                               "competency_id is null"),
                values(note.competitor, day)));
        }
        if (note.state != domain::Availability::Unknown)
            TRY(session.run(QStringLiteral("insert into availability (competitor_id, competency_id, on_date, "
                                           "state) values (?, ?, ?, ?)"),
                            values(note.competitor, note.need, day, note.state)));
        session.note(Kind::Availability, What::Edited, note.competitor.value());
        return {};
    });
}

Result<QList<AvailabilityNote>> Availabilities::of(QDate day)
{
    TRY_ASSIGN(auto row,
               m_ledger.session().run(
                   QStringLiteral("select competitor_id, competency_id, state from availability where "
                                  "on_date = ? order by competitor_id, id"),
                   values(day)));
    QList<AvailabilityNote> notes;
    while (row.next())
        notes.append({row.id<domain::CompetitorId>(0), row.maybeId<domain::CompetencyId>(1),
                      row.word<domain::Availability>(2)});
    TRY(row.ended());
    return notes;
}

} // namespace ledger
