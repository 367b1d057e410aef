// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Ticket.h"
#include "ledger/Competitors.h"
#include "ledger/Records.h"
#include "ledger/sql/Attribution.h"
#include "ledger/sql/Columns.h"
#include "ledger/sql/Reference.h"
#include "ledger/sql/Session.h"

#include <QCoreApplication>
#include <QSet>

namespace ledger {

using base::Done;
using base::Result;
using domain::SendAway;
using sql::values;

namespace {

Done refused(const char *code, const char *sentence)
{
    return base::failure(QString::fromLatin1(code), QCoreApplication::translate("ledger", sentence));
}

Done checkAlternatives(const SendAway &sendAway)
{
    QSet<domain::CompetitorId> offered;
    for (const domain::Alternative &alternative : sendAway.alternatives)
        offered.insert(alternative.competitor);
    if (offered.size() != sendAway.alternatives.size() || offered.size() > SendAway::MostAlternatives)
        return refused("alternatives",
                       QT_TRANSLATE_NOOP("ledger", "Up to three different partners can be offered."));
    if (sendAway.partner && !offered.contains(*sendAway.partner))
        return refused("alternatives",
                       QT_TRANSLATE_NOOP("ledger", "The chosen partner has to be one of those offered."));
    if (sendAway.partner && sendAway.deferredTo.isValid())
        return refused(
            "alternatives",
            QT_TRANSLATE_NOOP(
                "ledger", "A customer is either sent to a partner or asked to come back later, not both."));
    return {};
}

Done checkCause(domain::Status status, std::optional<domain::Party> byWhom,
                std::optional<domain::Cause> cause)
{
    if (!domain::needsCause(status) || (byWhom && cause))
        return {};
    return refused("cause.missing",
                   QT_TRANSLATE_NOOP(
                       "ledger", "Say by whom and why it was declined or failed; “unknown” is an answer."));
}

Done checkRecord(const SendAway &sendAway)
{
    TRY(sql::checkDay(sendAway.on));
    if (!sendAway.need.isValid())
        return refused("need.missing", QT_TRANSLATE_NOOP("ledger", "Say what the customer needed."));
    TRY(checkAlternatives(sendAway));
    return checkCause(sendAway.status, sendAway.byWhom, sendAway.cause);
}

/// Not before the send-away itself, nor to come.
Done checkChangeDay(const Ledger &ledger, const SendAway &sendAway, QDate on)
{
    TRY(sql::checkDay(on));
    if (on < sendAway.on)
        return refused("date.early",
                       QT_TRANSLATE_NOOP("ledger",
                                         "A status cannot be older than its send-away. Choose the day the "
                                         "customer was sent elsewhere, or a later one."));
    if (on > domain::dayOfChange(sendAway.on, ledger.clock().today()))
        return refused("date.future", QT_TRANSLATE_NOOP("ledger", "This day is still to come."));
    return {};
}

/// One incident sends a customer elsewhere once: a record that was entered in error does not come back when
/// another one has taken its place since.
Done checkNotReplaced(sql::Session &session, const SendAway &before, const SendAway &after)
{
    const bool comesBack =
        before.status == domain::Status::EnteredInError && domain::countsAsSendAway(after.status);
    if (!comesBack || after.motive != domain::Motive::Staff || !after.customer)
        return {};
    TRY_ASSIGN(const auto other,
               session.number(QStringLiteral("select s.id from exclusion e join incident i on i.customer_id "
                                             "= ? and i.in_error = 0 join send_away s on s.id = "
                                             "i.send_away_id and s.counts = 1 where e.send_away_id = ? and "
                                             "not exists (select 1 from incident o where o.send_away_id = "
                                             "e.send_away_id) limit 1"),
                              values(*after.customer, after.id)));
    if (!other)
        return {};
    return refused("exclusion.twice",
                   QT_TRANSLATE_NOOP("ledger", "The customer has been sent elsewhere again because of the "
                                               "same incident. Enter that one in error first."));
}

/// One firm may be a customer and a competitor, but not at once.
Done checkNotToItself(sql::Session &session, const SendAway &sendAway)
{
    if (!sendAway.customer || !sendAway.partner)
        return {};
    TRY_ASSIGN(const auto itself,
               session.number(QStringLiteral("select id from customer where id = ? and competitor_id = ?"),
                              values(*sendAway.customer, *sendAway.partner)));
    if (!itself)
        return {};
    return refused("partner.self",
                   QT_TRANSLATE_NOOP("ledger", "This customer is that business itself. Choose another one to "
                                               "send them to."));
}

/// What excludes a customer stays for the staff's sake.
Done checkExclusion(sql::Session &session, const SendAway &sendAway)
{
    if (sendAway.motive == domain::Motive::Staff)
        return {};
    TRY_ASSIGN(const auto excludes,
               session.number(QStringLiteral("select send_away_id from exclusion where send_away_id = ?"),
                              values(sendAway.id)));
    if (!excludes)
        return {};
    return refused(
        "exclusion.motive",
        QT_TRANSLATE_NOOP("ledger", "Only a send-away for the staff's sake can exclude a customer."));
}

/// Of the chosen partner when only that was named.
void offerThePartner(SendAway &sendAway)
{
    if (sendAway.partner && sendAway.alternatives.isEmpty())
        sendAway.alternatives.append({*sendAway.partner, {}});
}

Done takeSnapshots(Ledger &ledger, SendAway &sendAway, const SendAway *before)
{
    Strengths strengths(ledger);
    const bool sameNeed = before && before->need == sendAway.need;
    if (sameNeed) {
        sendAway.ourLevel = before->ourLevel;
    } else {
        TRY_ASSIGN(const auto ours, strengths.of(sendAway.need, {}));
        sendAway.ourLevel = ours.level;
    }
    for (domain::Alternative &alternative : sendAway.alternatives) {
        const domain::Alternative *kept = nullptr;
        for (const domain::Alternative &old :
             sameNeed ? before->alternatives : QList<domain::Alternative>()) {
            if (old.competitor == alternative.competitor)
                kept = &old;
        }
        if (kept) {
            alternative.theirLevel = kept->theirLevel;
            continue;
        }
        TRY_ASSIGN(const auto theirs, strengths.of(sendAway.need, alternative.competitor));
        alternative.theirLevel = theirs.level;
    }
    return {};
}

Done writeAlternatives(sql::Session &session, const SendAway &sendAway)
{
    TRY(session.run(QStringLiteral("delete from alternative where send_away_id = ?"), values(sendAway.id)));
    int position = 0;
    for (const domain::Alternative &alternative : sendAway.alternatives)
        TRY(session.run(QStringLiteral("insert into alternative (send_away_id, position, competitor_id, "
                                       "their_level) values (?, ?, ?, ?)"),
                        values(sendAway.id, ++position, alternative.competitor, alternative.theirLevel)));
    return {};
}

Done appendHistory(Ledger &ledger, domain::SendAwayId id, const domain::StatusChange &change)
{
    domain::StatusChange entry = change;
    entry.recordedAt = ledger.clock().now();
    TRY(ledger.session().run(sql::insertInto("status_change", sql::statusChangeColumns),
                             sql::columnsOf(id, entry)));
    return {};
}

Result<QString> staffName(sql::Session &session, std::optional<domain::StaffId> staff)
{
    if (!staff)
        return QString();
    TRY_ASSIGN(auto row, session.run(QStringLiteral("select name from staff where id = ?"), values(*staff)));
    return row.next() ? row.text(0) : QString();
}

Result<domain::StatusChange> historyEntry(Ledger &ledger, const SendAway &sendAway, QDate on)
{
    TRY_ASSIGN(const QString staff, staffName(ledger.session(), sendAway.staff));
    return domain::StatusChange{
        sendAway.status, sendAway.byWhom, sendAway.cause, sendAway.howKnown, on, {}, staff, {}};
}

QDate dueDay(const Ledger &ledger, const SendAway &sendAway, QDate asked)
{
    if (sendAway.deferredTo.isValid() && !domain::isSettled(sendAway.status))
        return sendAway.deferredTo;
    return domain::followUpDue(sendAway.on, asked, sendAway.status, ledger.business().followUpAfterDays,
                               ledger.business().followUpEveryDays);
}

Done missing()
{
    return refused("record.missing", QT_TRANSLATE_NOOP("ledger", "This record is not there any more."));
}

} // namespace

Result<domain::SendAwayId> SendAways::add(const SendAway &given)
{
    domain::SendAwayId added;
    TRY(m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        SendAway record = given;
        offerThePartner(record);
        TRY(checkRecord(record));
        TRY(checkNotToItself(session, record));
        if (record.reference.isEmpty()) {
            TRY_ASSIGN(record.reference, sql::freeReference(session, "send_away"));
        }
        TRY(sql::checkReference(session, "send_away", record.reference, 0));
        TRY(takeSnapshots(m_ledger, record, nullptr));
        record.outcome = domain::outcomeAfter(record.status, record.howKnown, domain::Outcome::Unknown);
        record.followUpOn = dueDay(m_ledger, record, {});
        TRY_ASSIGN(const qint64 id, session.insert(sql::insertInto("send_away", sql::sendAwayColumns)
                                                       + QLatin1StringView(" returning id"),
                                                   sql::columnsOf(record)));
        record.id = added = domain::SendAwayId(id);
        TRY(writeAlternatives(session, record));
        TRY_ASSIGN(const auto first, historyEntry(m_ledger, record, record.on));
        TRY(appendHistory(m_ledger, record.id, first));
        TRY(sql::attributeVisits(session, record.customer));
        session.note(Kind::SendAway, What::Added, id);
        return {};
    }));
    return added;
}

