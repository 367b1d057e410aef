// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/LogReader.h"

#include "domain/Ticket.h"
#include "FreshLedger.h"
#include "ledger/Advocacies.h"
#include "Shop.h"

using namespace domain;
using ledger::OfConduct;
using Backend = FreshLedger::Backend;

/// One customer was sent away for the staff's sake, came back, and wrote a review of it.
class LogReaderTest final : public QObject
{
    Q_OBJECT

    static SendAwayId tell(const Shop &shop)
    {
        shop.send(QDate(2026, 10, 1));
        SendAway record = shop.sendAway(QDate(2026, 11, 1));
        record.motive = Motive::Staff;
        record.customer = shop.ana;
        const auto id = need(ledger::SendAways(shop.ledger).add(record));
        need(ledger::SendAways(shop.ledger).setStatus(id, becoming(Status::Served, QDate(2026, 11, 2))));
        ReturnVisit visit = shop.visit(QDate(2026, 11, 5));
        visit.customer = shop.ana;
        need(ledger::ReturnVisits(shop.ledger).add(visit));
        Advocacy review;
        review.on = QDate(2026, 11, 6);
        review.customer = shop.ana;
        review.sendAway = id;
        need(ledger::Advocacies(shop.ledger).add(review));
        return id;
    }

private Q_SLOTS:
    void whatIsForManagersIsReadOnlyWhereItIsAskedFor_data() { FreshLedger::addRows(); }
    void whatIsForManagersIsReadOnlyWhereItIsAskedFor()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const SendAwayId id = tell(shop);
        ledger::LogReader reader(*fresh);
        for (const OfConduct conduct : {OfConduct::With, OfConduct::Without}) {
            const bool isTold = conduct == OfConduct::With;
            ledger::Filter filter;
            filter.conduct = conduct;
            QCOMPARE(need(reader.sendAways(filter, {}, 9)).rows.size(), isTold ? 2 : 1);
            QCOMPARE(need(reader.countSendAways(filter, 9)), isTold ? 2 : 1);
            const auto visits = need(reader.returnVisits(filter, {}, 9)).rows;
            QCOMPARE(visits.size(), 1);
            QCOMPARE(visits.constFirst().belongsTo, isTold ? std::optional(id) : std::nullopt);
            QCOMPARE(visits.constFirst().partnerName.isEmpty(), !isTold);
            const auto reviews = need(reader.advocacies(filter, {}, 9)).rows;
            QCOMPARE(reviews.size(), 1);
            QCOMPARE(reviews.constFirst().sentOn.isValid(), isTold);
            filter.search = ticketOf(id);
            QCOMPARE(need(reader.sendAways(filter, {}, 9)).rows.size(), isTold ? 1 : 0);
            QCOMPARE(need(reader.countReturnVisits(filter, 9)), isTold ? 1 : 0);
            QCOMPARE(need(reader.countAdvocacies(filter, 9)), isTold ? 1 : 0);
            QCOMPARE(need(ledger::SendAways(*fresh).byTicket(ticketOf(id), conduct)).has_value(), isTold);
        }
    }

    void theStoryOfACustomerLeavesItOut_data() { FreshLedger::addRows(); }
    void theStoryOfACustomerLeavesItOut()
    {
        QFETCH(Backend, backend);
        using Event = ledger::StoryEntry::Event;
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        tell(shop);
        const auto told = [&](CustomerId customer, OfConduct conduct) {
            QList<Event> events;
            for (const auto &entry : need(ledger::Customers(*fresh).story(customer, conduct)))
                events.append(entry.event);
            return events;
        };
        QCOMPARE(told(shop.ana, OfConduct::With), (QList<Event>{Event::SentElsewhere, Event::StatusChanged,
                                                                Event::CameBack, Event::Advocacy}));
        QCOMPARE(told(shop.ana, OfConduct::Without), (QList<Event>{Event::CameBack, Event::Advocacy}));
        const auto visit = need(ledger::Customers(*fresh).story(shop.ana, OfConduct::Without)).constFirst();
        QVERIFY(visit.need.isEmpty() && visit.who.isEmpty());
        QCOMPARE(told(shop.tom, OfConduct::Without), QList<Event>{Event::SentElsewhere});
    }
};

QTEST_GUILESS_MAIN(LogReaderTest)
#include "LogReaderTest.moc"
