// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ToDo.h"

#include "domain/Ticket.h"
#include "FreshLedger.h"
#include "ledger/Conduct.h"
#include "Shop.h"

using namespace domain;
using Backend = FreshLedger::Backend;
using ledger::ToDo;

class ToDoTest final : public QObject
{
    Q_OBJECT

    static QStringList kindsOf(const QList<ledger::ToDoItem> &items)
    {
        QStringList kinds;
        for (const auto &item : items)
            kinds.append(codeOf(item.kind) + item.due.toString(QStringLiteral(" MM-dd")));
        return kinds;
    }

    static SendAwayId add(const Shop &shop, QDate on, const std::function<void(SendAway &)> &change)
    {
        SendAway record = shop.sendAway(on);
        change(record);
        return need(ledger::SendAways(shop.ledger).add(record));
    }

private Q_SLOTS:
    void everythingDueIsInOneList_data() { FreshLedger::addRows(); }
    void everythingDueIsInOneList()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend); // 21 November 2026
        const Shop shop(*fresh);
        Competitor northside = *need(ledger::Competitors(*fresh).byId(shop.northside));
        Contact bea;
        bea.name = QStringLiteral("Bea");
        bea.phones = {QStringLiteral("0431 1")};
        northside.contacts = {Contact(), bea};
        northside.contacts[0].name = QStringLiteral("Al");
        northside.contacts[1].isPreferred = true;
        need(ledger::Competitors(*fresh).save(northside));
        shop.send(QDate(2026, 11, 14)); // to be asked on the 21st
        const auto asked = shop.send(QDate(2026, 11, 1));
        need(ledger::SendAways(*fresh).setStatus(asked, becoming(Status::Served, QDate(2026, 11, 2))));
        const auto later = add(shop, QDate(2026, 11, 20), [](SendAway &s) {
            s.partner.reset();
            s.deferredTo = QDate(2026, 11, 19);
        });
        add(shop, QDate(2026, 11, 18), [](SendAway &s) { s.status = Status::Draft; });
        const auto staff = add(shop, QDate(2026, 11, 15), [](SendAway &s) { s.motive = Motive::Staff; });
        ledger::Conduct conduct(*fresh);
        need(conduct.saveExclusion(
            {staff, {}, {}, QDate(2026, 11, 23), Appeal::Open, QDate(2026, 11, 16), {}, {}}));
        UnacceptableAction action;
        action.name = QStringLiteral("Shouting");
        Incident incident;
        incident.on = QDate(2026, 11, 10);
        incident.customer = shop.ana;
        incident.action = need(conduct.addAction(action));
        incident.reviewOn = QDate(2026, 11, 17);
        need(conduct.addIncident(incident));

        ToDo toDo(*fresh);
        const QDate soon(2026, 11, 28);
        QCOMPARE(kindsOf(need(toDo.items(soon, 100, ToDo::Conduct::Without))),
                 (QStringList{QStringLiteral("approval 11-18"), QStringLiteral("deferral 11-19"),
                              QStringLiteral("follow_up 11-21")}));
        QCOMPARE(kindsOf(need(toDo.items(soon, 100, ToDo::Conduct::With))),
                 (QStringList{QStringLiteral("appeal 11-16"), QStringLiteral("conduct_review 11-17"),
                              QStringLiteral("approval 11-18"), QStringLiteral("deferral 11-19"),
                              QStringLiteral("follow_up 11-21"), QStringLiteral("follow_up 11-22"),
                              QStringLiteral("exclusion_review 11-23")}));
        QCOMPARE(need(toDo.items(soon, 2, ToDo::Conduct::With)).size(), 2);
        QCOMPARE(need(toDo.items(QDate(2026, 11, 18), 100, ToDo::Conduct::Without)).size(), 1);
        QCOMPARE(need(toDo.counts(fresh.clock().today(), ToDo::Conduct::Without)),
                 (ledger::ToDoCounts{2, 1, 0}));
        QCOMPARE(need(toDo.counts(fresh.clock().today(), ToDo::Conduct::With)),
                 (ledger::ToDoCounts{4, 1, 2}));

        const auto items = need(toDo.items(soon, 100, ToDo::Conduct::With));
        QCOMPARE(items.at(1).customerName, QStringLiteral("Ana Söderlund"));
        QCOMPARE(items.at(1).needName, QStringLiteral("Shouting"));
        QVERIFY(items.at(1).incident && !items.at(1).sendAway);
        QCOMPARE(items.at(3).sendAway, std::optional(later));
        QVERIFY(!items.at(3).partner);
        QCOMPARE(items.at(4).contact, QStringLiteral("Bea"));
        QCOMPARE(items.at(4).partnerPhone, QStringLiteral("0431 1"));
        QCOMPARE(items.at(4).customerPhone, QStringLiteral("0431 555-0142"));
        QCOMPARE(items.at(4).forgone, MaybeMoney(Money(42000, Currency::euro())));
    }

    void theTicketFindsItsSendAway_data() { FreshLedger::addRows(); }
    void theTicketFindsItsSendAway()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const auto id = shop.send(QDate(2026, 11, 14));
        ledger::SendAways sendAways(*fresh);
        QCOMPARE(need(sendAways.byTicket(ticketOf(id).toLower())), std::optional(id));
        QVERIFY(!need(sendAways.byTicket(ticketOf(SendAwayId(id.value() + 1)))));
        QVERIFY(!need(sendAways.byTicket(QStringLiteral("nonsense"))));
    }
};

QTEST_GUILESS_MAIN(ToDoTest)
#include "ToDoTest.moc"
