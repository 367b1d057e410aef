// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Advocacies.h"

#include "FreshLedger.h"
#include "Shop.h"

using namespace domain;
using Backend = FreshLedger::Backend;

class AdvocaciesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidOfUsIsKept_data() { FreshLedger::addRows(); }
    void whatIsSaidOfUsIsKept()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::Advocacies advocacies(*fresh);
        Advocacy review;
        review.on = QDate(2026, 11, 20);
        review.customer = shop.tom;
        review.sendAway = shop.send(QDate(2026, 11, 1));
        review.kind = AdvocacyKind::Review;
        review.site = QStringLiteral("Yellow pages");
        review.rating = 5;
        review.link = QStringLiteral("https://example.org/%1");
        review.stance = Stance::Promoter;
        review.note = QStringLiteral("“They sent me to the right place.”");
        review.id = need(advocacies.add(review));
        QCOMPARE(need(advocacies.byId(review.id)), std::optional(review));
        QCOMPARE(need(advocacies.ofSendAway(*review.sendAway)), QList{review});
        const auto row = need(advocacies.latest(5)).constFirst();
        QCOMPARE(row.partnerName, QStringLiteral("Northside Glass"));
        QCOMPARE(row.sentOn, QDate(2026, 11, 1));

        review.rating.reset();
        review.stance.reset();
        SUCCEEDS(advocacies.save(review));
        QCOMPARE(need(advocacies.ofCustomer(shop.tom)), QList{review});
        review.isInError = true;
        SUCCEEDS(advocacies.save(review));
        QCOMPARE(need(advocacies.ofCustomer(shop.tom)).size(), 0);
        QCOMPARE(need(advocacies.latest(5)).size(), 0);
        for (const auto &entry : need(ledger::Customers(*fresh).story(shop.tom)))
            QVERIFY(entry.event != ledger::StoryEntry::Event::Advocacy);
        review.on = QDate();
        FAILS_WITH(advocacies.save(review), "date.missing");
    }
};

QTEST_GUILESS_MAIN(AdvocaciesTest)
#include "AdvocaciesTest.moc"
