// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Records.h"

#include "FreshLedger.h"
#include "ledger/FigureReader.h"
#include "ledger/LogReader.h"
#include "Shop.h"

using namespace domain;

class RecordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVisitBelongsToTheLatestSendAwayBeforeItsDay_data() { FreshLedger::addRows(); }
    void aVisitBelongsToTheLatestSendAwayBeforeItsDay()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::SendAways sendAways(*fresh);
        const auto january = sendAways.add(shop.sendAway(QDate(2026, 1, 10)));
        SUCCEEDS(january);
        const auto march = sendAways.add(shop.sendAway(QDate(2026, 3, 10)));
        SUCCEEDS(march);
        ReturnVisit visit;
        visit.on = QDate(2026, 3, 11);
        visit.customer = shop.tom;
        visit.value = Money(9900, Currency::euro());
        ledger::ReturnVisits visits(*fresh);
        const auto id = visits.add(visit);
        SUCCEEDS(id);
        QCOMPARE(visits.byId(*id)->value().belongsTo, std::optional(*march));

        SUCCEEDS(sendAways.setStatus(*march,
                                     {Status::EnteredInError, {}, {}, {}, QDate(2026, 3, 12), {}, {}, {}}));
        QCOMPARE(visits.byId(*id)->value().belongsTo, std::optional(*january));

        FAILS_WITH(visits.add(visit), "visit.twice");
        visit.on = QDate(2026, 1, 10);
        FAILS_WITH(visits.add(visit), "visit.early");
    }

    void levelsOfTheDayAreKeptWhenRatingsChange_data() { FreshLedger::addRows(); }
    void levelsOfTheDayAreKeptWhenRatingsChange()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::SendAways sendAways(*fresh);
        const auto id = sendAways.add(shop.sendAway(QDate(2026, 11, 1)));
        SUCCEEDS(id);
        SUCCEEDS(ledger::Strengths(*fresh).set(
            {shop.glass, shop.northside, Level::from(1), {}, {}, {}, QDate(2026, 11, 2)}));
        auto record = sendAways.byId(*id)->value();
        QCOMPARE(record.theirLevel(), Level::from(5));
        QCOMPARE(record.ourLevel, MaybeLevel());
        record.note = QStringLiteral("edited");
        SUCCEEDS(sendAways.save(record));
        QCOMPARE(sendAways.byId(*id)->value().theirLevel(), Level::from(5));
    }

    void figuresAddUp_data() { FreshLedger::addRows(); }
    void figuresAddUp()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const auto id = ledger::SendAways(*fresh).add(shop.sendAway(QDate(2026, 10, 1)));
        SUCCEEDS(id);
        SUCCEEDS(ledger::SendAways(*fresh).setStatus(
            *id, {Status::Served, {}, {}, HowKnown::PartnerTold, QDate(2026, 10, 5), {}, {}, {}}));
        ReturnVisit visit;
        visit.on = QDate(2026, 11, 2);
        visit.customer = shop.tom;
        visit.value = Money(10000, Currency::euro());
        SUCCEEDS(ledger::ReturnVisits(*fresh).add(visit));
        ReferralIn referral;
        referral.on = QDate(2026, 11, 3);
        referral.sourceKind = SourceKind::Partner;
        referral.partner = shop.northside;
        referral.value = Money(5000, Currency::euro());
        referral.outcome = ReferralOutcome::Bought;
        SUCCEEDS(ledger::ReferralsIn(*fresh).add(referral));

        ledger::FigureReader reader(*fresh);
        const auto months = reader.months({});
        SUCCEEDS(months);
        QCOMPARE(months->size(), 2);
        QCOMPARE(months->at(0).month, Month(2026, 10));
        QCOMPARE(months->at(0).flows.sent, Tally(1, Money(42000, Currency::euro())));
        QCOMPARE(months->at(1).flows.returnedInWindow, Tally(1, Money(10000, Currency::euro())));
        const auto flows = reader.flows({});
        SUCCEEDS(flows);
        QCOMPARE(flows->received, Tally(1, Money(5000, Currency::euro())));
        const auto partners = reader.partners({});
        SUCCEEDS(partners);
        QCOMPARE(partners->size(), 1);
        QCOMPARE(partners->constFirst().served, 1);
        QCOMPARE(partners->constFirst().net(Margin::full()), Money(-27000, Currency::euro()));
        SUCCEEDS(reader.unmetNeeds({}));
        const auto coverage = reader.coverage({});
        SUCCEEDS(coverage);
        QCOMPARE(coverage->withOutcome, 1);
        SUCCEEDS(reader.people({}));
        SUCCEEDS(reader.askedFor({}));
        SUCCEEDS(reader.forStaff({}));
        SUCCEEDS(reader.span());
    }

    void pagesOfTheLogFollowOneAnother_data() { FreshLedger::addRows(); }
    void pagesOfTheLogFollowOneAnother()
    {
        QFETCH(FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        ledger::SendAways sendAways(*fresh);
        for (int day = 1; day <= 7; ++day)
            SUCCEEDS(sendAways.add(shop.sendAway(QDate(2026, 10, 1 + day / 2))));
        ledger::LogReader reader(*fresh);
        for (const auto by :
             {ledger::LogOrder::By::Date, ledger::LogOrder::By::Customer, ledger::LogOrder::By::Value,
              ledger::LogOrder::By::Handoff, ledger::LogOrder::By::Status, ledger::LogOrder::By::Reason}) {
            for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                QList<SendAwayId> seen;
                std::optional<ledger::LogCursor> next;
                do {
                    const auto page = reader.sendAways({}, {by, direction}, 3, next);
                    SUCCEEDS(page);
                    for (const auto &row : page->rows)
                        seen.append(row.id);
                    next = page->next;
                } while (next);
                QCOMPARE(seen.size(), 7);
                QCOMPARE(QSet<SendAwayId>(seen.cbegin(), seen.cend()).size(), 7);
            }
        }
        ledger::Filter filter;
        filter.search = QStringLiteral("BRANDT");
        QCOMPARE(*reader.countSendAways(filter, 100), 7);
        SUCCEEDS(reader.referralsIn(filter, {}, 10));
        SUCCEEDS(reader.returnVisits(filter, {}, 10));
        SUCCEEDS(ledger::Customers(*fresh).story(shop.tom));
        QCOMPARE(ledger::Customers(*fresh).find(QStringLiteral("555 01"), 5)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(RecordsTest)
#include "RecordsTest.moc"
