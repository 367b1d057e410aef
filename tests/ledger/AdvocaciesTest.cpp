// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Advocacies.h"

#include "domain/Ticket.h"
#include "FreshLedger.h"
#include "ledger/LogReader.h"
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
        ledger::LogReader reader(*fresh);
        const auto found = [&reader](const QString &search) {
            ledger::Filter filter;
            filter.search = search;
            return need(reader.advocacies(filter, {}, 5)).rows;
        };
        const auto row = found(QStringLiteral("RIGHT pläce")).constFirst();
        QCOMPARE(row.partnerName, QStringLiteral("Northside Glass"));
        QCOMPARE(row.sentOn, QDate(2026, 11, 1));
        QCOMPARE(found(QStringLiteral("yellow")).constFirst().needName, QStringLiteral("Windscreen"));
        QCOMPARE(found(domain::ticketOf(*review.sendAway).toLower()).size(), 1);
        QCOMPARE(found(QStringLiteral("elsewhere")).size(), 0);
        QCOMPARE(need(ledger::Customers(*fresh).story(shop.tom)).constLast().rating, std::optional(5));

        review.rating.reset();
        review.stance.reset();
        SUCCEEDS(advocacies.save(review));
        QCOMPARE(need(advocacies.byId(review.id)), std::optional(review));
        review.isInError = true;
        SUCCEEDS(advocacies.save(review));
        QCOMPARE(found({}).size(), 0);
        QCOMPARE(found({}).size(), 0);
        for (const auto &entry : need(ledger::Customers(*fresh).story(shop.tom)))
            QVERIFY(entry.event != ledger::StoryEntry::Event::Advocacy);
        review.on = QDate();
        FAILS_WITH(advocacies.save(review), "date.missing");
    }

    void manyAreReadPageByPageInTheOrderAskedFor_data() { FreshLedger::addRows(); }
    void manyAreReadPageByPageInTheOrderAskedFor()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        for (int i = 0; i < 12; ++i) {
            Advocacy review;
            review.on = QDate(2026, 11, 1).addDays(i);
            review.customer = i % 2 == 0 ? std::optional(shop.tom) : std::nullopt;
            if (i > 1)
                review.rating = i % 5 + 1;
            need(ledger::Advocacies(*fresh).add(review));
        }
        ledger::LogReader reader(*fresh);
        const ledger::LogOrder byStars{ledger::LogOrder::By::Value, Qt::DescendingOrder};
        QList<std::optional<int>> stars;
        std::optional<ledger::LogCursor> next;
        do {
            const auto page = need(reader.advocacies({}, byStars, 5, next));
            for (const auto &row : page.rows)
                stars.append(row.rating);
            next = page.next;
        } while (next);
        QCOMPARE(stars,
                 (QList<std::optional<int>>{5, 5, 4, 4, 3, 3, 2, 2, 1, 1, std::nullopt, std::nullopt}));
        ledger::Filter toms;
        toms.customer = shop.tom;
        QCOMPARE(need(reader.countAdvocacies(toms, 100)), 6);
        toms.from = QDate(2026, 11, 5);
        QCOMPARE(need(reader.countAdvocacies(toms, 100)), 4);
    }
};

QTEST_GUILESS_MAIN(AdvocaciesTest)
#include "AdvocaciesTest.moc"