Result<std::optional<SendAway>> SendAways::byId(domain::SendAwayId id)
{
    sql::Session &session = m_ledger.session();
    const domain::Currency currency = m_ledger.business().currency;
    TRY_ASSIGN(auto row, session.run(QStringLiteral("select %1 from send_away where id = ?")
                                         .arg(QLatin1StringView(sql::sendAwayColumns)),
                                     values(id)));
    if (!row.next())
        return std::nullopt;
    SendAway s;
    s.id = id;
    s.reference = row.text(0);
    s.on = row.date(1);
    s.staff = row.maybeId<domain::StaffId>(2);
    s.customer = row.maybeId<domain::CustomerId>(3);
    s.knownBefore = row.word<domain::KnownBefore>(4);
    s.need = row.id<domain::CompetencyId>(5);
    s.motive = row.word<domain::Motive>(6);
    s.reason = row.maybeId<domain::ReasonId>(7);
    s.note = row.text(8);
    s.partner = row.maybeId<domain::CompetitorId>(10);
    s.ourLevel = row.level(11);
    s.handoff = row.maybeWord<domain::Handoff>(12);
    s.deferredTo = row.date(13);
    s.forgone = row.money(14, currency);
    s.approvedBy = row.text(15);
    s.status = row.word<domain::Status>(16);
    s.byWhom = row.maybeWord<domain::Party>(17);
    s.cause = row.maybeWord<domain::Cause>(18);
    s.howKnown = row.maybeWord<domain::HowKnown>(19);
    s.outcome = row.word<domain::Outcome>(20);
    s.followUpOn = row.date(21);
    s.guideline = row.maybeId<domain::GuidelineVersionId>(24);
    s.told = row.text(25);
    TRY_ASSIGN(auto offered, session.run(QStringLiteral("select competitor_id, their_level from alternative "
                                                        "where send_away_id = ? order by position"),
                                         values(id)));
    while (offered.next())
        s.alternatives.append({offered.id<domain::CompetitorId>(0), offered.level(1)});
    TRY(offered.ended());
    return s;
}

