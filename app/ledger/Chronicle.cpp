// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Chronicle.h"

#include "base/Fold.h"
#include "domain/Month.h"
#include "ledger/sql/Columns.h"
#include "ledger/sql/Names.h"
#include "ledger/sql/RowWriter.h"

namespace ledger {

using base::Done;
using base::Result;
using sql::values;

namespace {

constexpr const char *customerColumns =
    "name, name_key, reference, reference_key, note, may_keep_since, may_contact_since";
constexpr const char *reachColumns = "customer_id, kind, value, value_key, position";
constexpr const char *alternativeColumns = "send_away_id, position, competitor_id, their_level";
Result<sql::Statement> inserting(sql::Session &session, const char *table, const char *columns)
{
    return session.prepare(sql::insertInto(table, columns) + QLatin1StringView(" returning id"));
}

sql::RowWriter writing(sql::Session &session, const char *table, const char *columns,
                       const char *moreColumns = "")
{
    const QString all = QLatin1StringView(columns) + QLatin1StringView(moreColumns);
    return {session, QStringLiteral("%1 (%2)").arg(QLatin1StringView(table), all),
            static_cast<int>(all.count(QLatin1Char(',')) + 1)};
}

Result<qint64> insertedId(sql::Statement &statement, const sql::Values &row)
{
    TRY(statement.run(row));
    if (!statement.next())
        return base::failure(QStringLiteral("ledger.failed"),
                             QCoreApplication::translate("ledger", "The ledger did not keep a record."));
    const qint64 id = statement.integer(0);
    statement.finish();
    return id;
}

} // namespace

/// Customers and send-aways one by one, since others refer to them; all else many at once.
struct Chronicle::Tables
{
    sql::Statement customer;
    sql::Statement sendAway;
    sql::RowWriter reach;
    sql::RowWriter alternative;
    sql::RowWriter statusChange;
    sql::RowWriter referral;
    sql::RowWriter visit;
    sql::RowWriter advocacy;
};

Result<std::unique_ptr<Chronicle>> Chronicle::begin(Ledger &ledger)
{
    sql::Session &session = ledger.session();
    TRY_ASSIGN(auto customer, inserting(session, "customer", customerColumns));
    TRY_ASSIGN(auto sendAway, inserting(session, "send_away", sql::sendAwayColumns));
    std::unique_ptr<Tables> tables(
        new Tables{std::move(customer), std::move(sendAway), writing(session, "reach", reachColumns),
                   writing(session, "alternative", alternativeColumns),
                   writing(session, "status_change", sql::statusChangeColumns),
                   writing(session, "referral_in", sql::referralColumns),
                   writing(session, "return_visit", sql::visitColumns, ", send_away_id, months_since"),
                   writing(session, "advocacy", sql::advocacyColumns)});
    return std::unique_ptr<Chronicle>(new Chronicle(std::move(tables), ledger));
}

Chronicle::Chronicle(std::unique_ptr<Tables> tables, Ledger &ledger)
    : m_tables(std::move(tables)), m_ledger(ledger)
{}

Chronicle::~Chronicle() = default;

Result<domain::CustomerId> Chronicle::add(const domain::Customer &c)
{
    TRY_ASSIGN(const qint64 id, insertedId(m_tables->customer, values(c.name, sql::keyOf(c.name), c.reference,
                                                                      base::fold(c.reference), c.note,
                                                                      c.mayKeepSince, c.mayContactSince)));
    int position = 0;
    for (const QString &phone : c.phones)
        TRY(m_tables->reach.add(
            values(id, domain::ReachKind::Phone, phone, base::foldPhone(phone), position++)));
    for (const QString &email : c.emails)
        TRY(m_tables->reach.add(values(id, domain::ReachKind::Email, email, sql::keyOf(email), position++)));
    return domain::CustomerId(id);
}

Result<domain::SendAwayId> Chronicle::add(const domain::SendAway &sendAway,
                                          const QList<domain::StatusChange> &history)
{
    Q_ASSERT(!history.isEmpty() && history.constLast().status == sendAway.status);
    TRY_ASSIGN(const qint64 added, insertedId(m_tables->sendAway, sql::columnsOf(sendAway)));
    const domain::SendAwayId id(added);
    int position = 0;
    for (const domain::Alternative &alternative : sendAway.alternatives)
        TRY(m_tables->alternative.add(
            values(id, ++position, alternative.competitor, alternative.theirLevel)));
    for (const domain::StatusChange &change : history)
        TRY(m_tables->statusChange.add(sql::columnsOf(id, change)));
    return id;
}

Done Chronicle::add(const domain::ReferralIn &referral)
{
    return m_tables->referral.add(sql::columnsOf(referral));
}

Done Chronicle::add(const domain::ReturnVisit &visit, QDate sentOn)
{
    Q_ASSERT(visit.belongsTo && sentOn < visit.on);
    sql::Values row = sql::columnsOf(visit);
    row.add(visit.belongsTo).add(domain::wholeMonthsBetween(sentOn, visit.on));
    return m_tables->visit.add(row);
}

Done Chronicle::add(const domain::Advocacy &advocacy)
{
    return m_tables->advocacy.add(sql::columnsOf(advocacy));
}

Done Chronicle::end()
{
    for (sql::RowWriter *table : {&m_tables->reach, &m_tables->alternative, &m_tables->statusChange,
                                  &m_tables->referral, &m_tables->visit, &m_tables->advocacy})
        TRY(table->flush());
    for (const Kind kind :
         {Kind::Customer, Kind::SendAway, Kind::ReferralIn, Kind::ReturnVisit, Kind::Advocacy})
        m_ledger.session().note(kind, What::Added);
    return {};
}

} // namespace ledger
