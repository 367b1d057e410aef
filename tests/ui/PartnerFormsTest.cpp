// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/PartnerDialogs.h"
#include "ui/Round.h"

namespace {

/// What the forms about a partner take and refuse, and the way of an agreement.
class PartnerFormsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewNextStepOnADoneOneIsStillToBeDone_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isDone");
        const QDate day(2026, 11, 19);
        QTest::newRow("the same") << QStringLiteral("Send prices") << day << true;
        QTest::newRow("written otherwise") << QStringLiteral("send  Prices") << day << true;
        QTest::newRow("another step") << QStringLiteral("Call again") << day << false;
        QTest::newRow("another day") << QStringLiteral("Send prices") << QDate(2026, 12, 1) << false;
        QTest::newRow("none any more") << QString() << QDate() << false;
    }
    void aNewNextStepOnADoneOneIsStillToBeDone()
    {
        QFETCH(QString, step);
        QFETCH(QDate, day);
        QFETCH(bool, isDone);
        Round round;
        const auto id =
            round.talk(round.volt, round.today().addDays(-9), "Talked", "Send prices", QDate(2026, 11, 19));
        domain::Touch done = round.touch(id);
        done.nextDoneOn = round.today();
        SUCCEEDS(ledger::Partners(*round.ledger).saveTouch(done));
        ui::editTouch(round.context(), id, &round.window);
        round.waitForDialog();
        round.into("summary");
        round.type(QStringLiteral("!"));
        round.field<QLineEdit>("nextStep")->setText(step);
        round.field<QLineEdit>("nextOn")->setText(day.isValid() ? day.toString(Qt::ISODate) : QString());
        round.save();
        QTRY_VERIFY(!round.dialog());
        QCOMPARE(round.touch(id).nextDoneOn.isValid(), isDone);
        QCOMPARE(round.touch(id).nextStep, step);
    }

    void aPhoneThatWasOddBeforeDoesNotHoldUpSaving()
    {
        Round round;
        domain::Competitor odd = round.competitor(round.volt);
        odd.contacts[0].phones = {QStringLiteral("ask at the gate")};
        SUCCEEDS(ledger::Competitors(*round.ledger).save(odd));
        ui::editCompetitor(round.context(), round.volt, &round.window);
        round.waitForDialog();
        round.field<QLineEdit>("category")->setText(QStringLiteral("Garage"));
        round.field<QLineEdit>("contactEmails")->setText(QStringLiteral("nobody"));
        round.save();
        QVERIFY(round.error("contacts").contains(QStringLiteral("nobody")));
        round.field<QLineEdit>("contactEmails")->clear();
        round.save();
        QTRY_VERIFY(!round.dialog());
        QCOMPARE(round.competitor(round.volt).category, QStringLiteral("Garage"));
        QCOMPARE(round.competitor(round.volt).contacts.constFirst().phones, odd.contacts.constFirst().phones);
    }

    void phonesAreWrittenAsTheCountryWritesThem()
    {
        Round round;
        domain::Business business = round.ledger->business();
        business.country = QStringLiteral("DE");
        SUCCEEDS(round.ledger->saveBusiness(business));
        ui::editCompetitor(round.context(), round.volt, &round.window);
        round.waitForDialog();
        auto *phones = round.field<QLineEdit>("contactPhones");
        phones->setFocus();
        phones->selectAll();
        QTest::keyClicks(phones, QStringLiteral("+49 431/5550142; gate 7"));
        round.save();
        QVERIFY(round.error("contacts").contains(QStringLiteral("gate 7")));
        phones->setFocus();
        round.into("category");
        QCOMPARE(phones->text(), QStringLiteral("0431 5550142, gate 7"));
        // Saved at once, without leaving the field.
        phones->setFocus();
        phones->selectAll();
        QTest::keyClicks(phones, QStringLiteral("+494315550142"));
        round.save();
        QTRY_VERIFY(!round.dialog());
        QCOMPARE(round.competitor(round.volt).contacts.constFirst().phones,
                 QStringList{QStringLiteral("0431 5550142")});
    }

    void theWayOfAnAgreementSaysWhereEnterLeadsAndForgetsItWhenLeft()
    {
        Round round;
        round.show();
        round.choose("City Body Shop");
        QTRY_COMPARE(round.chosen(), QStringLiteral("City Body Shop"));
        auto *bar = found<QWidget>(*round.page, "stageBar");
        QCOMPARE(bar->accessibleDescription(), QStringLiteral("prospect"));
        bar->setFocus(Qt::TabFocusReason);
        QCOMPARE(bar->accessibleDescription(), QStringLiteral("prospect; Enter: contacted"));
        round.table->setFocus();
        QCOMPARE(bar->accessibleDescription(), QStringLiteral("prospect"));
    }
};

} // namespace

QTEST_MAIN(PartnerFormsTest)
#include "PartnerFormsTest.moc"