Result<std::optional<domain::SendAwayId>> SendAways::byTicket(const QString &ticket, OfConduct conduct)
{
    const auto named = domain::sendAwayOfTicket(ticket);
    if (!named)
        return std::nullopt;
    QString sql = QStringLiteral("select id from send_away where id = ?");
    if (conduct == OfConduct::Without)
        sql += QLatin1StringView(" and motive = 'customer'");
    TRY_ASSIGN(const auto id, m_ledger.session().number(sql, values(*named)));
    return id ? named : std::nullopt;
}

Result<std::optional<domain::SendAwayId>> SendAways::byReference(const QString &reference)
{
    TRY_ASSIGN(const auto id,
               m_ledger.session().number(QStringLiteral("select id from send_away where reference = ?"),
                                         values(reference)));
    return id ? std::optional(domain::SendAwayId(*id)) : std::nullopt;
}

Done SendAways::save(const SendAway &given)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY_ASSIGN(const auto before, byId(given.id));
        if (!before)
            return missing();
        SendAway record = given;
        offerThePartner(record);
        TRY(checkRecord(record));
        TRY(sql::checkReference(session, "send_away", record.reference, record.id.value()));
        if (record.customer != before->customer || record.partner != before->partner)
            TRY(checkNotToItself(session, record));
        TRY(checkExclusion(session, record));
        TRY(checkNotReplaced(session, *before, record));
        TRY(takeSnapshots(m_ledger, record, &*before));
        const bool statusChanged = record.status != before->status || record.byWhom != before->byWhom
                                   || record.cause != before->cause || record.howKnown != before->howKnown;
        // What a closed record says of its outcome stays: taking back a reopening brings it back.
        record.outcome = domain::outcomeAfter(record.status, record.howKnown, record.outcome);
        const bool dayIsGiven = record.followUpOn != before->followUpOn && !domain::isSettled(record.status);
        const bool dayMoves =
            statusChanged || record.on != before->on || record.deferredTo != before->deferredTo;
        if (dayMoves && !dayIsGiven)
            record.followUpOn = dueDay(m_ledger, record, {});
        TRY(session.run(
            QStringLiteral("update send_away set (%1) = (%2) where id = ?")
                .arg(QLatin1StringView(sql::sendAwayColumns), sql::placesFor(sql::sendAwayColumns)),
            sql::columnsOf(record).add(record.id)));
        TRY(writeAlternatives(session, record));
        if (statusChanged) {
            TRY_ASSIGN(
                const auto entry,
                historyEntry(m_ledger, record, domain::dayOfChange(record.on, m_ledger.clock().today())));
            TRY(appendHistory(m_ledger, record.id, entry));
        }
        TRY(sql::attributeVisits(session, record.customer));
        if (before->customer != record.customer)
            TRY(sql::attributeVisits(session, before->customer));
        session.note(Kind::SendAway, What::Edited, record.id.value());
        return {};
    });
}

