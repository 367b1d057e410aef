// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Conduct.h"

#include "ledger/sql/Columns.h"
#include "ledger/sql/Names.h"
#include "ledger/sql/Reference.h"
#include "ledger/sql/Session.h"

#include <QCoreApplication>

namespace ledger {

using base::Done;
using base::Result;
using domain::ActionId;
using domain::Incident;
using domain::IncidentId;
using sql::values;

namespace {

constexpr const char *incidentColumns = "on_date, customer_id, action_id, description, concerned_id, "
                                        "witness, step, is_uncoachable, said, offered, "
                                        "review_on, recorded_by, send_away_id, in_error";
constexpr const char *exclusionColumns =
    "send_away_id, scope, until_date, review_on, appeal, appealed_on, appeal_note, lifted_on";

Done refused(const char *code, const char *sentence)
{
    return base::failure(QString::fromLatin1(code), QCoreApplication::translate("ledger", sentence));
}

sql::Values columnsOf(const Incident &i)
{
    return values(i.on, i.customer, i.action, i.description, i.concerned, i.witness, i.step, i.isUncoachable,
                  i.said, i.offered, i.reviewOn, i.recordedBy, i.sendAway, i.isInError);
}

Incident incidentIn(const sql::Statement &row)
{
    Incident i;
    i.id = row.id<IncidentId>(0);
    i.on = row.date(1);
    i.customer = row.maybeId<domain::CustomerId>(2);
    i.action = row.id<ActionId>(3);
    i.description = row.text(4);
    i.concerned = row.maybeId<domain::StaffId>(5);
    i.witness = row.text(6);
    i.step = row.word<domain::Step>(7);
    i.isUncoachable = row.flag(8);
    i.said = row.text(9);
    i.offered = row.text(10);
    i.reviewOn = row.date(11);
    i.recordedBy = row.maybeId<domain::StaffId>(12);
    i.sendAway = row.maybeId<domain::SendAwayId>(13);
    i.isInError = row.flag(14);
    return i;
}

domain::Exclusion exclusionOf(const sql::Statement &row)
{
    return {row.id<domain::SendAwayId>(0), row.text(1), row.date(2), row.date(3),
            row.word<domain::Appeal>(4),   row.date(5), row.text(6), row.date(7)};
}

Result<domain::Step> startOf(sql::Session &session, ActionId action)
{
    TRY_ASSIGN(auto row, session.run(QStringLiteral("select starts_at from unacceptable_action where id = ?"),
                                     values(action)));
    if (!row.next())
        TRY(refused("action.missing", QT_TRANSLATE_NOOP("ledger", "Say which unacceptable action it was.")));
    return row.word<domain::Step>(0);
}

Result<QList<domain::StepTaken>> stepsOf(sql::Session &session, domain::CustomerId customer,
                                         IncidentId without)
{
    TRY_ASSIGN(auto row,
               session.run(QStringLiteral("select on_date, step from incident where customer_id = ? "
                                          "and in_error = 0 and id <> ? order by on_date, id"),
                           values(customer, without)));
    QList<domain::StepTaken> taken;
    while (row.next())
        taken.append({row.date(0), row.word<domain::Step>(1)});
    TRY(row.ended());
    return taken;
}

} // namespace

Result<QList<domain::UnacceptableAction>> Conduct::actions(Retired retired)
{
    TRY_ASSIGN(auto row,
               m_ledger.session().run(
                   QStringLiteral("select id, name, severity, starts_at, position, retired_on from "
                                  "unacceptable_action %1 order by position, id")
                       .arg(QLatin1StringView(retired == Retired::With ? "" : "where retired_on is null"))));
    QList<domain::UnacceptableAction> all;
    while (row.next())
        all.append({row.id<ActionId>(0), row.text(1), row.word<domain::Severity>(2),
                    row.word<domain::Step>(3), row.number(4), row.date(5)});
    TRY(row.ended());
    return all;
}

Result<ActionId> Conduct::addAction(const domain::UnacceptableAction &action)
{
    ActionId added;
    TRY(m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(sql::checkName(session, "unacceptable_action", action.name, 0));
        TRY_ASSIGN(
            const qint64 id,
            session.insert(
                QStringLiteral("insert into unacceptable_action (name, name_key, severity, starts_at, "
                               "position, retired_on) values (?, ?, ?, ?, (select "
                               "coalesce(max(position), -1) + 1 from unacceptable_action), ?) returning "
                               "id"),
                values(action.name.trimmed(), sql::keyOf(action.name), action.severity, action.startsAt,
                       action.retiredOn)));
        added = ActionId(id);
        session.note(Kind::Conduct, What::Edited);
        return {};
    }));
    return added;
}

