// SPDX-License-Identifier: GPL-3.0-or-later
#include "FreshLedger.h"
#include "ledger/Customers.h"
#include "ledger/FigureReader.h"
#include "ledger/LogReader.h"
#include "ledger/Records.h"
#include "ledger/Upkeep.h"
#include "Shop.h"

using Backend = FreshLedger::Backend;
using domain::HowKnown;
using domain::Outcome;
using domain::Status;

class SendAwaysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// DOMAIN section 3, written out: what may follow what.
    void movesAreAllowedOrRefused_data() { FreshLedger::addRows(); }
    void movesAreAllowedOrRefused()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::SendAways sendAways(*fresh);
        const QList<Status> open{Status::HandedOff, Status::Acknowledged, Status::Accepted, Status::Booked};
        const QList<Status> sad{Status::Declined, Status::NoShow, Status::Cancelled, Status::Failed};
        QMap<Status, QList<Status>> allowed;
        allowed[Status::Draft] = {Status::HandedOff, Status::Cancelled};
        for (const Status from : open)
            allowed[from] = sad + open.mid(open.indexOf(from) + 1)
                            + QList{Status::Served, Status::OnHold, Status::Closed};
        allowed[Status::OnHold] = sad + open + QList{Status::Served, Status::Closed};
        for (const Status from : sad + QList{Status::Served})
            allowed[from] = {Status::Closed, Status::HandedOff};
        allowed[Status::Closed] = {Status::HandedOff};
        for (QList<Status> &to : allowed)
            to.append(Status::EnteredInError);

        SUCCEEDS(fresh->transact([&]() -> base::Done {
            for (const auto &from : domain::allOf<Status>()) {
                domain::SendAway record = shop.sendAway(QDate(2026, 3, 1));
                record.status = from.value;
                record.byWhom = domain::Party::Us;
                record.cause = domain::Cause::Unknown;
                for (const Status to : allowed.value(from.value))
                    TRY(sendAways.setStatus(need(sendAways.add(record)), becoming(to, QDate(2026, 3, 2))));
            }
            return {};
        }));
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
        for (const auto &from : domain::allOf<Status>()) {
            domain::SendAway record = shop.sendAway(QDate(2026, 3, 1));
            record.status = from.value;
            record.byWhom = domain::Party::Us;
            record.cause = domain::Cause::Unknown;
            const auto id = need(sendAways.add(record));
            for (const auto &to : domain::allOf<Status>()) {
                if (!allowed.value(from.value).contains(to.value))
                    FAILS_WITH(sendAways.setStatus(id, becoming(to.value, QDate(2026, 3, 2))), "status.move");
            }
            QCOMPARE(need(sendAways.byId(id))->status, from.value);
            QCOMPARE(need(sendAways.history(id)).size(), 1);
        }
    }

    void decliningNeedsItsCause_data() { FreshLedger::addRows(); }
    void decliningNeedsItsCause()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::SendAways sendAways(*fresh);
        const auto id = shop.send(QDate(2026, 3, 1));
        for (const Status status : {Status::Declined, Status::Failed}) {
            domain::StatusChange change = becoming(status, QDate(2026, 3, 2));
            change.cause.reset();
            FAILS_WITH(sendAways.setStatus(id, change), "cause.missing");
            change = becoming(status, QDate(2026, 3, 2));
            change.byWhom.reset();
            FAILS_WITH(sendAways.setStatus(id, change), "cause.missing");
        }
        FAILS_WITH(sendAways.setStatus(id, becoming(Status::Served, QDate())), "date.missing");
        SUCCEEDS(sendAways.setStatus(id, becoming(Status::Declined, QDate(2026, 3, 2))));
        const auto history = need(sendAways.history(id));
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.at(1).byWhom, std::optional(domain::Party::Partner));
        QCOMPARE(history.at(1).cause, std::optional(domain::Cause::NoCapacity));
        QCOMPARE(history.at(1).on, QDate(2026, 3, 2));
        QCOMPARE(history.at(1).recordedAt, fresh.clock().now());
        FAILS_WITH(sendAways.setStatus(domain::SendAwayId(4711), becoming(Status::Served, QDate(2026, 3, 2))),
                   "record.missing");
    }

    void aStatusIsNeitherOlderThanItsSendAwayNorToCome_data() { FreshLedger::addRows(); }
    void aStatusIsNeitherOlderThanItsSendAwayNorToCome()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend, QDate(2026, 11, 21));
        const Shop shop(*fresh);
        ledger::SendAways sendAways(*fresh);
        const auto id = shop.send(QDate(2026, 11, 11));
        FAILS_WITH(sendAways.setStatus(id, becoming(Status::Served, QDate(2026, 11, 10))), "date.early");
        FAILS_WITH(sendAways.setStatus(id, becoming(Status::Served, QDate(2026, 11, 22))), "date.future");
        FAILS_WITH(sendAways.askAgain(id, becoming(Status::HandedOff, QDate(2026, 11, 10)), {2026, 12, 1}),
                   "date.early");
        QCOMPARE(need(sendAways.byId(id))->status, Status::HandedOff);
        QCOMPARE(need(sendAways.history(id)).size(), 1);
        SUCCEEDS(sendAways.setStatus(id, becoming(Status::Accepted, QDate(2026, 11, 11))));
        SUCCEEDS(sendAways.setStatus(id, becoming(Status::Served, QDate(2026, 11, 21))));
    }

    /// Its battery is empty, say: it believes to be in an earlier year than the last records.
    void aClockThatIsBehindTheRecordsStillLetsThemGoOn_data() { FreshLedger::addRows(); }
    void aClockThatIsBehindTheRecordsStillLetsThemGoOn()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend, QDate(2024, 1, 1));
        const Shop shop(*fresh);
        ledger::SendAways sendAways(*fresh);
        const QDate sent(2026, 11, 21);
        const auto id = shop.send(sent);
        const auto before = need(sendAways.byId(id)).value();
        FAILS_WITH(sendAways.setStatus(id, becoming(Status::Served, QDate(2024, 1, 1))), "date.early");
        FAILS_WITH(sendAways.setStatus(id, becoming(Status::Served, sent.addDays(1))), "date.future");
        SUCCEEDS(sendAways.setStatus(id, becoming(Status::Served, sent)));
        SUCCEEDS(sendAways.save(before)); // taken back
        const auto history = need(sendAways.history(id));
        QCOMPARE(history.size(), 3);
        for (const domain::StatusChange &change : history)
            QCOMPARE(change.on, sent);
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
    }

    void undoingAndRedoingKeepsTheOutcomeAndTheFollowUp_data() { FreshLedger::addRows(); }
    void undoingAndRedoingKeepsTheOutcomeAndTheFollowUp()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::SendAways sendAways(*fresh);
        const auto id = shop.send(QDate(2026, 3, 1));
        QList<domain::SendAway> story{need(sendAways.byId(id)).value()};
        QCOMPARE(story.constLast().followUpOn, QDate(2026, 3, 8));
        const std::pair<Status, std::optional<HowKnown>> steps[]{
            {Status::Accepted, HowKnown::PartnerTold},
            {Status::Served, HowKnown::CustomerTold},
            {Status::Closed, {}},
            {Status::HandedOff, {}},
            {Status::Served, HowKnown::Assumed},
            {Status::EnteredInError, {}},
        };
        for (const auto &[status, how] : steps) {
            const QDate day = QDate(2026, 3, 9).addDays(10 * story.size());
            SUCCEEDS(sendAways.setStatus(id, becoming(status, day, how)));
            story.append(need(sendAways.byId(id)).value());
        }
        QCOMPARE(story.at(2).outcome, Outcome::Served);
        QCOMPARE(story.at(3).outcome, Outcome::Served);  // closing keeps it
        QCOMPARE(story.at(4).outcome, Outcome::Unknown); // reopening forgets it
        QCOMPARE(story.at(5).outcome, Outcome::Unknown); // assumed is not known
        QVERIFY(!story.at(2).followUpOn.isValid());
        QVERIFY(story.at(4).followUpOn.isValid());
        // As undo and redo do: each state is saved again as it was read.
        for (qsizetype i = story.size() - 2; i >= 0; --i) {
            SUCCEEDS(sendAways.save(story.at(i)));
            QCOMPARE(need(sendAways.byId(id)).value(), story.at(i));
        }
        for (const domain::SendAway &state : std::as_const(story)) {
            SUCCEEDS(sendAways.save(state));
            QCOMPARE(need(sendAways.byId(id)).value(), state);
        }
        const auto report = need(ledger::check(*fresh));
        QCOMPARE(report.problems, QStringList());
    }

    void whatTheyWereToldIsKeptAndFound_data() { FreshLedger::addRows(); }
    void whatTheyWereToldIsKeptAndFound()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::SendAways sendAways(*fresh);
        domain::SendAway record = shop.sendAway(QDate(2026, 3, 1));
        record.told = QStringLiteral("Ask for Élodie");
        const auto id = need(sendAways.add(record));
        QCOMPARE(need(sendAways.byId(id))->told, record.told);
        shop.send(QDate(2026, 3, 2));
        ledger::Filter filter;
        filter.search = QStringLiteral("elodie");
        const auto found = need(ledger::LogReader(*fresh).sendAways(filter, {}, 10)).rows;
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().told, record.told);
        const auto story = need(ledger::Customers(*fresh).story(shop.tom));
        QCOMPARE(story.constFirst().told, record.told);
        QCOMPARE(story.constLast().told, QString());
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
    }

    void aCorrectedCauseIsInTheHistory_data() { FreshLedger::addRows(); }
    void aCorrectedCauseIsInTheHistory()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::SendAways sendAways(*fresh);
        const auto id = shop.send(QDate(2026, 3, 1));
        SUCCEEDS(sendAways.setStatus(id, becoming(Status::Declined, QDate(2026, 3, 2))));
        domain::SendAway record = need(sendAways.byId(id)).value();
        record.cause = domain::Cause::NotReached;
        SUCCEEDS(sendAways.save(record));
        QCOMPARE(need(sendAways.history(id)).constLast().cause, std::optional(domain::Cause::NotReached));
        record.note = QStringLiteral("only a note");
        SUCCEEDS(sendAways.save(record));
        QCOMPARE(need(sendAways.history(id)).size(), 3);
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
    }

    void draftsAndErrorsAreInNoFigureAndHoldNoVisit_data() { FreshLedger::addRows(); }
    void draftsAndErrorsAreInNoFigureAndHoldNoVisit()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::SendAways sendAways(*fresh);
        const auto id = shop.send(QDate(2026, 3, 1));
        const auto visit = shop.comeBack(QDate(2026, 3, 5));
        domain::SendAway draft = shop.sendAway(QDate(2026, 3, 2));
        draft.status = Status::Draft;
        need(sendAways.add(draft));
        QCOMPARE(need(ledger::ReturnVisits(*fresh).byId(visit))->belongsTo, std::optional(id));
        QCOMPARE(need(ledger::FigureReader(*fresh).flows({})).sent.count, 1);
        SUCCEEDS(sendAways.setStatus(id, becoming(Status::EnteredInError, QDate(2026, 3, 6))));
        QCOMPARE(need(ledger::ReturnVisits(*fresh).byId(visit))->belongsTo,
                 std::optional<domain::SendAwayId>());
        QCOMPARE(need(ledger::FigureReader(*fresh).flows({})), domain::Flows(domain::Currency::euro()));
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
    }

    void visitsFollowWhenDayOrCustomerIsCorrected_data() { FreshLedger::addRows(); }
    void visitsFollowWhenDayOrCustomerIsCorrected()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::SendAways sendAways(*fresh);
        ledger::ReturnVisits visits(*fresh);
        const auto january = shop.send(QDate(2026, 1, 1));
        const auto march = shop.send(QDate(2026, 3, 1));
        const auto visit = shop.comeBack(QDate(2026, 4, 1));
        domain::SendAway record = need(sendAways.byId(march)).value();
        record.on = QDate(2026, 4, 1); // the same day is not before
        SUCCEEDS(sendAways.save(record));
        QCOMPARE(need(visits.byId(visit))->belongsTo, std::optional(january));
        record.on = QDate(2026, 3, 15);
        record.customer = shop.ana;
        SUCCEEDS(sendAways.save(record));
        QCOMPARE(need(visits.byId(visit))->belongsTo, std::optional(january));
        domain::ReturnVisit moved = need(visits.byId(visit)).value();
        moved.customer = shop.ana;
        SUCCEEDS(visits.save(moved));
        QCOMPARE(need(visits.byId(visit))->belongsTo, std::optional(march));
        moved.isInError = true;
        SUCCEEDS(visits.save(moved));
        QCOMPARE(need(visits.byId(visit))->belongsTo, std::optional<domain::SendAwayId>());
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
    }

    void whatDoesNotFitIsRefusedInWords_data() { FreshLedger::addRows(); }
    void whatDoesNotFitIsRefusedInWords()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::SendAways sendAways(*fresh);
        domain::SendAway record = shop.sendAway({});
        FAILS_WITH(sendAways.add(record), "date.missing");
        record = shop.sendAway(QDate(2026, 3, 1));
        record.need = {};
        FAILS_WITH(sendAways.add(record), "need.missing");
        record = shop.sendAway(QDate(2026, 3, 1));
        record.deferredTo = QDate(2026, 3, 8);
        FAILS_WITH(sendAways.add(record), "alternatives");
        record = shop.sendAway(QDate(2026, 3, 1));
        record.alternatives = {{shop.riverside, {}}};
        FAILS_WITH(sendAways.add(record), "alternatives");
        record.alternatives = {{shop.northside, {}}, {shop.northside, {}}};
        FAILS_WITH(sendAways.add(record), "alternatives");
        record = shop.sendAway(QDate(2026, 3, 1));
        record.reference = QStringLiteral("A-1");
        SUCCEEDS(sendAways.add(record));
        FAILS_WITH(sendAways.add(record), "reference.taken");
        domain::ReferralIn referral;
        referral.on = QDate(2026, 3, 1);
        referral.sourceKind = domain::SourceKind::WordOfMouth;
        referral.partner = shop.northside;
        FAILS_WITH(ledger::ReferralsIn(*fresh).add(referral), "source.mixed");
        QCOMPARE(need(ledger::check(*fresh)).sendAways, 1);
        QCOMPARE(need(sendAways.byReference(QStringLiteral("A-1"))).has_value(), true);
    }
};

QTEST_GUILESS_MAIN(SendAwaysTest)
#include "SendAwaysTest.moc"
