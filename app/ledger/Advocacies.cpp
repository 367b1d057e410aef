// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Advocacies.h"

#include "ledger/sql/Columns.h"
#include "ledger/sql/Reference.h"
#include "ledger/sql/Session.h"

namespace ledger {

using base::Done;
using base::Result;
using domain::Advocacy;
using sql::values;

namespace {

constexpr const char *columnsRead =
    "on_date, customer_id, send_away_id, kind, site, rating, link, stance, note, staff_id, in_error";

Advocacy advocacyOf(const sql::Statement &row)
{
    return {row.id<domain::AdvocacyId>(0),
            row.date(1),
            row.maybeId<domain::CustomerId>(2),
            row.maybeId<domain::SendAwayId>(3),
            row.word<domain::AdvocacyKind>(4),
            row.text(5),
            row.isNull(6) ? std::nullopt : std::optional(row.number(6)),
            row.text(7),
            row.maybeWord<domain::Stance>(8),
            row.text(9),
            row.maybeId<domain::StaffId>(10),
            row.flag(11)};
}

} // namespace

Result<domain::AdvocacyId> Advocacies::add(const Advocacy &advocacy)
{
    domain::AdvocacyId added;
    TRY(m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(sql::checkDay(advocacy.on));
        TRY_ASSIGN(const qint64 id, session.insert(sql::insertInto("advocacy", sql::advocacyColumns)
                                                       + QLatin1StringView(" returning id"),
                                                   sql::columnsOf(advocacy)));
        added = domain::AdvocacyId(id);
        session.note(Kind::Advocacy, What::Added, id);
        return {};
    }));
    return added;
}

Done Advocacies::save(const Advocacy &advocacy)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(sql::checkDay(advocacy.on));
        TRY(session.update(
            QStringLiteral("update advocacy set (%1) = (%2) where id = ?")
                .arg(QLatin1StringView(sql::advocacyColumns), sql::placesFor(sql::advocacyColumns)),
            sql::columnsOf(advocacy).add(advocacy.id)));
        session.note(Kind::Advocacy, What::Edited, advocacy.id.value());
        return {};
    });
}

Result<std::optional<Advocacy>> Advocacies::byId(domain::AdvocacyId id)
{
    TRY_ASSIGN(
        auto row,
        m_ledger.session().run(
            QStringLiteral("select id, %1 from advocacy where id = ?").arg(QLatin1StringView(columnsRead)),
            values(id)));
    return row.next() ? std::optional(advocacyOf(row)) : std::nullopt;
}

} // namespace ledger
