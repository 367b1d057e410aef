// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/PartnerList.h"
#include "ui/log/StatusWord.h"
#include "ui/log/StoryText.h"
#include "ui/SendAwayDesk.h"

using namespace ui;

/// Where the customer is sent: partners of the list, others, nobody, or us, later.
class SendAwayPartnersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalAreOfferedInOrderFromAnywhere()
    {
        SendAwayDesk form;
        form.sendGlass();
        form.press(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
        form.press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        form.press(Qt::Key_2, Qt::AltModifier);
        auto *list = form.field<PartnerList>("partners");
        QCOMPARE(list->model()->index(2, 0).data(PartnerList::PlaceRole).toInt(), 1);
        QCOMPARE(list->model()->index(0, 0).data(PartnerList::PlaceRole).toInt(), 2);
        QCOMPARE(list->model()->index(1, 0).data(PartnerList::PlaceRole).toInt(), 3);
        form.save();
        const domain::SendAway saved = form.only();
        QCOMPARE(saved.partner, form.volt);
        QCOMPARE(saved.alternatives.size(), 3);
        QCOMPARE(saved.alternatives.at(0).competitor, form.city);
        QCOMPARE(saved.alternatives.at(1).competitor, form.northside);
        QCOMPARE(saved.alternatives.at(2).competitor, form.volt);
    }

    void fullTodayIsNotedAndTakenBackWithOneKey()
    {
        SendAwayDesk form;
        form.sendGlass();
        auto *list = form.field<PartnerList>("partners");
        const auto isFull = [&list](int row) {
            return list->model()->index(row, 0).data(PartnerList::IsFullRole).toBool();
        };
        QCOMPARE(list->chosen(), std::optional(form.northside));
        form.into("partners");
        form.press(Qt::Key_F);
        QTRY_VERIFY(isFull(0));
        QCOMPARE(list->chosen(), std::optional(form.volt)); // the next who can
        form.prompts.answers = {1};
        form.press(Qt::Key_Escape);
        QVERIFY(!form.dialog());
        form.open(openSendAwayDialog); // known for the rest of the day
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        list = form.field<PartnerList>("partners");
        QVERIFY(isFull(0));
        QCOMPARE(list->chosen(), std::optional(form.volt));
        form.into("partners");
        form.press(Qt::Key_Up);
        form.press(Qt::Key_F);
        QTRY_VERIFY(!isFull(0));
        QCOMPARE(list->chosen(), std::optional(form.northside));
        form.save();
        QCOMPARE(form.only().partner, form.northside);
    }

    void aNewPartnerIsMadeWithTheRecord()
    {
        SendAwayDesk form;
        form.sendGlass();
        form.sendTo(QStringLiteral("Sky Tours"));
        form.into("handoff");
        form.press(Qt::Key_Home);
        form.save();
        QVERIFY(!form.dialog());
        const domain::SendAway saved = form.only();
        const auto sky = Counter::must(ledger::Competitors(*form.ledger).named(QStringLiteral("Sky Tours")));
        QVERIFY(sky.has_value());
        QCOMPARE(saved.partner, sky);
        QCOMPARE(saved.handoff, domain::Handoff::NameOnly);
        QCOMPARE(saved.alternatives.size(), 1);
        QCOMPARE(form.shell.kept.size(), 1);
        SUCCEEDS(form.shell.kept.constFirst().undo());
        QVERIFY(form.logged().isEmpty());
    }

    void whoWasOfferedBeforeANewPartnerStaysSo()
    {
        SendAwayDesk form;
        form.sendGlass();
        form.press(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
        form.press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
        form.sendTo(QStringLiteral("Sky Tours"));
        form.save();
        const domain::SendAway saved = form.only();
        const auto sky = Counter::must(ledger::Competitors(*form.ledger).named(QStringLiteral("Sky Tours")));
        QCOMPARE(saved.partner, sky);
        QCOMPARE(saved.alternatives.size(), 3);
        QCOMPARE(saved.alternatives.at(0).competitor, form.city);
        QCOMPARE(saved.alternatives.at(1).competitor, form.volt);
        QCOMPARE(saved.alternatives.at(2).competitor, *sky);
    }

    void aPartnerOfTheListTakesThePlaceOfANewOne()
    {
        SendAwayDesk form;
        form.sendGlass();
        form.sendTo(QStringLiteral("Sky Tours"));
        form.press(Qt::Key_2, Qt::AltModifier);
        QVERIFY(form.field<QLineEdit>("otherPartner")->text().isEmpty());
        form.save();
        QCOMPARE(form.only().partner, form.volt);
        QVERIFY(!Counter::must(ledger::Competitors(*form.ledger).named(QStringLiteral("Sky Tours"))));
    }

    void partnersAreTakenByNumberAndOthersOffered()
    {
        SendAwayDesk form;
        form.sendGlass();
        form.press(Qt::Key_2, Qt::AltModifier);
        form.into("partners");
        form.press(Qt::Key_Up, Qt::ControlModifier);
        form.press(Qt::Key_Space, Qt::ControlModifier);
        form.save();
        const domain::SendAway saved = form.only();
        QCOMPARE(saved.partner, form.volt);
        QCOMPARE(saved.alternatives.size(), 2);
        QCOMPARE(saved.alternatives.at(0).competitor, form.northside);
        QCOMPARE(saved.alternatives.at(1).competitor, form.volt);
    }

    void nobodyNeedsToBeNamed()
    {
        SendAwayDesk form;
        form.sendGlass();
        form.into("partners");
        form.press(Qt::Key_Delete);
        form.save();
        QVERIFY(!form.only().partner);
        QVERIFY(form.only().alternatives.isEmpty());
    }

    void weOurselvesLaterWhenTheReasonAllowsIt()
    {
        SendAwayDesk form;
        form.open(openSendAwayDialog);
        QVERIFY(!form.field<QWidget>("isLater")->isVisible());
        form.type(QStringLiteral("paint"));
        form.press(Qt::Key_Return);
        form.type(QStringLiteral("not")); // not “not said”, which is there already
        QVERIFY(form.field<QWidget>("isLater")->isVisible());
        form.into("isLater");
        form.press(Qt::Key_Space);
        form.into("later");
        form.field<QLineEdit>("later")->selectAll();
        form.type(QStringLiteral("2026-11-20"));
        form.save();
        QVERIFY(form.dialog()); // before the visit itself
        form.into("later");
        form.field<QLineEdit>("later")->selectAll();
        form.type(QStringLiteral("2026-11-24"));
        form.save();
        QVERIFY(!form.dialog());
        const domain::SendAway saved = form.only();
        QCOMPARE(saved.deferredTo, QDate(2026, 11, 24));
        const StatusWord word = statusWord(form.logged().constFirst(), form.today(), form.locale);
        QCOMPARE(word.text, QStringLiteral("promised for 24 Nov"));
        QVERIFY(form.shell.kept.constFirst().what.startsWith(QStringLiteral("Promised for ")));
        QCOMPARE(saved.followUpOn, QDate(2026, 11, 24));
        QVERIFY(!saved.partner);
        QVERIFY(!saved.handoff);
        const auto tom = form.customer(QStringLiteral("Tom Brandt"));
        domain::SendAway promise = form.draftOf(form.today(), tom);
        promise.partner.reset();
        promise.handoff.reset();
        promise.deferredTo = QDate(2026, 11, 24);
        form.send(promise);
        const auto story = Counter::must(ledger::Customers(*form.ledger).story(tom));
        QVERIFY(storyLine(story.constFirst(), form.locale)
                    .detail.contains(QStringLiteral("promised for 24 Nov")));
    }
};

QTEST_MAIN(SendAwayPartnersTest)
#include "SendAwayPartnersTest.moc"
