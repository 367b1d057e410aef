// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Intake.h"
#include "ledger/sql/Attribution.h"
#include "ledger/sql/Names.h"
#include "ledger/sql/Reach.h"
#include "ledger/sql/TillPeople.h"

namespace ledger {

using base::Done;
using base::Result;
namespace {

constexpr const char *columns = "on_date {day} not null, person bigint, amount bigint not null, receipt text "
                                "not null";
constexpr const char *columnNames = "on_date, person, amount, receipt";
constexpr int columnCount = 4;

/// A customer's lines of one day are one visit; it takes its reference from one of them, so that the same
/// export makes the same visit again.
Done addUpVisits(sql::Session &session)
{
    const sql::Dialect &dialect = session.dialect();
    TRY(session.command(dialect.createTemporaryTable(
        QStringLiteral("staged_visit (customer_id bigint not null, on_date {day} not null, lines bigint not "
                       "null, value bigint not null, reference text not null, sent bigint, is_known "
                       "smallint not null default 0, primary key (customer_id, on_date))"))));
    TRY(session.command(
        QStringLiteral("insert into staged_visit (customer_id, on_date, lines, value, reference) select "
                       "p.customer_id, l.on_date, count(*), %1, min(l.content) from staged_line l join "
                       "staged_person p on p.person = l.person where p.customer_id is not null and "
                       "l.state = 0 group by "
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
                       "p.customer_id is null and p.is_wanted = 1 and p.is_unclear = 0 then 1 end), "
                       "count(case when p.customer_id is null and p.is_unclear = 1 then 1 end), count(case "
                       "when p.customer_id is null and p.is_wanted = 0 then 1 end) from staged_line "
                       "l left join staged_person p on p.person = l.person where l.state = 0")));
        if (row.next()) {
            report.leftNameless = row.integer(0);
            report.leftUnknown = row.integer(1);
            report.leftDoubtful = row.integer(2);
            report.leftNobody = row.integer(3);
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

/// A known visit that the till values more highly, or that had no value, gets the till's; what it was is kept
/// with the import.
Result<qint64> correctKnownVisits(sql::Session &session, qint64 import)
{
    TRY(session.run(
        QStringLiteral("insert into till_visit (till_import_id, return_visit_id, is_new, value_before, "
                       "value_after) select cast(? as bigint), v.id, 0, v.value, m.value from staged_visit m "
                       "join return_visit v on v.customer_id = m.customer_id and v.on_date = m.on_date and "
                       "v.in_error = 0 where m.sent is not null and (v.value is null or (v.how_known = "
                       "'till' and v.value < m.value))"),
        sql::values(import)));
    TRY_ASSIGN(
        const auto changed,
        session.run(QStringLiteral("update return_visit set value = t.value_after from till_visit t "
                                   "where t.till_import_id = ? and t.return_visit_id = return_visit.id"),
                    sql::values(import)));
    return changed.changed();
}

Result<qint64> insertNewVisits(sql::Session &session, qint64 import)
{
    TRY(session.command(QStringLiteral(
        "update staged_visit set is_known = 1 where sent is not null and (exists (select 1 from return_visit "
        "v where v.customer_id = staged_visit.customer_id and v.on_date = staged_visit.on_date and "
        "(v.in_error = 0 or v.how_known = 'till')) or exists (select 1 from return_visit v where v.reference "
        "= staged_visit.reference))")));
    const QString months =
        session.dialect().wholeMonths(QStringLiteral("s.on_date"), QStringLiteral("m.on_date"));
    TRY_ASSIGN(const auto added,
               session.run(QStringLiteral("insert into return_visit (reference, on_date, customer_id, value, "
                                          "how_known, send_away_id, months_since, in_error) select "
                                          "m.reference, m.on_date, m.customer_id, m.value, 'till', s.id, %1, "
                                          "0 from staged_visit m join send_away s on s.id = m.sent where "
                                          "m.is_known = 0 order by m.on_date, m.customer_id")
                               .arg(months)));
    TRY(session.run(
        QStringLiteral("insert into till_visit (till_import_id, return_visit_id, is_new, "
                       "value_before, value_after) select cast(? as bigint), v.id, 1, null, m.value "
                       "from staged_visit m join return_visit v on v.reference = m.reference "
                       "where m.is_known = 0 and m.sent is not null"),
        sql::values(import)));
    return added.changed();
}

/// For the list of imports.
Done noteCounts(sql::Session &session, qint64 import, const IntakeReport &report)
{
    const qint64 lines = report.onLaterDays + report.leftNameless + report.leftUnknown + report.leftDoubtful
                         + report.leftNobody + report.leftTwice + report.leftEarly;
    TRY(session.run(QStringLiteral("update till_import set lines = ?, matched = ?, still_open = ?, value = ? "
                                   "where id = ?"),
                    sql::values(lines, report.onLaterDays, report.leftDoubtful,
                                report.value ? report.value->minor() : 0, import)));
    return {};
}

/// The phone's keys: as it stands in the list, and in the other ways it may be kept.
QStringList phoneKeys(const SaleLine &line)
{
    const QString phone = line.customer.phone.trimmed();
    if (phone.isEmpty())
        return {};
    QStringList keys{sql::reachKey(domain::ReachKind::Phone, phone)};
    keys += line.phoneKeys;
    keys.removeAll(QString());
    keys.removeDuplicates();
    return keys;
}

} // namespace

SaleIntake::SaleIntake(Ledger &ledger, const TillRun &run)
    : m_run(run)
    , m_staging(std::make_unique<sql::Staging>(ledger, "return_visit", columns, columnNames, columnCount))
    , m_people(std::make_unique<sql::TillPeople>(*m_staging))
{}

SaleIntake::~SaleIntake() = default;

Done SaleIntake::begin()
{
    TRY(m_staging->begin());
    return m_people->begin();
}

Done SaleIntake::add(const SaleLine &line)
{
    TRY_ASSIGN(const auto person, m_staging->people().add(line.customer, line.number));
    if (person)
        TRY(m_people->notePhones(*person, phoneKeys(line)));
    const QString receipt = line.receipt.trimmed();
    m_hasReceipts = m_hasReceipts || !receipt.isEmpty();
    return m_staging->add(line.number, {}, line.content,
                          sql::values(line.on, person, line.amount.minor(), sql::keyOf(receipt)));
}

Done SaleIntake::setAsideTwice(IntakeReport &report)
{
    if (!m_hasReceipts)
        return {};
    TRY_ASSIGN(const auto twice,
               m_staging->session().run(QStringLiteral(
                   "update staged_line set state = 1 where number in (select n.number from (select number, "
                   "row_number() over (partition by on_date, person, receipt, amount order by number) as nth "
                   "from staged_line where receipt <> '') n where n.nth > 1)")));
    report.leftTwice = twice.changed();
    return {};
}

Done SaleIntake::keepVisits(qint64 import, IntakeReport &report)
{
    sql::Session &session = m_staging->session();
    TRY(addUpVisits(session));
    TRY(countLines(session, m_staging->ledger().business().currency, report));
    TRY_ASSIGN(report.corrected, correctKnownVisits(session, import));
    TRY_ASSIGN(report.added, insertNewVisits(session, import));
    report.alreadyThere = report.visits - report.added;
    if (report.corrected > 0)
        session.note(Kind::ReturnVisit, What::Edited);
    if (report.added > 0)
        session.note(Kind::ReturnVisit, What::Added);
    return {};
}

Result<IntakeReport> SaleIntake::finish()
{
    sql::Session &session = m_staging->session();
    IntakeReport report;
    TRY(m_staging->settleLines());
    TRY(setAsideTwice(report));
    TRY_ASSIGN(const qint64 import,
               session.insert(QStringLiteral("insert into till_import (imported_at, file_name) values (?, ?) "
                                             "returning id"),
                              sql::values(m_staging->ledger().clock().now(), m_run.fileName)));
    TRY(m_people->settle(m_run, import, report));
    TRY(keepVisits(import, report));
    report.tillImport = import;
    TRY(noteCounts(session, import, report));
    if (report.added + report.corrected == 0 && m_run.decisions.isEmpty()) {
        TRY(session.run(QStringLiteral("delete from till_import where id = ?"), sql::values(import)));
        report.tillImport = 0;
    }
    TRY(m_staging->end());
    return report;
}

} // namespace ledger
