// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/FollowUps.h"

#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ledger/Customers.h"
#include "ledger/FreshLedger.h"
#include "ledger/LogReader.h"
#include "ledger/Records.h"
#include "workflows/CallSheet.h"

using domain::Status;
using ledger::ToDo;

class FollowUpsTest final : public QObject
{
    Q_OBJECT

private:
    template <class T>
    static T must(const base::Result<T> &result)
    {
        if (!result)
            qFatal("%s: %s", qPrintable(result.error().sentence), qPrintable(result.error().detail));
        return *result;
    }

    static domain::SendAway stored(ledger::Ledger &ledger, domain::SendAwayId id)
    {
        return *must(ledger::SendAways(ledger).byId(id));
    }

    static domain::CustomerId customer(ledger::Ledger &ledger, const char *name, QDate mayContactSince)
    {
        domain::Customer customer;
        customer.name = QString::fromUtf8(name);
        customer.phones = {QStringLiteral("0431 555 0188")};
        customer.mayContactSince = mayContactSince;
        return must(ledger::Customers(ledger).add(customer));
    }

    static domain::SendAwayId send(ledger::Ledger &ledger, QDate on,
                                   const std::function<void(domain::SendAway &)> &change = {})
    {
        ledger::Catalogue catalogue(ledger);
        domain::SendAway record;
        const auto known = must(catalogue.competencyNamed(QStringLiteral("Glass")));
        domain::Competency competency;
        competency.name = QStringLiteral("Glass");
        competency.category = must(catalogue.categoryNamed(QStringLiteral("All")));
        record.need = known ? *known : must(catalogue.addCompetency(competency));
        record.on = on;
        if (change)
            change(record);
        return must(ledger::SendAways(ledger).add(record));
    }

    static inline const QDate today{2026, 11, 21};
    static workflows::Asked maria() { return {QStringLiteral("Maria Osei"), today, {}}; }

private Q_SLOTS:
    void notKnownYetIsAskedAgainByTheRule_data() { FreshLedger::addRows(); }
    void notKnownYetIsAskedAgainByTheRule()
    {
        QFETCH(const FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto late = send(*fresh, today.addDays(-10)); // was due three days ago
        const auto soon = send(*fresh, today.addDays(-6));  // is due tomorrow
        const auto before = stored(*fresh, late);
        const auto done = must(workflows::stillWaiting(*fresh, late, maria()));
        QCOMPARE(stored(*fresh, late).followUpOn, today.addDays(-3 + 30));
        must(workflows::stillWaiting(*fresh, soon, maria()));
        QCOMPARE(stored(*fresh, soon).followUpOn, today.addDays(1 + 30));
        const auto history = must(ledger::SendAways(*fresh).history(late));
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.constLast().status, Status::HandedOff);
        QCOMPARE(history.constLast().staff, QStringLiteral("Maria Osei"));
        QVERIFY(!history.constLast().note.isEmpty());
        SUCCEEDS(done.undo());
        QCOMPARE(stored(*fresh, late), before);
        SUCCEEDS(done.redo());
        QCOMPARE(stored(*fresh, late).followUpOn, today.addDays(-3 + 30));
    }

