// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Intake.h"
#include "ledger/sql/Attribution.h"
#include "ledger/sql/Names.h"
#include "ledger/sql/Staging.h"

namespace ledger {

using base::Done;
using base::Result;
using sql::StagedNames;
using sql::StagedPeople;

namespace {

constexpr const char *columns = "on_date {day} not null, person bigint, customer_id bigint, value bigint, "
                                "how_known text not null, staff bigint, note text not null, note_key text "
                                "not null";
constexpr const char *columnNames = "on_date, person, value, how_known, staff, note, note_key";
constexpr int columnCount = 7;

/// A visit has to be somebody's who was sent elsewhere before, and the only one of that day.
Done refuseImpossible(sql::Staging &staging)
{
    TRY(staging.refuse("unknown", QStringLiteral("l.customer_id is null")));
    TRY(staging.refuse("early", QStringLiteral("not exists (select 1 from send_away s where s.customer_id = "
                                               "l.customer_id and s.counts = 1 and s.on_date < l.on_date)")));
    TRY(staging.refuse(
        "visit", QStringLiteral("exists (select 1 from return_visit v where v.customer_id = l.customer_id "
                                "and v.on_date = l.on_date and v.in_error = 0)")));
    return staging.refuse(
        "visit", QStringLiteral("l.number not in (select min(f.number) from staged_line f where f.state = 0 "
                                "group by f.customer_id, f.on_date)"));
}

} // namespace

ReturnVisitIntake::ReturnVisitIntake(Ledger &ledger)
    : m_staging(std::make_unique<sql::Staging>(ledger, "return_visit", columns, columnNames, columnCount))
{}

ReturnVisitIntake::~ReturnVisitIntake() = default;

Done ReturnVisitIntake::begin()
{
    return m_staging->begin();
}

Done ReturnVisitIntake::add(const ReturnVisitLine &line)
{
    const domain::ReturnVisit &record = line.record;
    TRY_ASSIGN(const auto person, m_staging->people().add(line.customer, line.number));
    return m_staging->add(line.number, record.reference, line.content,
                          sql::values(record.on, person, record.value, record.howKnown,
                                      m_staging->names().token(StagedNames::Of::Staff, line.staff),
                                      record.note, sql::keyOf(record.note)));
}

Result<IntakeReport> ReturnVisitIntake::finish(const Refused &refused)
{
    sql::Session &session = m_staging->session();
    IntakeReport report;
    TRY(m_staging->settleReferences(report));
    TRY(m_staging->settlePeople({QStringLiteral("person")}, StagedPeople::Missing::Leave, report));
    TRY(session.command(
        QStringLiteral("update staged_line set customer_id = (select p.customer_id from "
                       "staged_person p where p.person = staged_line.person) where state = 0")));
    TRY(refuseImpossible(*m_staging));
    TRY(m_staging->settleNames({QStringLiteral("staff")}, {}, report));
    TRY_ASSIGN(report.added, m_staging->count(QStringLiteral("l.state = 0")));
    if (report.added > 0) {
        TRY(m_staging->numberRecords());
        TRY(session.command(
            QStringLiteral(
                "insert into return_visit (id, reference, on_date, customer_id, value, how_known, staff_id, "
                "note, "
                "note_key, in_error) select %1, l.reference, l.on_date, l.customer_id, l.value, "
                "l.how_known, s.id, l.note, l.note_key, 0 from staged_line l left join staged_name s on "
                "s.token "
                "= "
                "l.staff where l.state = 0 order by l.number")
                .arg(m_staging->recordId())));
        TRY(sql::attributeVisitsOf(session,
                                   QStringLiteral("select customer_id from staged_line where state = 0")));
        session.note(Kind::ReturnVisit, What::Added);
    }
    TRY(m_staging->report(refused));
    TRY(m_staging->end());
    return report;
}

} // namespace ledger
