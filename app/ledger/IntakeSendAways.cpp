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

constexpr const char *columns =
    "on_date {day} not null, staff bigint, person bigint, known_before text not null, need bigint not null, "
    "motive text not null, reason bigint, note text not null, note_key text not null, partner bigint, "
    "alternative_1 bigint, alternative_2 bigint, alternative_3 bigint, "
    "handoff "
    "text, deferred_to {day}, forgone bigint, approved_by text not null, status text not null, by_whom text, "
    "cause text, how_known text, outcome text not null, follow_up_on {day}, counts smallint not null, "
    "goodwill smallint not null";
constexpr const char *columnNames =
    "on_date, staff, person, known_before, need, motive, reason, note, note_key, partner, alternative_1, "
    "alternative_2, alternative_3, handoff, "
    "deferred_to, forgone, approved_by, status, by_whom, cause, how_known, outcome, follow_up_on, counts, "
    "goodwill";
constexpr int columnCount = 25;

QDate followUpOf(const domain::Business &business, const domain::SendAway &record)
{
    if (record.deferredTo.isValid() && !domain::isSettled(record.status))
        return record.deferredTo;
    return domain::followUpDue(record.on, {}, record.status, business.followUpAfterDays,
                               business.followUpEveryDays);
}

Done insertRecords(sql::Session &session)
{
    return session.command(QStringLiteral(
        "insert into send_away (id, reference, on_date, staff_id, customer_id, known_before, competency_id, "
        "motive, reason_id, note, note_key, competitor_id, our_level, handoff, deferred_to, forgone, "
        "approved_by, status, by_whom, cause, how_known, outcome, follow_up_on, counts, goodwill) "
        "select l.record_id, l.reference, l.on_date, s.id, p.customer_id, l.known_before, n.id, l.motive, "
        "r.id, l.note, l.note_key, c.id, n.level, l.handoff, l.deferred_to, l.forgone, l.approved_by, "
        "l.status, l.by_whom, l.cause, l.how_known, l.outcome, l.follow_up_on, l.counts, l.goodwill "
        "from staged_line l join staged_name n on n.token = l.need "
        "left join staged_name s on s.token = l.staff left join staged_name r on r.token = l.reason "
        "left join staged_name c on c.token = l.partner left join staged_person p on p.person = l.person "
        "where l.state = 0 order by l.number"));
}

Done insertAlternatives(sql::Session &session)
{
    int position = 0;
    for (const char *offered : {"alternative_1", "alternative_2", "alternative_3"}) {
        TRY(session.command(
            QStringLiteral(
                "insert into alternative (send_away_id, position, competitor_id, their_level) select "
                "l.record_id, %1, c.id, (select t.level from strength t where t.competency_id = n.id "
                "and t.competitor_id = c.id) from staged_line l join staged_name n on n.token = "
                "l.need join staged_name c on c.token = l.%2 where l.state = 0 order by l.number")
                .arg(QString::number(++position), QLatin1StringView(offered))));
    }
    return {};
}

/// A closed record with a known outcome has been served, or has failed, before: the outcome of a record
/// follows from its history.
Done insertHistory(sql::Session &session, const QDateTime &now)
{
    const QString insert = QStringLiteral(
        "insert into status_change (send_away_id, status, by_whom, cause, how_known, on_date, "
        "recorded_at, staff, note) select l.record_id, %1, l.on_date, '%2', coalesce(s.name, ''), "
        "'' from staged_line l left join staged_name s on s.token = l.staff where l.state = 0 "
        "and %3 order by l.number");
    const QString recorded = now.toUTC().toString(Qt::ISODateWithMs);
    TRY(session.command(insert.arg(
        QStringLiteral("case when l.outcome = 'served' then 'served' else 'failed' end, null, case when "
                       "l.outcome = 'served' then null else 'unknown' end, null"),
        recorded, QStringLiteral("l.status in ('closed', 'entered_in_error') and l.outcome <> 'unknown'"))));
    return session.command(insert.arg(QStringLiteral("l.status, l.by_whom, l.cause, l.how_known"), recorded,
                                      QStringLiteral("1 = 1")));
}

} // namespace

SendAwayIntake::SendAwayIntake(Ledger &ledger)
    : m_staging(std::make_unique<sql::Staging>(ledger, "send_away", columns, columnNames, columnCount))
{}

SendAwayIntake::~SendAwayIntake() = default;

Done SendAwayIntake::begin()
{
    return m_staging->begin();
}

Done SendAwayIntake::add(const SendAwayLine &line)
{
    StagedNames &names = m_staging->names();
    domain::SendAway record = line.record;
    const auto reason = names.token(StagedNames::Of::Reason, line.reason);
    if (!line.hasMotive)
        record.motive = names.motiveOf(reason);
    const QStringList offered =
        line.offered.isEmpty() && !line.partner.isEmpty() ? QStringList(line.partner) : line.offered;
    Q_ASSERT(offered.size() <= domain::SendAway::MostAlternatives);
    const auto partner = [&](const QString &name) { return names.token(StagedNames::Of::Partner, name); };
    record.outcome = domain::outcomeAfter(record.status, record.howKnown, record.outcome);
    record.followUpOn = followUpOf(m_staging->ledger().business(), record);
    TRY_ASSIGN(const auto person, m_staging->people().add(line.customer, line.number));
    return m_staging->add(line.number, record.reference, line.content,
                          sql::values(record.on, names.token(StagedNames::Of::Staff, line.staff), person,
                                      record.knownBefore, names.token(StagedNames::Of::Need, line.need),
                                      record.motive, reason, record.note, sql::keyOf(record.note),
                                      partner(line.partner), partner(offered.value(0)),
                                      partner(offered.value(1)), partner(offered.value(2)), record.handoff,
                                      record.deferredTo, record.forgone, record.approvedBy, record.status,
                                      record.byWhom, record.cause, record.howKnown, record.outcome,
                                      record.followUpOn, domain::countsAsSendAway(record.status),
                                      domain::countsAsGoodwill(record.status, record.motive)));
}

Result<IntakeReport> SendAwayIntake::finish(const Refused &refused)
{
    sql::Session &session = m_staging->session();
    IntakeReport report;
    TRY(m_staging->settleReferences(report));
    TRY(m_staging->settlePeople({QStringLiteral("person")}, StagedPeople::Missing::Create, report));
    TRY(m_staging->settleNames({QStringLiteral("need"), QStringLiteral("partner"),
                                QStringLiteral("alternative_1"), QStringLiteral("alternative_2"),
                                QStringLiteral("alternative_3"), QStringLiteral("reason"),
                                QStringLiteral("staff")},
                               report));
    TRY_ASSIGN(report.added, m_staging->count(QStringLiteral("l.state = 0")));
    if (report.added > 0) {
        TRY(m_staging->numberRecords());
        TRY(insertRecords(session));
        TRY(insertAlternatives(session));
        TRY(insertHistory(session, m_staging->ledger().clock().now()));
        TRY(sql::attributeVisitsOf(
            session, QStringLiteral("select p.customer_id from staged_line l join staged_person "
                                    "p on p.person = l.person where l.state = 0")));
        session.note(Kind::SendAway, What::Added);
    }
    TRY(m_staging->report(refused));
    TRY(m_staging->end());
    return report;
}

} // namespace ledger