Done Conduct::saveAction(const domain::UnacceptableAction &action)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(sql::checkName(session, "unacceptable_action", action.name, action.id.value()));
        TRY(session.update(QStringLiteral("update unacceptable_action set name = ?, name_key = ?, severity = "
                                          "?, starts_at = ?, position = ?, retired_on = ? where id = ?"),
                           values(action.name.trimmed(), sql::keyOf(action.name), action.severity,
                                  action.startsAt, action.position, action.retiredOn, action.id)));
        session.note(Kind::Conduct, What::Edited);
        return {};
    });
}

Result<domain::Ladder> Conduct::ladder()
{
    domain::Ladder ladder;
    ladder.forgottenAfterMonths = m_ledger.business().forgottenAfterMonths;
    TRY_ASSIGN(auto row, m_ledger.session().run(QStringLiteral("select step, times from ladder_step")));
    while (row.next())
        ladder.times[row.word<domain::Step>(0)] = row.number(1);
    TRY(row.ended());
    return ladder;
}

Done Conduct::saveLadder(const domain::Ladder &ladder)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        for (const domain::Step step :
             {domain::Step::Remind, domain::Step::Coach, domain::Step::FinalWarning})
            TRY(session.run(QStringLiteral("insert into ladder_step (step, times) values (?, ?) on conflict "
                                           "(step) do update set times = excluded.times"),
                            values(step, ladder.times.value(step))));
        domain::Business business = m_ledger.business();
        business.forgottenAfterMonths = ladder.forgottenAfterMonths;
        TRY(m_ledger.saveBusiness(business));
        session.note(Kind::Conduct, What::Edited);
        return {};
    });
}

Result<domain::LadderPosition> Conduct::position(domain::CustomerId customer, domain::Step startsAt,
                                                 QDate day, IncidentId without)
{
    TRY_ASSIGN(const auto now, ladder());
    TRY_ASSIGN(const auto taken, stepsOf(m_ledger.session(), customer, without));
    return domain::positionOn(now, taken, startsAt, day);
}

Result<IncidentId> Conduct::addIncident(const Incident &incident)
{
    IncidentId added;
    TRY(m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(sql::checkDay(incident.on));
        TRY_ASSIGN(const auto startsAt, startOf(session, incident.action));
        if (incident.customer) {
            TRY_ASSIGN(const auto stands, position(*incident.customer, startsAt, incident.on));
            const bool judged = incident.isUncoachable && incident.step == domain::Step::SendElsewhere;
            if (incident.step != stands.next && !judged)
                return base::failure(
                    QStringLiteral("step.ladder"),
                    QCoreApplication::translate("ledger", "The next step of this customer's ladder is “%1”.")
                        .arg(domain::labelOf(stands.next)));
        }
        TRY_ASSIGN(const qint64 id, session.insert(sql::insertInto("incident", incidentColumns)
                                                       + QLatin1StringView(" returning id"),
                                                   columnsOf(incident)));
        added = IncidentId(id);
        session.note(Kind::Conduct, What::Added, id);
        return {};
    }));
    return added;
}

Result<std::optional<Incident>> Conduct::incident(IncidentId id)
{
    TRY_ASSIGN(auto row, m_ledger.session().run(QStringLiteral("select id, %1 from incident where id = ?")
                                                    .arg(QLatin1StringView(incidentColumns)),
                                                values(id)));
    return row.next() ? std::optional(incidentIn(row)) : std::nullopt;
}

Result<std::optional<Incident>> Conduct::incidentOf(domain::SendAwayId id)
{
    TRY_ASSIGN(auto row, m_ledger.session().run(
                             QStringLiteral("select id, %1 from incident where send_away_id = ? and in_error "
                                            "= 0 order by id")
                                 .arg(QLatin1StringView(incidentColumns)),
                             values(id)));
    return row.next() ? std::optional(incidentIn(row)) : std::nullopt;
}

