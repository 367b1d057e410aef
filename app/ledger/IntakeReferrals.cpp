// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Intake.h"
#include "ledger/sql/Names.h"
#include "ledger/sql/Staging.h"

namespace ledger {

using base::Done;
using base::Result;
using sql::StagedNames;
using sql::StagedPeople;

namespace {

constexpr const char *columns =
    "on_date {day} not null, source_kind text not null, partner bigint, recommender bigint, person bigint, "
    "need bigint, value bigint, outcome text not null, staff bigint, note text not null, note_key text not "
    "null, ticket text not null";
constexpr const char *columnNames =
    "on_date, source_kind, partner, recommender, person, need, value, outcome, staff, note, note_key, ticket";
constexpr int columnCount = 12;

} // namespace

ReferralInIntake::ReferralInIntake(Ledger &ledger)
    : m_staging(std::make_unique<sql::Staging>(ledger, "referral_in", columns, columnNames, columnCount))
{}

ReferralInIntake::~ReferralInIntake() = default;

Done ReferralInIntake::begin()
{
    return m_staging->begin();
}

Done ReferralInIntake::add(const ReferralInLine &line)
{
    const domain::ReferralIn &record = line.record;
    StagedNames &names = m_staging->names();
    const bool byPartner = record.sourceKind == domain::SourceKind::Partner;
    const bool byMouth = record.sourceKind == domain::SourceKind::WordOfMouth;
    const auto partner = byPartner ? names.token(StagedNames::Of::Partner, line.source) : std::nullopt;
    TRY_ASSIGN(const auto recommender,
               m_staging->people().add(byMouth ? CustomerCells{line.source, {}, {}, line.sourceNumber}
                                               : CustomerCells(),
                                       line.number));
    TRY_ASSIGN(const auto person, m_staging->people().add(line.customer, line.number));
    return m_staging->add(line.number, record.reference, line.content,
                          sql::values(record.on, record.sourceKind, partner, recommender, person,
                                      names.token(StagedNames::Of::Need, line.need), record.value,
                                      record.outcome, names.token(StagedNames::Of::Staff, line.staff),
                                      record.note, sql::keyOf(record.note), record.theirTicket));
}

Result<IntakeReport> ReferralInIntake::finish(const Refused &refused)
{
    sql::Session &session = m_staging->session();
    IntakeReport report;
    TRY(m_staging->settleReferences(report));
    TRY(m_staging->settlePeople({QStringLiteral("person"), QStringLiteral("recommender")},
                                StagedPeople::Missing::Create, report));
    TRY(m_staging->settleNames({QStringLiteral("need"), QStringLiteral("partner"), QStringLiteral("staff")},
                               {}, report));
    TRY_ASSIGN(report.added, m_staging->count(QStringLiteral("l.state = 0")));
    if (report.added > 0) {
        TRY(m_staging->numberRecords());
        TRY(session.command(
            QStringLiteral(
                "insert into referral_in (id, reference, on_date, source_kind, competitor_id, "
                "recommended_by, "
                "customer_id, competency_id, value, outcome, staff_id, note, note_key, in_error, "
                "their_ticket) "
                "select %1, l.reference, l.on_date, l.source_kind, c.id, r.customer_id, p.customer_id, "
                "n.id, l.value, l.outcome, s.id, l.note, l.note_key, 0, l.ticket "
                "from staged_line l left join staged_name n on n.token = l.need "
                "left join staged_name c on c.token = l.partner left join staged_name s on s.token = l.staff "
                "left join staged_person p on p.person = l.person "
                "left join staged_person r on r.person = l.recommender where l.state = 0 order by l.number")
                .arg(m_staging->recordId())));
        session.note(Kind::ReferralIn, What::Added);
    }
    TRY(m_staging->report(refused));
    TRY(m_staging->end());
    return report;
}

} // namespace ledger