Done SendAways::setStatus(domain::SendAwayId id, const domain::StatusChange &change)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY_ASSIGN(auto record, byId(id));
        if (!record)
            return missing();
        if (!domain::isAllowedMove(record->status, change.status)) {
            return base::failure(
                QStringLiteral("status.move"),
                QCoreApplication::translate("ledger", "A send-away that is “%1” cannot become “%2”.")
                    .arg(domain::labelOf(record->status), domain::labelOf(change.status)));
        }
        TRY(checkChangeDay(m_ledger, *record, change.on));
        TRY(checkCause(change.status, change.byWhom, change.cause));
        record->outcome = domain::outcomeAfter(change.status, change.howKnown, record->outcome);
        record->status = change.status;
        record->followUpOn = dueDay(m_ledger, *record, change.on);
        TRY(session.run(
            QStringLiteral("update send_away set status = ?, by_whom = ?, cause = ?, how_known = ?, outcome "
                           "= ?, follow_up_on = ?, counts = ?, goodwill = ? where id = ?"),
            values(change.status, change.byWhom, change.cause, change.howKnown, record->outcome,
                   record->followUpOn, domain::countsAsSendAway(change.status),
                   domain::countsAsGoodwill(change.status, record->motive), id)));
        TRY(appendHistory(m_ledger, id, change));
        TRY(sql::attributeVisits(session, record->customer));
        session.note(Kind::SendAway, What::Edited, id.value());
        return {};
    });
}

Done SendAways::askAgain(domain::SendAwayId id, const domain::StatusChange &asked, QDate next)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY_ASSIGN(const auto record, byId(id));
        if (!record)
            return missing();
        if (domain::isSettled(record->status) || record->status == domain::Status::Draft)
            return refused("status.move",
                           QT_TRANSLATE_NOOP("ledger", "Nothing more is expected of this send-away."));
        TRY(checkChangeDay(m_ledger, *record, asked.on));
        TRY(sql::checkDay(next));
        const QDate promised = record->deferredTo.isValid() ? next : QDate();
        TRY(session.run(QStringLiteral("update send_away set follow_up_on = ?, deferred_to = ? where id = ?"),
                        values(next, promised, id)));
        domain::StatusChange entry = asked;
        entry.status = record->status;
        TRY(appendHistory(m_ledger, id, entry));
        session.note(Kind::SendAway, What::Edited, id.value());
        return {};
    });
}

Result<QList<domain::StatusChange>> SendAways::history(domain::SendAwayId id)
{
    TRY_ASSIGN(auto row,
               m_ledger.session().run(
                   QStringLiteral("select status, by_whom, cause, how_known, on_date, recorded_at, staff, "
                                  "note from status_change where send_away_id = ? order by id"),
                   values(id)));
    QList<domain::StatusChange> history;
    while (row.next())
        history.append({row.word<domain::Status>(0), row.maybeWord<domain::Party>(1),
                        row.maybeWord<domain::Cause>(2), row.maybeWord<domain::HowKnown>(3), row.date(4),
                        row.time(5), row.text(6), row.text(7)});
    TRY(row.ended());
    return history;
}

} // namespace ledger