Done Conduct::saveIncident(const Incident &given)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(sql::checkDay(given.on));
        TRY(startOf(session, given.action));
        Incident record = given;
        TRY_ASSIGN(const auto log, reviews(given.id));
        if (!log.isEmpty())
            record.reviewOn = log.constLast().nextOn;
        TRY(session.update(QStringLiteral("update incident set (%1) = (%2) where id = ?")
                               .arg(QLatin1StringView(incidentColumns), sql::placesFor(incidentColumns)),
                           columnsOf(record).add(record.id)));
        session.note(Kind::Conduct, What::Edited, record.id.value());
        return {};
    });
}

Result<QList<IncidentRow>> Conduct::incidents(int limit, std::optional<domain::CustomerId> customer,
                                              bool withErrors)
{
    QStringList where;
    sql::Values given;
    if (customer) {
        where.append(QStringLiteral("i.customer_id = ?"));
        given.add(*customer);
    }
    if (!withErrors)
        where.append(QStringLiteral("i.in_error = 0"));
    QString columns = QLatin1StringView(incidentColumns);
    columns.replace(QLatin1StringView(", "), QLatin1StringView(", i."));
    TRY_ASSIGN(
        auto row,
        m_ledger.session().run(
            QStringLiteral("select i.id, i.%1, c.name, a.name, a.severity, f.name, (select count(*) from "
                           "conduct_review r where r.incident_id = i.id), s.counts from incident i left join "
                           "send_away s on s.id = i.send_away_id join "
                           "unacceptable_action a on a.id = i.action_id left join customer c on c.id = "
                           "i.customer_id left join staff f on f.id = i.concerned_id %2 order by i.on_date "
                           "desc, i.id desc limit ?")
                .arg(columns, where.isEmpty()
                                  ? QString()
                                  : QStringLiteral("where ") + where.join(QLatin1StringView(" and "))),
            given.add(limit)));
    QList<IncidentRow> rows;
    while (row.next())
        rows.append({incidentIn(row), row.text(15), row.text(16), row.word<domain::Severity>(17),
                     row.text(18), row.number(19), row.flag(20)});
    TRY(row.ended());
    return rows;
}

Result<bool> Conduct::hasSentElsewhere(IncidentId id)
{
    TRY_ASSIGN(const auto sent, m_ledger.session().number(
                                    QStringLiteral("select s.id from incident i join send_away s on s.id = "
                                                   "i.send_away_id where i.id = ? and s.counts = 1"),
                                    values(id)));
    return sent.has_value();
}

Result<domain::ConductReviewId> Conduct::addReview(IncidentId id, const domain::ConductReview &review)
{
    domain::ConductReviewId added;
    TRY(m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(sql::checkDay(review.on));
        TRY(session.update(QStringLiteral("update incident set review_on = ? where id = ?"),
                           values(review.nextOn, id)));
        TRY_ASSIGN(const qint64 row,
                   session.insert(QStringLiteral("insert into conduct_review (incident_id, on_date, "
                                                 "staff_id, outcome, note, next_on, recorded_at) values (?, "
                                                 "?, ?, ?, ?, ?, ?) returning id"),
                                  values(id, review.on, review.staff, review.outcome, review.note,
                                         review.nextOn, m_ledger.clock().now())));
        added = domain::ConductReviewId(row);
        session.note(Kind::Conduct, What::Edited, id.value());
        return {};
    }));
    return added;
}

Result<QList<domain::ConductReview>> Conduct::reviews(IncidentId id)
{
    TRY_ASSIGN(auto row,
               m_ledger.session().run(QStringLiteral("select on_date, staff_id, outcome, note, next_on from "
                                                     "conduct_review where incident_id = ? order by id"),
                                      values(id)));
    QList<domain::ConductReview> all;
    while (row.next())
        all.append({row.date(0), row.maybeId<domain::StaffId>(1), row.word<domain::ReviewOutcome>(2),
                    row.text(3), row.date(4)});
    TRY(row.ended());
    return all;
}

