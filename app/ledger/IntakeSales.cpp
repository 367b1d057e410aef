// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Intake.h"
#include "ledger/sql/Attribution.h"
#include "ledger/sql/Staging.h"

namespace ledger {

using base::Done;
using base::Result;
using sql::StagedPeople;

namespace {

constexpr const char *columns = "on_date {day} not null, person bigint, amount bigint not null";
constexpr const char *columnNames = "on_date, person, amount";
constexpr int columnCount = 3;

/// A customer's lines of one day are one visit; it takes its reference from one of them, so that the same
/// export makes the same visit again.
Done addUpVisits(sql::Session &session)
{
    const sql::Dialect &dialect = session.dialect();
    TRY(session.command(dialect.createTemporaryTable(
        QStringLiteral("staged_visit (customer_id bigint not null, on_date {day} not null, lines bigint not "
                       "null, value bigint not null, reference text not null, sent bigint, primary key "
                       "(customer_id, on_date))"))));
    TRY(session.command(
        QStringLiteral("insert into staged_visit (customer_id, on_date, lines, value, reference) select "
                       "p.customer_id, l.on_date, count(*), %1, min(l.content) from staged_line l join "
                       "staged_person p on p.person = l.person where p.customer_id is not null group by "
                       "p.customer_id, l.on_date")
            .arg(dialect.sum(QStringLiteral("l.amount")))));
    return session.command(QStringLiteral(
        "update staged_visit set sent = (select s.id from send_away s where s.customer_id = "
        "staged_visit.customer_id and s.counts = 1 and s.on_date < staged_visit.on_date order by s.goodwill "
        "desc, s.on_date desc, s.id desc limit 1)"));
}

Done countLines(sql::Session &session, domain::Currency currency, IntakeReport &report)
{
    const sql::Dialect &dialect = session.dialect();
    {
        TRY_ASSIGN(auto row,
                   session.run(QStringLiteral(
                       "select count(case when l.person is null then 1 end), count(case when "
                       "l.person is not null and p.customer_id is null then 1 end) from staged_line "
                       "l left join staged_person p on p.person = l.person")));
        if (row.next()) {
            report.leftNameless = row.integer(0);
            report.leftUnknown = row.integer(1);
        }
    }
    TRY_ASSIGN(
        auto row,
        session.run(QStringLiteral("select %1, %2, count(sent), count(distinct case when sent is not "
                                   "null then customer_id end), %3 from staged_visit")
                        .arg(dialect.sum(QStringLiteral("case when sent is null then lines end")),
                             dialect.sum(QStringLiteral("case when sent is not null then lines end")),
                             dialect.sum(QStringLiteral("case when sent is not null then value end")))));
    if (row.next()) {
        report.leftEarly = row.integer(0);
        report.onLaterDays = row.integer(1);
        report.visits = row.integer(2);
        report.visitors = row.integer(3);
        report.value = domain::Money(row.integer(4), currency);
    }
    return {};
}

Result<qint64> correctKnownVisits(sql::Session &session)
{
    TRY_ASSIGN(const auto changed,
               session.run(QStringLiteral(
                   "update return_visit set value = m.value from staged_visit m where m.sent is not null and "
                   "m.customer_id = return_visit.customer_id and m.on_date = return_visit.on_date and "
                   "return_visit.in_error = 0 and (return_visit.value is null or (return_visit.how_known = "
                   "'till' and return_visit.value < m.value))")));
    return changed.changed();
}

Result<qint64> insertNewVisits(sql::Session &session)
{
    const QString months =
        session.dialect().wholeMonths(QStringLiteral("s.on_date"), QStringLiteral("m.on_date"));
    TRY_ASSIGN(
        const auto added,
        session.run(
            QStringLiteral(
                "insert into return_visit (reference, on_date, customer_id, value, how_known, send_away_id, "
                "months_since, in_error) select m.reference, m.on_date, m.customer_id, m.value, 'till', "
                "s.id, "
                "%1, 0 from staged_visit m join send_away s on s.id = m.sent where not exists (select 1 from "
                "return_visit v where v.customer_id = m.customer_id and v.on_date = m.on_date and "
                "(v.in_error "
                "= 0 or v.how_known = 'till')) and not exists (select 1 from return_visit v where "
                "v.reference "
                "= m.reference) order by m.on_date, m.customer_id")
                .arg(months)));
    return added.changed();
}

} // namespace

SaleIntake::SaleIntake(Ledger &ledger)
    : m_staging(std::make_unique<sql::Staging>(ledger, "return_visit", columns, columnNames, columnCount))
{}

SaleIntake::~SaleIntake() = default;

Done SaleIntake::begin()
{
    return m_staging->begin();
}

Done SaleIntake::add(const SaleLine &line)
{
    TRY_ASSIGN(const auto person, m_staging->people().add(line.customer, line.number));
    return m_staging->add(line.number, {}, line.content, sql::values(line.on, person, line.amount.minor()));
}

Result<IntakeReport> SaleIntake::finish()
{
    sql::Session &session = m_staging->session();
    IntakeReport report;
    TRY(m_staging->settleLines());
    TRY_ASSIGN(report.customers, m_staging->people().resolve(QStringLiteral("select person from staged_line"),
                                                             StagedPeople::Missing::Leave));
    TRY(addUpVisits(session));
    TRY(countLines(session, m_staging->ledger().business().currency, report));
    TRY_ASSIGN(report.corrected, correctKnownVisits(session));
    TRY_ASSIGN(report.added, insertNewVisits(session));
    report.alreadyThere = report.visits - report.added;
    if (report.corrected > 0)
        session.note(Kind::ReturnVisit, What::Edited);
    if (report.added > 0)
        session.note(Kind::ReturnVisit, What::Added);
    TRY(m_staging->end());
    return report;
}

} // namespace ledger
