// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Calendar.h"

#include "ledger/FreshLedger.h"
#include "ledger/Shop.h"
#include "TestData.h"
#include "workflows/Outreach.h"

using Backend = FreshLedger::Backend;
using exchange::CalendarEntry;

class CalendarTest final : public QObject
{
    Q_OBJECT

private:
    static inline const QDate today{2026, 11, 21};

    static domain::Touch talk(domain::CompetitorId partner, const QString &next, QDate nextOn)
    {
        domain::Touch touch;
        touch.partner = partner;
        touch.on = today.addDays(-10);
        touch.summary = QStringLiteral("wants photos");
        touch.nextStep = next;
        touch.nextOn = nextOn;
        return touch;
    }

    static QStringList titles(const QList<CalendarEntry> &entries)
    {
        QStringList titles;
        for (const CalendarEntry &each : entries)
            titles.append(each.due.toString(QStringLiteral("MM-dd ")) + each.title);
        return titles;
    }

private Q_SLOTS:
    void whatIsDueIsInItAndNothingOfConduct_data() { FreshLedger::addRows(); }
    void whatIsDueIsInItAndNothingOfConduct()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend); // 21 November 2026
        const Shop shop(*fresh);
        shop.send(QDate(2026, 11, 14)); // asked after on the 21st
        const auto add = [&](const std::function<void(domain::SendAway &)> &change) {
            domain::SendAway record = shop.sendAway(QDate(2026, 11, 15));
            change(record);
            need(ledger::SendAways(*fresh).add(record));
        };
        add([](auto &s) { s.motive = domain::Motive::Staff; });
        add([](auto &s) { s.status = domain::Status::Draft; });
        add([](auto &s) {
            s.partner.reset();
            s.deferredTo = QDate(2026, 12, 24);
        });
        need(workflows::logTouch(
            *fresh, talk(shop.riverside, QStringLiteral("send the prices"), QDate(2026, 11, 19))));

        const auto entries = need(workflows::readCalendar(*fresh, false));
        QCOMPARE(titles(entries), (QStringList{QStringLiteral("11-19 Riverside Motors: send the prices"),
                                               QStringLiteral("11-21 Did Northside Glass help Tom Brandt?"),
                                               QStringLiteral("12-24 Call Tom Brandt: Windscreen")}));
        QCOMPARE(entries.at(0).description, QStringLiteral("Partner: Riverside Motors\nwants photos"));
        for (const CalendarEntry &each : entries)
            QVERIFY(!each.description.contains(QStringLiteral("0431"))); // a customer's phone
    }

    /// Opened in a calendar again, the same thing is found again, wherever its day has gone.
    void whatMovesKeepsItsNumber_data() { FreshLedger::addRows(); }
    void whatMovesKeepsItsNumber()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        const Shop shop(*fresh);
        const auto made = need(
            workflows::logTouch(*fresh, talk(shop.riverside, QStringLiteral("call"), QDate(2026, 11, 19))));
        const domain::TouchId id(made.added);
        const CalendarEntry before = need(workflows::readCalendar(*fresh, false)).constFirst();
        need(workflows::putOffNextStep(*fresh, id, QDate(2026, 12, 1), today));
        const CalendarEntry after = need(workflows::readCalendar(*fresh, false)).constFirst();
        QCOMPARE(after.due, QDate(2026, 12, 1));
        QCOMPARE(after.uid, before.uid);
        QCOMPARE(after.uid, QStringLiteral("touch-%1@%2.elsewhere")
                                .arg(QString::number(made.added), fresh->business().identity));

        need(workflows::finishNextStep(*fresh, id, today));
        QCOMPARE(need(workflows::readCalendar(*fresh, false)), QList<CalendarEntry>());
        const auto done = need(workflows::readCalendar(*fresh, true));
        QCOMPARE(done.size(), 1);
        QCOMPARE(done.constFirst().uid, before.uid);
        QCOMPARE(done.constFirst().doneOn, today);
    }

    void whatWasDoneLongAgoIsLeftOut()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        domain::Touch old = talk(shop.riverside, QStringLiteral("call"), QDate(2026, 8, 1));
        old.nextDoneOn = today.addDays(-workflows::DoneDays - 1);
        need(workflows::logTouch(*fresh, old));
        QCOMPARE(need(workflows::readCalendar(*fresh, true)), QList<CalendarEntry>());
        old.nextDoneOn = today.addDays(-workflows::DoneDays);
        need(workflows::logTouch(*fresh, old));
        QCOMPARE(need(workflows::readCalendar(*fresh, true)).size(), 1);
    }

    void otherLedgersHaveOtherNumbers()
    {
        FreshLedger one(Backend::SQLite);
        FreshLedger other(Backend::SQLite);
        QVERIFY(one->business().identity != other->business().identity);
    }

    void itIsWrittenWholeOrNotAtAll()
    {
        FreshLedger fresh(Backend::SQLite);
        const Shop shop(*fresh);
        shop.send(QDate(2026, 11, 14));
        const QString path = fresh.path(QStringLiteral("todo.ics"));
        QCOMPARE(need(workflows::saveCalendar(*fresh, path, {})), 1);
        QVERIFY(contentOf(path).contains("SUMMARY:Did Northside Glass help"));
        const auto failed =
            workflows::saveCalendar(*fresh, fresh.path(QStringLiteral("nowhere/todo.ics")), {});
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, QStringLiteral("file.write"));
    }
};

QTEST_GUILESS_MAIN(CalendarTest)
#include "CalendarTest.moc"