Done Conduct::takeBackReview(domain::ConductReviewId id, QDate reviewOn)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY_ASSIGN(const auto of,
                   session.number(QStringLiteral("select incident_id from conduct_review where id = ?"),
                                  values(id)));
        TRY(session.update(QStringLiteral("delete from conduct_review where id = ?"), values(id)));
        const IncidentId incident(of.value_or(0));
        TRY_ASSIGN(const auto left, reviews(incident));
        TRY(session.update(QStringLiteral("update incident set review_on = ? where id = ?"),
                           values(left.isEmpty() ? reviewOn : left.constLast().nextOn, incident)));
        session.note(Kind::Conduct, What::Edited, incident.value());
        return {};
    });
}

Done Conduct::saveExclusion(const domain::Exclusion &e)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY_ASSIGN(
            const auto forStaff,
            session.number(QStringLiteral("select id from send_away where id = ? and motive = 'staff'"),
                           values(e.sendAway)));
        if (!forStaff)
            return refused(
                "exclusion.motive",
                QT_TRANSLATE_NOOP("ledger", "Only a send-away for the staff's sake can exclude a customer."));
        TRY(session.run(
            sql::insertInto("exclusion", exclusionColumns)
                + QLatin1StringView(
                    " on conflict (send_away_id) do update set scope = excluded.scope, until_date = "
                    "excluded.until_date, review_on = excluded.review_on, appeal = excluded.appeal, "
                    "appealed_on = excluded.appealed_on, appeal_note = excluded.appeal_note, "
                    "lifted_on = excluded.lifted_on"),
            values(e.sendAway, e.scope, e.until, e.reviewOn, e.appeal, e.appealedOn, e.appealNote,
                   e.liftedOn)));
        session.note(Kind::Conduct, What::Edited);
        return {};
    });
}

Result<std::optional<domain::Exclusion>> Conduct::exclusion(domain::SendAwayId id)
{
    TRY_ASSIGN(auto row,
               m_ledger.session().run(QStringLiteral("select %1 from exclusion where send_away_id = ?")
                                          .arg(QLatin1StringView(exclusionColumns)),
                                      values(id)));
    return row.next() ? std::optional(exclusionOf(row)) : std::nullopt;
}

Result<QList<ExclusionRow>> Conduct::exclusions(int limit)
{
    TRY_ASSIGN(auto row,
               m_ledger.session().run(
                   QStringLiteral("select e.send_away_id, e.scope, e.until_date, e.review_on, e.appeal, "
                                  "e.appealed_on, e.appeal_note, e.lifted_on, s.on_date, s.customer_id, "
                                  "c.name, p.name, s.approved_by, i.id from exclusion e join send_away s on "
                                  "s.id = e.send_away_id left join customer c on c.id = s.customer_id left "
                                  "join competitor p on p.id = s.competitor_id left join incident i on "
                                  "i.send_away_id = s.id where s.counts = 1 order by s.on_date desc, s.id "
                                  "desc limit ?"),
                   values(limit)));
    QList<ExclusionRow> all;
    while (row.next())
        all.append({exclusionOf(row), row.date(8), row.maybeId<domain::CustomerId>(9), row.text(10),
                    row.text(11), row.text(12), row.maybeId<IncidentId>(13)});
    TRY(row.ended());
    return all;
}

Result<QList<domain::Exclusion>> Conduct::inForce(domain::CustomerId customer, QDate day)
{
    TRY_ASSIGN(
        auto row,
        m_ledger.session().run(
            QStringLiteral("select e.send_away_id, e.scope, e.until_date, e.review_on, e.appeal, "
                           "e.appealed_on, e.appeal_note, e.lifted_on from send_away s join exclusion e "
                           "on e.send_away_id = s.id where s.customer_id = ? and s.counts = 1 and "
                           "s.on_date <= ? order by s.on_date desc, s.id desc"),
            values(customer, day)));
    QList<domain::Exclusion> all;
    while (row.next()) {
        const domain::Exclusion exclusion = exclusionOf(row);
        if (exclusion.isInForce(day))
            all.append(exclusion);
    }
    TRY(row.ended());
    return all;
}

} // namespace ledger
