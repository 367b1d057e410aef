// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/TeamReport.h"

#include "ledger/FreshLedger.h"
#include "ledger/Shop.h"
#include "workflows/Approvals.h"

using namespace domain;
using workflows::readTeamReport;

class TeamReportTest final : public QObject
{
    Q_OBJECT

private:
    static inline const QDate today{2026, 11, 20};

    static SendAwayId send(const Shop &shop, std::optional<StaffId> staff, std::optional<Handoff> handoff,
                           Status status = Status::HandedOff, QDate on = QDate(2026, 10, 5))
    {
        SendAway record = shop.sendAway(on);
        record.staff = staff;
        record.handoff = handoff;
        record.status = status;
        return need(ledger::SendAways(shop.ledger).add(record));
    }

    static StaffId person(const Shop &shop, const char *name, Role role = Role::Counter)
    {
        return need(ledger::Catalogue(shop.ledger).addStaff({{}, QString::fromLatin1(name), role, QDate()}));
    }

private Q_SLOTS:
    void everybodysWayIsCountedByName_data() { FreshLedger::addRows(); }
    void everybodysWayIsCountedByName()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend, today);
        const Shop shop(*fresh);
        const auto mia = person(shop, "Mia");
        const auto ben = person(shop, "Ben");
        for (int i = 0; i < 9; ++i)
            send(shop, mia, Handoff::NameOnly);
        send(shop, mia, Handoff::BookedForThem, Status::Served);
        send(shop, mia, {});
        send(shop, ben, Handoff::CalledAhead);
        send(shop, {}, Handoff::NameOnly);
        send(shop, ben, Handoff::CalledAhead, Status::HandedOff, QDate(2026, 9, 30)); // before
        send(shop, ben, Handoff::CalledAhead, Status::Draft);
        SendAway conduct = shop.sendAway(QDate(2026, 10, 6));
        conduct.staff = ben;
        conduct.motive = Motive::Staff;
        need(ledger::SendAways(*fresh).add(conduct));

        const auto report = need(readTeamReport(*fresh, Month(2026, 10), Month(2026, 11), today));
        QCOMPARE(report.staff.size(), 3);
        QCOMPARE(report.staff.at(0).name, QStringLiteral("Ben")); // by name, not by figure
        QCOMPARE(report.staff.at(0).sent, 1);
        QVERIFY(!report.staff.at(0).warmShare()); // one says nothing
        const auto &practice = report.staff.at(1);
        QCOMPARE(practice.name, QStringLiteral("Mia"));
        QCOMPARE(practice.sent, 11);
        QCOMPARE(practice.by.value(Handoff::NameOnly), 9);
        QCOMPARE(*practice.warmShare(), 0.1); // of the ten whose hand-off is known
        QCOMPARE(*practice.outcomeShare(), 1.0 / 11);
        QVERIFY(!practice.servedShare());
        QCOMPARE(report.staff.at(2).name, QString());
        QCOMPARE(report.all().sent, 13);
        QCOMPARE(report.all().by.value(Handoff::NameOnly), 10);
        QCOMPARE(report.waiting, 1);
    }

    void approvalsAreCountedByWhoGaveThem_data() { FreshLedger::addRows(); }
    void approvalsAreCountedByWhoGaveThem()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend, today);
        const Shop shop(*fresh);
        const auto approved = send(shop, {}, {}, Status::Draft);
        const auto declined = send(shop, {}, {}, Status::Draft);
        send(shop, {}, {}, Status::Cancelled); // by the customer: nobody was asked
        send(shop, {}, {}, Status::Draft);
        need(workflows::approveDraft(*fresh, approved, {QStringLiteral("Rosa"), QDate(2026, 10, 6)}));
        need(workflows::declineDraft(*fresh, declined, {QStringLiteral("Rosa"), QDate(2026, 10, 6)}));
        const auto report = need(readTeamReport(*fresh, Month(2026, 10), Month(2026, 11), today));
        QCOMPARE(report.approvers, (QList<TeamReport::Approver>{{QStringLiteral("Rosa"), 1}}));
        QCOMPARE(report.given(), 1);
        QCOMPARE(report.refused, 1);
        QCOMPARE(report.waiting, 1);
    }

    void trainingIsOfThePresentWording_data() { FreshLedger::addRows(); }
    void trainingIsOfThePresentWording()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend, today);
        const Shop shop(*fresh);
        const auto mia = person(shop, "Mia");
        person(shop, "Ben");
        ledger::Guidelines guidelines(*fresh);
        Guideline glass;
        glass.name = QStringLiteral("Glass goes to the glazier");
        const auto id = need(guidelines.add(glass));
        glass = *need(guidelines.byId(id));
        need(guidelines.confirmRead(glass.version, mia));
        auto report = need(readTeamReport(*fresh, Month(2026, 10), Month(2026, 11), today));
        QCOMPARE(report.training.size(), 1);
        QCOMPARE(report.training.constFirst().readers.size(), 2);
        QCOMPARE(report.training.constFirst().readers.at(0).name, QStringLiteral("Ben"));
        QVERIFY(!report.training.constFirst().readers.at(0).readOn.isValid());
        QVERIFY(report.training.constFirst().readers.at(1).readOn.isValid());
        QCOMPARE(report.confirmed(), 1);
        QCOMPARE(report.toConfirm(), 1);

        glass.note = QStringLiteral("Call first");
        need(guidelines.save(glass));
        report = need(readTeamReport(*fresh, Month(2026, 10), Month(2026, 11), today));
        QCOMPARE(report.training.constFirst().version, 2);
        QVERIFY(report.training.constFirst().readers.at(1).knowsOlder);
        QCOMPARE(report.toConfirm(), 2);
    }

    void emptyLedgerHasNobody()
    {
        FreshLedger fresh(FreshLedger::Backend::SQLite, today);
        const auto report = need(readTeamReport(*fresh, Month(2026, 10), Month(2026, 11), today));
        QVERIFY(report.staff.isEmpty() && report.training.isEmpty() && report.approvers.isEmpty());
        QVERIFY(!report.all().outcomeShare());
        FAILS_WITH(readTeamReport(*fresh, Month(2026, 12), Month(2026, 12), today), "report.period");
    }
};

QTEST_GUILESS_MAIN(TeamReportTest)
#include "TeamReportTest.moc"
