// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Chronicle.h"

#include "base/Fold.h"
#include "domain/Month.h"
#include "ledger/sql/Columns.h"
#include "ledger/sql/Names.h"
#include "ledger/sql/Session.h"

namespace ledger {

using base::Done;
using base::Result;
using sql::values;

namespace {

constexpr const char *customerColumns =
    "name, name_key, reference, reference_key, note, may_keep_since, may_contact_since";
constexpr const char *reachColumns = "customer_id, kind, value, value_key, position";
constexpr const char *alternativeColumns = "send_away_id, position, competitor_id, their_level";
constexpr const char *advocacyColumns =
    "on_date, customer_id, send_away_id, kind, site, rating, link, stance, note";

Result<sql::Statement> inserting(sql::Session &session, const char *table, const QByteArray &columns,
                                 bool answersId = false)
{
    const QString sql = sql::insertInto(table, columns.constData());
    return session.prepare(answersId ? sql + QLatin1StringView(" returning id") : sql);
}

Result<qint64> insertedId(sql::Statement &statement, const sql::Values &row)
{
    TRY(statement.run(row));
    if (!statement.next())
        return base::failure(QStringLiteral("ledger.failed"),
                             QCoreApplication::translate("ledger", "The ledger did not keep a record."));
    return statement.integer(0);
}

} // namespace

struct Chronicle::Statements
{
    sql::Statement customer;
    sql::Statement reach;
    sql::Statement sendAway;
    sql::Statement alternative;
    sql::Statement statusChange;
    sql::Statement referral;
    sql::Statement visit;
    sql::Statement advocacy;
};

Result<std::unique_ptr<Chronicle>> Chronicle::begin(Ledger &ledger)
{
    sql::Session &session = ledger.session();
    TRY_ASSIGN(auto customer, inserting(session, "customer", customerColumns, true));
    TRY_ASSIGN(auto reach, inserting(session, "reach", reachColumns));
    TRY_ASSIGN(auto sendAway, inserting(session, "send_away", sql::sendAwayColumns, true));
    TRY_ASSIGN(auto alternative, inserting(session, "alternative", alternativeColumns));
    TRY_ASSIGN(auto statusChange, inserting(session, "status_change", sql::statusChangeColumns));
    TRY_ASSIGN(auto referral, inserting(session, "referral_in", sql::referralColumns));
    TRY_ASSIGN(auto visit, inserting(session, "return_visit",
                                     QByteArray(sql::visitColumns) + ", send_away_id, months_since"));
    TRY_ASSIGN(auto advocacy, inserting(session, "advocacy", advocacyColumns));
    std::unique_ptr<Statements> statements(
        new Statements{std::move(customer), std::move(reach), std::move(sendAway), std::move(alternative),
                       std::move(statusChange), std::move(referral), std::move(visit), std::move(advocacy)});
    return std::unique_ptr<Chronicle>(new Chronicle(std::move(statements), ledger));
}

Chronicle::Chronicle(std::unique_ptr<Statements> statements, Ledger &ledger)
    : m_statements(std::move(statements)), m_ledger(ledger)
{}

Chronicle::~Chronicle() = default;

Result<domain::CustomerId> Chronicle::add(const domain::Customer &c)
{
    TRY_ASSIGN(const qint64 id,
               insertedId(m_statements->customer,
                          values(c.name, sql::keyOf(c.name), c.reference, base::fold(c.reference), c.note,
                                 c.mayKeepSince, c.mayContactSince)));
    int position = 0;
    for (const QString &phone : c.phones)
        TRY(m_statements->reach.run(
            values(id, domain::ReachKind::Phone, phone, base::foldPhone(phone), position++)));
    for (const QString &email : c.emails)
        TRY(m_statements->reach.run(
            values(id, domain::ReachKind::Email, email, sql::keyOf(email), position++)));
    return domain::CustomerId(id);
}

Result<domain::SendAwayId> Chronicle::add(const domain::SendAway &sendAway,
                                          const QList<domain::StatusChange> &history)
{
    Q_ASSERT(!history.isEmpty() && history.constLast().status == sendAway.status);
    TRY_ASSIGN(const qint64 added, insertedId(m_statements->sendAway, sql::columnsOf(sendAway)));
    const domain::SendAwayId id(added);
    int position = 0;
    for (const domain::Alternative &alternative : sendAway.alternatives)
        TRY(m_statements->alternative.run(
            values(id, ++position, alternative.competitor, alternative.theirLevel)));
    for (const domain::StatusChange &change : history)
        TRY(m_statements->statusChange.run(sql::columnsOf(id, change)));
    return id;
}

Done Chronicle::add(const domain::ReferralIn &referral)
{
    return m_statements->referral.run(sql::columnsOf(referral));
}

Done Chronicle::add(const domain::ReturnVisit &visit, QDate sentOn)
{
    Q_ASSERT(visit.belongsTo && sentOn < visit.on);
    sql::Values row = sql::columnsOf(visit);
    row.add(visit.belongsTo).add(domain::wholeMonthsBetween(sentOn, visit.on));
    return m_statements->visit.run(row);
}

Done Chronicle::add(const domain::Advocacy &a)
{
    const QVariant rating = a.rating ? QVariant(*a.rating) : QVariant(QMetaType::fromType<int>());
    return m_statements->advocacy.run(
        values(a.on, a.customer, a.sendAway, a.kind, a.site, rating, a.link, a.stance, a.note));
}

void Chronicle::end()
{
    for (const Kind kind :
         {Kind::Customer, Kind::SendAway, Kind::ReferralIn, Kind::ReturnVisit, Kind::Advocacy})
        m_ledger.session().note(kind, What::Added);
}

} // namespace ledger
