// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Intake.h"
#include "ledger/sql/Attribution.h"
#include "ledger/sql/Names.h"
#include "ledger/sql/StagedProfiles.h"
#include "ledger/sql/Staging.h"

namespace ledger {

using base::Done;
using base::Result;
using sql::StagedNames;
using sql::StagedPeople;

namespace {

constexpr const char *columns = "on_date {day} not null, person bigint, need bigint not null, partner "
                                "bigint, reason bigint, staff bigint, "
                                "forgone bigint, follow_up_on {day}, profile bigint not null";
constexpr const char *columnNames =
    "on_date, person, need, partner, reason, staff, forgone, follow_up_on, profile";
constexpr int columnCount = 9;

/// Nothing for what should have been asked before `oldest`.
QDate followUpOf(const domain::Business &business, QDate oldest, const domain::SendAway &record)
{
    const QDate due = record.deferredTo.isValid() && !domain::isSettled(record.status)
                          ? record.deferredTo
                          : domain::followUpDue(record.on, {}, record.status, business.followUpAfterDays,
                                                business.followUpEveryDays);
    return due < oldest ? QDate() : due;
}

} // namespace

/// The lines, and what only some of them have.
class SendAwayIntake::Stage
{
public:
    explicit Stage(Ledger &given)
        : lines(given, "send_away", columns, columnNames, columnCount)
        , profiles(lines.session())
        , oldestToAsk(given.clock().today().addMonths(-domain::MonthsWorthAsking))
        , m_more(lines.session(),
                 QStringLiteral("staged_more (number, note, note_key, deferred_to, approved_by)"), 5)
        , m_offers(lines.session(), QStringLiteral("staged_offer (number, position, partner)"), 3)
    {}

    Done begin()
    {
        TRY(lines.begin());
        TRY(profiles.begin());
        for (const char *table :
             {"staged_more (number bigint primary key, note text not null, note_key text not null, "
              "deferred_to "
              "{day}, approved_by text not null)",
              "staged_offer (number bigint not null, position smallint not null, partner bigint not null, "
              "primary key (number, position))"})
            TRY(lines.session().command(
                lines.session().dialect().createTemporaryTable(QString::fromLatin1(table))));
        return {};
    }

    Done addMore(qint64 number, const domain::SendAway &record)
    {
        if (record.note.isEmpty() && !record.deferredTo.isValid() && record.approvedBy.isEmpty())
            return {};
        return m_more.add(
            sql::values(number, record.note, sql::keyOf(record.note), record.deferredTo, record.approvedBy));
    }

    /// When more was offered than the partner who was chosen.
    Done addOffers(qint64 number, const QStringList &offered)
    {
        int position = 0;
        for (const QString &name : offered) {
            TRY(m_offers.add(
                sql::values(number, ++position, lines.names().token(StagedNames::Of::Partner, name))));
        }
        return {};
    }

    Done settle()
    {
        TRY(profiles.settle());
        TRY(m_more.flush());
        return m_offers.flush();
    }

    Done insertRecords();
    Done insertAlternatives();
    Done insertHistory(const QDateTime &now);

