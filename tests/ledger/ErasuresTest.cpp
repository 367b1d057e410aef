// SPDX-License-Identifier: GPL-3.0-or-later
#include "Erased.h"

using ledger::Erasures;
using ledger::Ledger;
using Backend = FreshLedger::Backend;

class ErasuresTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesIsCountedFirst_data() { FreshLedger::addRows(); }
    void whatGoesIsCountedFirst()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Known known(*fresh);
        const auto effect = Erasures(*fresh).effect(known.shop.tom);
        SUCCEEDS(effect);
        QCOMPARE(effect->caption, QStringLiteral("Tom Brandt"));
        QCOMPARE(effect->sendAways, 3);
        QCOMPARE(effect->referralsIn, 1);
        QCOMPARE(effect->returnVisits, 2);
        QCOMPARE(effect->wordsOfMouth, 1);
        QCOMPARE(effect->fitChecks, 2);
        QCOMPARE(effect->incidents, 1);
        QCOMPARE(effect->tillDecisions, 1);
        QCOMPARE(effect->mentions, 4);
        FAILS_WITH(Erasures(*fresh).effect(domain::CustomerId(999)), "customer.missing");
    }

    void nothingOfThemIsLeftInAnyTable_data() { FreshLedger::addRows(); }
    void nothingOfThemIsLeftInAnyTable()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Known known(*fresh);
        QCOMPARE(tracesIn(allTexts(*fresh)).size(), traces.size());
        SUCCEEDS(Erasures(*fresh).erase({known.shop.tom}));
        QCOMPARE(tracesIn(allTexts(*fresh)), QStringList());
        const auto report = ledger::check(*fresh);
        SUCCEEDS(report);
        QCOMPARE(report->problems, QStringList());
        // Whoever else is in it stays as they were, but for the name.
        const auto ana = *need(ledger::Customers(*fresh).byId(known.shop.ana));
        QCOMPARE(ana.name, QStringLiteral("Ana Söderlund"));
        QCOMPARE(ana.note, QStringLiteral("Friend of …, met …"));
        QVERIFY(need(ledger::Customers(*fresh).find(QStringLiteral("brandt"), 5)).isEmpty());
        QVERIFY(need(ledger::Customers(*fresh).find(QString(), 5)).size() == 1);
    }

    void datesAndFiguresStay_data() { FreshLedger::addRows(); }
    void datesAndFiguresStay()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Known known(*fresh);
        const QString before = figuresOf(*fresh);
        const auto counts = need(ledger::check(*fresh));
        SUCCEEDS(Erasures(*fresh).erase({known.shop.tom}));
        QVERIFY(!before.isEmpty());
        QCOMPARE(figuresOf(*fresh), before);
        const auto after = need(ledger::check(*fresh));
        QCOMPARE(after.sendAways, counts.sendAways);
        QCOMPARE(after.returnVisits, counts.returnVisits);
        QCOMPARE(after.referralsIn, counts.referralsIn);
        const auto story = need(ledger::Customers(*fresh).story(known.shop.tom));
        QVERIFY(story.size() > 5);
        for (const ledger::StoryEntry &entry : story)
            QVERIFY2(entry.note.isEmpty() && entry.told.isEmpty(), qPrintable(entry.note));
    }

    void neitherTheFileNorAJournalHoldsThemAfterwards()
    {
        FreshLedger fresh(Backend::SQLite);
        Known known(*fresh);
        const QString path = fresh.location().path();
        QVERIFY(!tracesIn(contentOf(path)).isEmpty());
        SUCCEEDS(Erasures(*fresh).erase({known.shop.tom}));
        fresh.close();
        QCOMPARE(tracesIn(contentOf(path)), QStringList());
        const QFileInfo file(path);
        for (const QFileInfo &beside :
             file.dir().entryInfoList({file.fileName() + QLatin1Char('*')}, QDir::Files | QDir::Hidden))
            QCOMPARE(tracesIn(contentOf(beside.filePath())), QStringList());
    }

    void erasingTwiceChangesNothingMore_data() { FreshLedger::addRows(); }
    void erasingTwiceChangesNothingMore()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Known known(*fresh);
        SUCCEEDS(Erasures(*fresh).erase({known.shop.tom}));
        const QByteArray once = allTexts(*fresh);
        SUCCEEDS(Erasures(*fresh).erase({known.shop.tom}));
        QCOMPARE(allTexts(*fresh), once);
    }

    void aContactPersonIsErasedAndTheDaysStay_data() { FreshLedger::addRows(); }
    void aContactPersonIsErasedAndTheDaysStay()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        WithPeople people(*fresh);
        const auto effect = Erasures(*fresh).effect(people.jonas());
        SUCCEEDS(effect);
        QCOMPARE(effect->caption, QStringLiteral("Jonas Wexford"));
        QCOMPARE(effect->touches, 2);
        QVERIFY(effect->mentions > 0);
        const auto counts = need(ledger::check(*fresh));
        SUCCEEDS(Erasures(*fresh).erasePerson(people.jonas()));
        const QString left = QString::fromUtf8(allTexts(*fresh));
        for (const char *trace :
             {"Wexford", "wexford", "Jonas", "jonas", "555-0199", "04315550199", "glassmail", "very grumpy"})
            QVERIFY2(!left.contains(QLatin1StringView(trace)), trace);
        const auto after = need(ledger::check(*fresh));
        QCOMPARE(after.problems, QStringList());
        QCOMPARE(after.sendAways, counts.sendAways);
        // The others there, and what is still to be done, stay.
        const auto partner = *need(ledger::Competitors(*fresh).byId(people.shop.northside));
        QCOMPARE(partner.contacts.size(), 1);
        QCOMPARE(partner.contacts.constFirst().name, QStringLiteral("Mila Wexham"));
        const auto open = need(ledger::Partners(*fresh).openSteps(QDate(2027, 1, 1)));
        QVERIFY(std::ranges::any_of(open, [](const domain::Touch &touch) {
            return touch.nextStep == QStringLiteral("Send … the price list") && touch.person.isEmpty();
        }));
        QCOMPARE(need(Erasures(*fresh).all()).constLast().kind, domain::PersonKind::Contact);
        FAILS_WITH(Erasures(*fresh).effect(people.jonasBefore), "contact.missing");
    }

    void formerStaffBecomeALabelEverywhere_data() { FreshLedger::addRows(); }
    void formerStaffBecomeALabelEverywhere()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        WithPeople people(*fresh);
        FAILS_WITH(Erasures(*fresh).erasePerson(people.maria), "staff.inTeam");
        people.leave();
        const QString before = figuresOf(*fresh);
        const auto effect = Erasures(*fresh).effect(people.maria);
        SUCCEEDS(effect);
        QCOMPARE(effect->sendAways, 1);
        SUCCEEDS(Erasures(*fresh).erasePerson(people.maria));
        QCOMPARE(figuresOf(*fresh), before);
        const QString left = QString::fromUtf8(allTexts(*fresh));
        QVERIFY(!left.contains(QLatin1StringView("Maria")));
        QVERIFY(!left.contains(QLatin1StringView("maria")));
        QVERIFY(!left.contains(QLatin1StringView("Zuckmayer"), Qt::CaseInsensitive));
        const auto staff = need(ledger::Catalogue(*fresh).staff(ledger::Retired::With));
        const auto former =
            std::ranges::find_if(staff, [&](const domain::Staff &one) { return one.id == people.maria; });
        QVERIFY(former->name.startsWith(QLatin1StringView("Former colleague")));
        QVERIFY(left.contains(QStringLiteral("%1|").arg(former->name))); // who rated and approved
        QCOMPARE(need(ledger::check(*fresh)).problems, QStringList());
        const QByteArray once = allTexts(*fresh);
        SUCCEEDS(Erasures(*fresh).erasePerson(people.maria));
        QCOMPARE(allTexts(*fresh), once);
    }

    void aFormThatIsStillOpenIsRecognised_data() { FreshLedger::addRows(); }
    void aFormThatIsStillOpenIsRecognised()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        WithPeople people(*fresh);
        Erasures erasures(*fresh);
        const auto before = need(erasures.state());
        const QDateTime since = fresh.clock().now().addSecs(-60);
        const auto names = [&](const char *text) {
            return need(erasures.concern({QString::fromUtf8(text)}, {}, since));
        };
        QVERIFY(!names("Tom Brandt"));
        SUCCEEDS(erasures.erase({people.shop.tom}));
        QVERIFY(need(erasures.state()) != before);
        QVERIFY(names("He is tom  BRANDT from next door"));
        QVERIFY(names("call 0431 / 555-0142 please"));
        QVERIFY(!names("Tom, the other one, and Brandt & Co"));
        QVERIFY(!names("Ana Söderlund, 0431 111222"));
        QVERIFY(need(erasures.concern({}, people.shop.tom, since)));
        QVERIFY(!need(erasures.concern({}, people.shop.ana, since)));
        // Who comes anew later is welcome.
        QVERIFY(!need(erasures.concern({QStringLiteral("Tom Brandt")}, people.shop.tom,
                                       fresh.clock().now().addSecs(60))));
        const auto after = need(erasures.state());
        SUCCEEDS(erasures.erasePerson(people.jonas()));
        QVERIFY(need(erasures.state()) != after);
        QVERIFY(names("Jonas Wexford"));
        QVERIFY(names("jonas@glassmail.example"));
    }

    void noColumnOfAnyTableNamesThemAfterwards_data() { FreshLedger::addRows(); }
    void noColumnOfAnyTableNamesThemAfterwards()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Known known(*fresh);
        WrittenEverywhere written(*fresh);
        QVERIFY2(written.columns > 40, qPrintable(QString::number(written.columns)));
        QVERIFY(namesIn(allTexts(*fresh)).size() == namesAnyCase.size());
        SUCCEEDS(Erasures(*fresh).erase({known.shop.tom}));
        QCOMPARE(written.whereTheyStand(), QStringList());
        if (backend == Backend::SQLite) {
            const QString path = fresh.location().path();
            fresh.close();
            QCOMPARE(namesIn(contentOf(path)), QStringList());
        }
    }

    void whoHasHadNoEventIsFoundAndNobodyElse_data() { FreshLedger::addRows(); }
    void whoHasHadNoEventIsFoundAndNobodyElse()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        Shop shop(*fresh);
        shop.send(QDate(2024, 3, 1));
        domain::SendAway anas = shop.sendAway(QDate(2024, 2, 1));
        anas.customer = shop.ana;
        need(ledger::SendAways(*fresh).add(anas));
        shop.addCustomer(QStringLiteral("No Date"), {});
        const auto promised = shop.addCustomer(QStringLiteral("Promised Later"), {});
        domain::SendAway later = shop.sendAway(QDate(2024, 1, 1));
        later.customer = promised;
        later.partner = {};
        later.deferredTo = QDate(2027, 1, 1);
        need(ledger::SendAways(*fresh).add(later));
        const auto names = [&](QDate day) {
            QStringList all;
            for (const ledger::Forgettable &one : need(Erasures(*fresh).withoutEventSince(day)))
                all.append(one.caption);
            return all;
        };
        QCOMPARE(names(QDate(2024, 2, 1)), QStringList());
        QCOMPARE(names(QDate(2024, 2, 2)), QStringList({QStringLiteral("Ana Söderlund")}));
        QCOMPARE(names(QDate(2026, 1, 1)),
                 QStringList({QStringLiteral("Ana Söderlund"), QStringLiteral("Tom Brandt")}));
        shop.comeBack(QDate(2026, 1, 1));
        QCOMPARE(names(QDate(2026, 1, 1)), QStringList({QStringLiteral("Ana Söderlund")}));
        need(Erasures(*fresh).erase({shop.ana}));
        QCOMPARE(names(QDate(2026, 1, 1)), QStringList());
    }

    void aFirmThatIsErasedAsACustomerStaysAFirm()
    {
        FreshLedger fresh(Backend::SQLite);
        Shop shop(*fresh);
        ledger::Customers customers(*fresh);
        need(customers.setFirm(shop.tom, shop.northside));
        QVERIFY(need(Erasures(*fresh).effect(shop.tom)).isFirm);
        SUCCEEDS(Erasures(*fresh).erase({shop.tom}));
        QVERIFY(!need(customers.ofFirm(shop.northside)));
        QCOMPARE(need(ledger::Competitors(*fresh).byId(shop.northside))->name,
                 QStringLiteral("Northside Glass"));
    }
};

QTEST_GUILESS_MAIN(ErasuresTest)
#include "ErasuresTest.moc"