    void aClockThatWentBackStillAsksLater_data() { FreshLedger::addRows(); }
    void aClockThatWentBackStillAsksLater()
    {
        QFETCH(const FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto id = send(*fresh, today);
        const workflows::Asked earlier{{}, today.addYears(-2), {}};
        must(workflows::stillWaiting(*fresh, id, earlier));
        QCOMPARE(stored(*fresh, id).followUpOn, today.addDays(7 + 30));
        const auto list = must(workflows::readToDo(*fresh, today.addYears(-2), ToDo::Conduct::Without, 10));
        QVERIFY(list.items.isEmpty());
        QCOMPARE(list.more(), 0);
    }

    void nothingIsPutOffThatIsOver_data() { FreshLedger::addRows(); }
    void nothingIsPutOffThatIsOver()
    {
        QFETCH(const FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto id = send(*fresh, today.addDays(-10), [](auto &r) { r.status = Status::Served; });
        QCOMPARE(workflows::putOff(*fresh, id, today.addDays(2), maria()).error().code,
                 QStringLiteral("status.move"));
        const auto open = send(*fresh, today.addDays(-10));
        QCOMPARE(workflows::putOff(*fresh, open, today.addDays(-1), maria()).error().code,
                 QStringLiteral("date.past"));
        QCOMPARE(workflows::putOff(*fresh, {}, today.addDays(1), maria()).error().code,
                 QStringLiteral("record.missing"));
        must(workflows::putOff(*fresh, open, today, maria()));
        QCOMPARE(stored(*fresh, open).followUpOn, today);
        QVERIFY(!stored(*fresh, open).deferredTo.isValid());
    }

    void aPromiseThatHasPassedIsKeptInOneStep_data() { FreshLedger::addRows(); }
    void aPromiseThatHasPassedIsKeptInOneStep()
    {
        QFETCH(const FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto who = customer(*fresh, "Aylin Kaya", {});
        const auto id = send(*fresh, today.addDays(-9), [&](auto &r) {
            r.customer = who;
            r.deferredTo = today.addDays(-2);
        });
        const auto list = must(workflows::readToDo(*fresh, today, ToDo::Conduct::Without, 10));
        QCOMPARE(list.counts.late, 1);
        QCOMPARE(list.items.constFirst().kind, domain::ToDoKind::Deferral);
        domain::ReturnVisit visit;
        visit.customer = who;
        visit.on = today;
        const auto done = must(workflows::keepPromise(*fresh, id, visit));
        QCOMPARE(stored(*fresh, id).status, Status::Served);
        const auto visits = [&] { return *ledger::LogReader(*fresh).countReturnVisits({}, 10); };
        QCOMPARE(visits(), 1);
        SUCCEEDS(done.undo());
        QCOMPARE(stored(*fresh, id).status, Status::HandedOff);
        QCOMPARE(stored(*fresh, id).followUpOn, today.addDays(-2));
        QCOMPARE(visits(), 0);
        SUCCEEDS(done.redo());
        QCOMPARE(visits(), 1);
        // Neither when the visit cannot be.
        visit.on = today.addDays(-20);
        QVERIFY(!workflows::keepPromise(*fresh, id, visit));
        QCOMPARE(visits(), 1);
    }

    void theLogFindsWhatIsDue_data() { FreshLedger::addRows(); }
    void theLogFindsWhatIsDue()
    {
        QFETCH(const FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        send(*fresh, today.addDays(-10));
        send(*fresh, today.addDays(-7));
        send(*fresh, today.addDays(-3));
        send(*fresh, today);
        send(*fresh, today.addDays(-60), [](auto &r) { r.status = Status::Served; });
        send(*fresh, today, [](auto &r) { r.status = Status::Draft; });
        const auto found = [&](domain::Urgency urgency) {
            ledger::Filter filter;
            filter.dueBy = domain::lastDayOf(urgency, today);
            return *ledger::LogReader(*fresh).countSendAways(filter, 100);
        };
        QCOMPARE(found(domain::Urgency::Late), 1);
        QCOMPARE(found(domain::Urgency::Today), 3);
        QCOMPARE(found(domain::Urgency::Soon), 5);
    }

    void theCallSheetKnowsWhomToCallAndWhoMustNotBeCalled_data() { FreshLedger::addRows(); }
    void theCallSheetKnowsWhomToCallAndWhoMustNotBeCalled()
    {
        QFETCH(const FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        domain::Competitor glass;
        glass.name = QStringLiteral("Northside Glass");
        domain::Contact lena;
        lena.name = QStringLiteral("Lena Roth");
        lena.phones = {QStringLiteral("0431 555 0142")};
        glass.contacts = {lena};
        const auto partner = must(ledger::Competitors(*fresh).add(glass));
        const auto open = customer(*fresh, "Tom Brandt", today.addYears(-1));
        const auto silent = customer(*fresh, "Ana Silva", {});
        send(*fresh, today.addDays(-8), [&](auto &r) {
            r.customer = open;
            r.partner = partner;
            r.handoff = domain::Handoff::WarmIntroduction;
        });
        send(*fresh, today.addDays(-7), [&](auto &r) { r.customer = silent; });
        send(*fresh, today, [](auto &r) { r.status = Status::Draft; }); // nobody to call
        send(*fresh, today.addDays(-20), [](auto &r) { r.motive = domain::Motive::Staff; });
        glass.id = partner;
        auto retired = *must(ledger::Competitors(*fresh).byId(partner));
        retired.retiredOn = today.addDays(-1);
        SUCCEEDS(ledger::Competitors(*fresh).save(retired));

        const auto sheet = must(workflows::readCallSheet(*fresh, today));
        QCOMPARE(sheet.calls.size(), 2);
        const domain::Call &tom = sheet.calls.at(0);
        QCOMPARE(tom.customerPhone, QStringLiteral("0431 555 0188"));
        QCOMPARE(tom.partnerName, QStringLiteral("Northside Glass")); // retired since, still to be asked
        QCOMPARE(tom.contact, QStringLiteral("Lena Roth"));
        QCOMPARE(tom.partnerPhone, QStringLiteral("0431 555 0142"));
        QCOMPARE(tom.handoff, domain::Handoff::WarmIntroduction);
        QVERIFY(!sheet.calls.at(1).mayContact);
        QVERIFY(sheet.calls.at(1).customerPhone.isEmpty());
        QCOMPARE(sheet.calls.at(1).customerName, QStringLiteral("Ana Silva"));
    }
};

QTEST_GUILESS_MAIN(FollowUpsTest)
#include "FollowUpsTest.moc"