    sql::Staging lines;
    sql::StagedProfiles profiles;
    const QDate oldestToAsk;

private:
    sql::RowWriter m_more;
    sql::RowWriter m_offers;
};

Done SendAwayIntake::Stage::insertRecords()
{
    return lines.session().command(
        QStringLiteral(
            "insert into send_away (id, reference, on_date, staff_id, customer_id, known_before, "
            "competency_id, "
            "motive, reason_id, note, note_key, competitor_id, our_level, handoff, deferred_to, forgone, "
            "approved_by, status, by_whom, cause, how_known, outcome, follow_up_on, counts, goodwill) "
            "select %1, l.reference, l.on_date, s.id, p.customer_id, f.known_before, n.id, f.motive, r.id, "
            "coalesce(m.note, ''), coalesce(m.note_key, ''), c.id, n.level, f.handoff, m.deferred_to, "
            "l.forgone, coalesce(m.approved_by, ''), f.status, f.by_whom, f.cause, f.how_known, f.outcome, "
            "l.follow_up_on, f.counts, f.goodwill "
            "from staged_line l join staged_profile f on f.profile = l.profile "
            "join staged_name n on n.token = l.need left join staged_name s on s.token = l.staff "
            "left join staged_name r on r.token = l.reason left join staged_name c on c.token = l.partner "
            "left join staged_person p on p.person = l.person left join staged_more m on m.number = l.number "
            "where l.state = 0 order by l.number")
            .arg(lines.recordId()));
}

Done SendAwayIntake::Stage::insertAlternatives()
{
    // The chosen partner alone, unless it is said what was offered.
    return lines.session().command(
        QStringLiteral(
            "insert into alternative (send_away_id, position, competitor_id, their_level) select %1, "
            "coalesce(o.position, 1), c.id, (select t.level from strength t where t.competency_id = n.id and "
            "t.competitor_id = c.id) from staged_line l join staged_name n on n.token = l.need "
            "left join staged_offer o on o.number = l.number join staged_name c on c.token = "
            "coalesce(o.partner, l.partner) where l.state = 0 order by l.number, o.position")
            .arg(lines.recordId()));
}

/// A closed record with a known outcome has been served, or has failed, before: the outcome of a record
/// follows from its history.
Done SendAwayIntake::Stage::insertHistory(const QDateTime &now)
{
    const QString insert = QStringLiteral(
        "insert into status_change (send_away_id, status, by_whom, cause, how_known, on_date, "
        "recorded_at, staff, note) select %1, %2, l.on_date, '%3', coalesce(s.name, ''), '' from "
        "staged_line l join staged_profile f on f.profile = l.profile left join staged_name s on "
        "s.token = l.staff where l.state = 0 and %4 order by l.number");
    const QString recorded = now.toUTC().toString(Qt::ISODateWithMs);
    TRY(lines.session().command(insert.arg(
        lines.recordId(),
        QStringLiteral("case when f.outcome = 'served' then 'served' else 'failed' end, null, case when "
                       "f.outcome = 'served' then null else 'unknown' end, null"),
        recorded, QStringLiteral("f.status in ('closed', 'entered_in_error') and f.outcome <> 'unknown'"))));
    return lines.session().command(insert.arg(lines.recordId(),
                                              QStringLiteral("f.status, f.by_whom, f.cause, f.how_known"),
                                              recorded, QStringLiteral("1 = 1")));
}

SendAwayIntake::SendAwayIntake(Ledger &ledger) : m_stage(std::make_unique<Stage>(ledger)) {}

SendAwayIntake::~SendAwayIntake() = default;

Done SendAwayIntake::begin()
{
    return m_stage->begin();
}

Done SendAwayIntake::add(const SendAwayLine &line)
{
    Q_ASSERT(line.offered.size() <= domain::SendAway::MostAlternatives);
    StagedNames &names = m_stage->lines.names();
    domain::SendAway record = line.record;
    const auto reason = names.token(StagedNames::Of::Reason, line.reason);
    if (!line.hasMotive)
        record.motive = names.motiveOf(reason);
    record.outcome = domain::outcomeAfter(record.status, record.howKnown, record.outcome);
    TRY_ASSIGN(const auto person, m_stage->lines.people().add(line.customer, line.number));
    TRY(m_stage->addMore(line.number, record));
    TRY(m_stage->addOffers(line.number, line.offered));
    return m_stage->lines.add(
        line.number, record.reference, line.content,
        sql::values(record.on, person, names.token(StagedNames::Of::Need, line.need),
                    names.token(StagedNames::Of::Partner, line.partner), reason,
                    names.token(StagedNames::Of::Staff, line.staff), record.forgone,
                    followUpOf(m_stage->lines.ledger().business(), m_stage->oldestToAsk, record),
                    m_stage->profiles.profileOf(record)));
}

Result<IntakeReport> SendAwayIntake::finish(const Refused &refused)
{
    sql::Staging &lines = m_stage->lines;
    IntakeReport report;
    TRY(m_stage->settle());
    TRY(lines.settleReferences(report));
    TRY(lines.settlePeople({QStringLiteral("person")}, StagedPeople::Missing::Create, report));
    TRY(lines.settleNames(
        {QStringLiteral("need"), QStringLiteral("partner"), QStringLiteral("reason"),
         QStringLiteral("staff")},
        QStringLiteral("select o.partner as token from staged_offer o join staged_line l on "
                       "l.number = o.number where l.state = 0"),
        report));
    TRY_ASSIGN(report.added, lines.count(QStringLiteral("l.state = 0")));
    if (report.added > 0) {
        TRY(lines.numberRecords());
        TRY(m_stage->insertRecords());
        TRY(m_stage->insertAlternatives());
        TRY(m_stage->insertHistory(lines.ledger().clock().now()));
        TRY(sql::attributeVisitsOf(
            lines.session(), QStringLiteral("select p.customer_id from staged_line l join staged_person "
                                            "p on p.person = l.person where l.state = 0")));
        lines.session().note(Kind::SendAway, What::Added);
    }
    TRY(lines.report(refused));
    TRY(lines.end());
    return report;
}

} // namespace ledger
