// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ConductReport.h"

#include "ledger/FreshLedger.h"
#include "ledger/Shop.h"

using namespace domain;
using workflows::CustomerNames;
using workflows::readConductReport;

class ConductReportTest final : public QObject
{
    Q_OBJECT

private:
    static inline const QDate today{2026, 11, 20};

    static ActionId action(const Shop &shop, const char *name)
    {
        UnacceptableAction action;
        action.name = QString::fromLatin1(name);
        return need(ledger::Conduct(shop.ledger).addAction(action));
    }

    static IncidentId happen(const Shop &shop, ActionId action, QDate on, QDate reviewOn = {},
                             std::optional<CustomerId> customer = {}, Step step = Step::Remind)
    {
        Incident incident;
        incident.on = on;
        incident.action = action;
        incident.reviewOn = reviewOn;
        incident.customer = customer;
        incident.step = step;
        return need(ledger::Conduct(shop.ledger).addIncident(incident));
    }

    static void exclude(const Shop &shop, QDate on, QDate until)
    {
        SendAway record = shop.sendAway(on);
        record.motive = Motive::Staff;
        record.approvedBy = QStringLiteral("Rosa");
        Exclusion exclusion;
        exclusion.sendAway = need(ledger::SendAways(shop.ledger).add(record));
        exclusion.scope = QStringLiteral("the workshop");
        exclusion.until = until;
        need(ledger::Conduct(shop.ledger).saveExclusion(exclusion));
    }

private Q_SLOTS:
    void incidentsAreCountedByMonthAndAction_data() { FreshLedger::addRows(); }
    void incidentsAreCountedByMonthAndAction()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend, today);
        const Shop shop(*fresh);
        const auto shouting = action(shop, "Shouting");
        const auto threat = action(shop, "A threat");
        happen(shop, shouting, QDate(2026, 8, 31)); // before
        happen(shop, shouting, QDate(2026, 9, 1), QDate(2026, 12, 1), shop.tom);
        happen(shop, shouting, QDate(2026, 11, 2), QDate(2026, 11, 9));
        happen(shop, threat, QDate(2026, 11, 3));
        happen(shop, threat, QDate(2026, 11, 21), QDate(2026, 11, 30)); // tomorrow
        Incident wrong = *need(ledger::Conduct(*fresh).incident(happen(shop, threat, QDate(2026, 10, 1))));
        wrong.isInError = true;
        need(ledger::Conduct(*fresh).saveIncident(wrong));

        const auto report =
            need(readConductReport(*fresh, Month(2026, 9), Month(2026, 11), today, CustomerNames::Without));
        QCOMPARE(report.months, (QList<ConductReport::InMonth>{
                                    {Month(2026, 9), 1}, {Month(2026, 10), 0}, {Month(2026, 11), 2}}));
        QCOMPARE(report.actions.size(), 2);
        QCOMPARE(report.actions.at(0).action, QStringLiteral("Shouting"));
        QCOMPARE(report.actions.at(0).months, (QList<qint64>{1, 0, 1}));
        QCOMPARE(report.actions.at(1).together, 1);
        QCOMPARE(report.steps, (QMap<Step, qint64>{{Step::Remind, 3}}));
        QCOMPARE(report.reviews.size(), 2);
        QCOMPARE(report.reviews.at(0).reviewOn, QDate(2026, 11, 9));
        QCOMPARE(report.lateReviews(), 1);
        QCOMPARE(report.reviews.at(1).customer, QString());
        const auto named =
            need(readConductReport(*fresh, Month(2026, 9), Month(2026, 11), today, CustomerNames::With));
        QCOMPARE(named.reviews.at(1).customer, QStringLiteral("Tom Brandt"));
    }

    void exclusionsAreThoseInForceOnTheDay_data() { FreshLedger::addRows(); }
    void exclusionsAreThoseInForceOnTheDay()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend, today);
        const Shop shop(*fresh);
        exclude(shop, QDate(2024, 5, 1), {});
        exclude(shop, QDate(2026, 5, 1), QDate(2026, 11, 20));
        exclude(shop, QDate(2026, 6, 1), QDate(2026, 11, 19)); // over
        exclude(shop, QDate(2026, 11, 21), {});                // tomorrow
        const auto report =
            need(readConductReport(*fresh, Month(2026, 11), Month(2026, 11), today, CustomerNames::With));
        QCOMPARE(report.exclusions.size(), 2);
        QCOMPARE(report.exclusions.at(0).since, QDate(2026, 5, 1));
        QCOMPARE(report.exclusions.at(0).customer, QStringLiteral("Tom Brandt"));
        QCOMPARE(report.exclusions.at(1).scope, QStringLiteral("the workshop"));
        QVERIFY(!report.isEmpty());
    }

    void emptyLedgerHasNothingToTell()
    {
        FreshLedger fresh(FreshLedger::Backend::SQLite, today);
        const auto report =
            need(readConductReport(*fresh, Month(2026, 10), Month(2026, 11), today, CustomerNames::With));
        QVERIFY(report.isEmpty());
        QCOMPARE(report.months.size(), 2);
        FAILS_WITH(readConductReport(*fresh, Month(2026, 12), Month(2026, 12), today, CustomerNames::With),
                   "report.period");
    }
};

QTEST_GUILESS_MAIN(ConductReportTest)
#include "ConductReportTest.moc"
