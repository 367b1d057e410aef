// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Lock.h"
#include "ui/SendAwayDesk.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/SuggestEdit.h"

#include <QComboBox>

using namespace ui;

class SendAwayDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongNameAtTheCounterMakesTheDialogNoWider()
    {
        SendAwayDesk form;
        form.open(openSendAwayDialog);
        const int usual = form.dialog()->width();
        form.press(Qt::Key_Escape);
        QVERIFY(!form.dialog());
        domain::Staff maria = Counter::must(ledger::Catalogue(*form.ledger).staff()).constFirst();
        maria.name = QStringLiteral("Maria Osei of Harbour Street ").repeated(6).trimmed();
        SUCCEEDS(ledger::Catalogue(*form.ledger).saveStaff(maria));
        form.open(openSendAwayDialog);
        form.letSettle();
        QVERIFY(form.field<ElidedLabel>("dialogWho")->text().startsWith(maria.name));
        QCOMPARE(form.dialog()->width(), usual);
    }

    void aCustomerIsSentElsewhereInAFewKeys()
    {
        SendAwayDesk form;
        form.sendGlass();
        form.save();
        QVERIFY(!form.dialog());
        QVERIFY2(form.keys <= 5, "need, its choice, and save: the best partner is taken by itself");
        const domain::SendAway saved = form.only();
        QCOMPARE(saved.need, form.glass);
        QCOMPARE(saved.partner, form.northside);
        QCOMPARE(saved.on, form.today());
        QCOMPARE(saved.staff, form.maria);
        QCOMPARE(saved.ourLevel, domain::Level::from(1));
        QCOMPARE(saved.theirLevel(), domain::Level::from(5));
        QVERIFY(!saved.customer);
        QVERIFY(!saved.forgone);
    }

    void aWholeEntryTakesAtMostTwelveKeysBesideTheLetters()
    {
        SendAwayDesk form;
        for (int day = 1; day <= 3; ++day)
            form.send(form.draftOf(form.today().addDays(-day)));
        form.open(openSendAwayDialog);
        const QString letters = QStringLiteral("windscreen");
        form.type(letters);
        form.press(Qt::Key_Return);
        QCOMPARE(form.field<QLineEdit>("forgone")->text().remove(QLatin1Char(' ')), QStringLiteral("€420"));
        form.save();
        QVERIFY(!form.dialog());
        QVERIFY(form.keys - letters.size() <= 12);
        const auto rows = form.logged();
        QCOMPARE(rows.size(), 4);
        const domain::SendAway saved = form.stored(rows.constFirst().id);
        QCOMPARE(saved.on, form.today());
        QCOMPARE(saved.partner, form.northside);
        QCOMPARE(saved.handoff, domain::Handoff::CalledAhead);
        QCOMPARE(saved.forgone, form.euros(420));
    }

    void theUsualValueGivesWayToWhatIsTyped()
    {
        SendAwayDesk form;
        for (int day = 1; day <= 3; ++day)
            form.send(form.draftOf(form.today().addDays(-day)));
        form.open(openSendAwayDialog);
        form.into("forgone");
        form.type(QStringLiteral("99"));
        form.into("need");
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        QCOMPARE(form.field<QLineEdit>("forgone")->text(), QStringLiteral("€99"));
        form.field<QLineEdit>("forgone")->clear();
        form.save();
        QVERIFY(!form.stored(form.logged().constFirst().id).forgone); // empty is not known
    }

    void aSlowLedgerNeverHoldsUpTheForm()
    {
        SendAwayDesk form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("windscreen"));
        form.field<SuggestEdit>("need")->offer();
        {
            const Lock lock(form.ledgerPath());
            QTest::keyClick(form.focus(), Qt::Key_Return);
            QTest::keyClick(form.focus(), Qt::Key_Return, Qt::ControlModifier);
            form.into("note");
            QTest::keyClicks(form.focus(), QStringLiteral("still here"));
            QCOMPARE(form.field<QLineEdit>("note")->text(), QStringLiteral("still here"));
            QVERIFY(qobject_cast<RecordDialog *>(form.dialog())->isWaiting()); // and not given up
        }
        QTRY_VERIFY(!form.dialog()); // what was asked to be saved is saved
        QCOMPARE(form.only().partner, form.northside);
        QCOMPARE(form.only().note, QStringLiteral("still here"));
    }

    void everyFieldIsReachedWithEnter()
    {
        SendAwayDesk form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("paint"));
        form.press(Qt::Key_Return); // chosen, and on to the reason
        QCOMPARE(form.focus()->objectName(), QStringLiteral("reason"));
        form.type(QStringLiteral("outside"));
        form.press(Qt::Key_Return);
        QCOMPARE(form.focus()->objectName(), QStringLiteral("partners"));
        form.press(Qt::Key_Down);
        form.press(Qt::Key_Return);
        QCOMPARE(form.focus()->objectName(), QStringLiteral("otherPartner"));
        form.press(Qt::Key_Return);
        form.press(Qt::Key_Home);
        form.press(Qt::Key_Right);
        form.press(Qt::Key_Right);
        form.press(Qt::Key_Return);
        QCOMPARE(form.focus()->objectName(), QStringLiteral("forgone"));
        form.type(QStringLiteral("1,150.50"));
        form.press(Qt::Key_Return);
        form.type(QStringLiteral("Rosa Marin, 0431 555 0199, rosa@example.org"));
        form.press(Qt::Key_Return);
        form.press(Qt::Key_Left);
        form.press(Qt::Key_Return);
        QCOMPARE(form.focus()->objectName(), QStringLiteral("on"));
        form.press(Qt::Key_Down);
        form.press(Qt::Key_Return);
        form.type(QStringLiteral("in a hurry"));
        form.press(Qt::Key_Return);
        QCOMPARE(form.focus()->objectName(), QStringLiteral("cardAfterSaving"));
        form.press(Qt::Key_Return);
        QCOMPARE(form.focus()->objectName(), QStringLiteral("saveButton"));
        form.press(Qt::Key_Return);
        QVERIFY(!form.dialog());
        const domain::SendAway saved = form.only();
        QCOMPARE(saved.need, form.paint);
        QCOMPARE(saved.reason, form.outOfCompetence);
        QCOMPARE(saved.partner, form.volt);
        QCOMPARE(saved.handoff, domain::Handoff::NamedPerson);
        QCOMPARE(saved.forgone, domain::Money(115050, domain::Currency::euro()));
        QCOMPARE(saved.knownBefore, domain::KnownBefore::No);
        QCOMPARE(saved.on, form.today().addDays(-1));
        QCOMPARE(saved.note, QStringLiteral("in a hurry"));
        const auto rosa = *Counter::must(ledger::Customers(*form.ledger).byId(*saved.customer));
        QCOMPARE(rosa.name, QStringLiteral("Rosa Marin"));
        QCOMPARE(rosa.phones, QStringList{QStringLiteral("0431 555 0199")});
        QCOMPARE(rosa.emails, QStringList{QStringLiteral("rosa@example.org")});
    }

    void aCustomerIsFoundByPhone()
    {
        SendAwayDesk form;
        const auto tom = form.customer(QStringLiteral("Tom Brandt"), QStringLiteral("0431 555 0188"));
        form.sendGlass();
        form.into("customer");
        form.type(QStringLiteral("5550188"));
        form.press(Qt::Key_Return);
        form.save();
        QCOMPARE(form.only().customer, tom);
    }

    void nobodyIsTakenForAnotherCustomer_data()
    {
        QTest::addColumn<Qt::Key>("leave");
        QTest::newRow("Tab") << Qt::Key_Tab;
        QTest::newRow("Enter") << Qt::Key_Return;
    }
    void nobodyIsTakenForAnotherCustomer()
    {
        QFETCH(const Qt::Key, leave);
        SendAwayDesk form;
        const auto klein = form.customer(QStringLiteral("Sofia Klein"));
        form.sendGlass();
        form.into("customer");
        form.type(QStringLiteral("Sofia K"));
        form.field<SuggestEdit>("customer")->offer();
        form.press(leave);
        QVERIFY(form.focus()->objectName() != QStringLiteral("customer"));
        form.save();
        QVERIFY(form.only().customer != klein);
        QCOMPARE(form.logged().constFirst().customerName, QStringLiteral("Sofia K"));
    }

    void enterInAListOfChoicesGoesOn()
    {
        SendAwayDesk form;
        form.open(openSendAwayDialog);
        form.into("reason");
        form.press(Qt::Key_Return);
        QVERIFY(form.focus()->objectName() != QStringLiteral("reason"));
    }

    void aNewNeedAloneInTheListIsTakenWithEnter()
    {
        SendAwayDesk form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("Helicopter tour"));
        form.press(Qt::Key_Return);
        form.save();
        QVERIFY(!form.dialog());
        QCOMPARE(form.savedNeed(), QStringLiteral("Helicopter tour"));
    }

    void theReasonIsNeverThatOfTheLastCustomer()
    {
        SendAwayDesk form;
        form.sendGlass();
        form.type(QStringLiteral("outside"));
        form.save();
        form.open(openSendAwayDialog);
        QCOMPARE(form.field<QComboBox>("reason")->currentIndex(), 0);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        form.save();
        QVERIFY(!form.stored(form.logged().constFirst().id).reason);
    }

    void whatIsWrongIsSaidUntilTheFieldChanges()
    {
        SendAwayDesk form;
        form.open(openSendAwayDialog);
        form.save();
        QVERIFY(!form.error("need").isEmpty());
        form.type(QStringLiteral("win"));
        QVERIFY(form.error("need").isEmpty());
    }

    void aNeedIsMadeInPassingAndOnlyOnPurpose()
    {
        SendAwayDesk form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("Roof box"));
        form.save();
        QVERIFY(form.dialog());
        QVERIFY(!form.error("need").isEmpty());
        QCOMPARE(form.focus()->objectName(), QStringLiteral("need"));
        QCOMPARE(form.field<QLineEdit>("need")->text(), QStringLiteral("Roof box"));
        form.press(Qt::Key_Down);
        form.press(Qt::Key_Down);
        form.press(Qt::Key_Return);
        form.save();
        QVERIFY(!form.dialog());
        QCOMPARE(form.savedNeed(), QStringLiteral("Roof box"));
    }

    void aWrongAmountIsSaidAndKept()
    {
        SendAwayDesk form;
        form.sendGlass();
        form.into("forgone");
        form.type(QStringLiteral("about 400"));
        form.into("note");
        form.type(QStringLiteral("kept"));
        form.save();
        QVERIFY(form.dialog());
        QVERIFY(!form.error("forgone").isEmpty());
        QCOMPARE(form.field<QLineEdit>("forgone")->text(), QStringLiteral("about 400"));
        QCOMPARE(form.field<QLineEdit>("note")->text(), QStringLiteral("kept"));
        QVERIFY(form.logged().isEmpty());
        form.field<QLineEdit>("forgone")->selectAll();
        form.type(QStringLiteral("400"));
        form.save();
        QVERIFY(!form.dialog());
        QCOMPARE(form.only().forgone, form.euros(400));
    }

    void leavingAsksOnlyWhenSomethingWouldBeLost()
    {
        SendAwayDesk form;
        form.open(openSendAwayDialog);
        form.press(Qt::Key_Escape);
        QVERIFY(!form.dialog());
        QVERIFY(form.prompts.questions.isEmpty());
        form.open(openSendAwayDialog);
        form.into("note");
        form.type(QStringLiteral("x"));
        form.press(Qt::Key_Escape);
        QVERIFY(form.dialog());
        QCOMPARE(form.prompts.questions.size(), 1);
        QCOMPARE(form.field<QLineEdit>("note")->text(), QStringLiteral("x"));
        form.prompts.answers = {1};
        form.press(Qt::Key_Escape);
        QVERIFY(!form.dialog());
    }

    void rememberedFromLastTime()
    {
        SendAwayDesk form;
        form.sendGlass();
        form.into("handoff");
        form.press(Qt::Key_Home);
        form.press(Qt::Key_Right);
        form.save();
        form.sendGlass();
        form.save();
        for (const ledger::SendAwayRow &row : form.logged())
            QCOMPARE(row.handoff, domain::Handoff::ContactDetails);
        QCOMPARE(form.logged().size(), 2);
    }

    void takenBackItIsInNoFigure()
    {
        SendAwayDesk form;
        form.sendGlass();
        form.save();
        QCOMPARE(form.shell.kept.size(), 1);
        SUCCEEDS(form.shell.kept.constFirst().undo());
        QVERIFY(form.logged().isEmpty());
        SUCCEEDS(form.shell.kept.constFirst().redo());
        QCOMPARE(form.logged().size(), 1);
    }

    void editingKeepsWhatIsNotTouched()
    {
        SendAwayDesk form;
        domain::SendAway record =
            form.draftOf(form.today().addDays(-4), form.customer(QStringLiteral("Tom Brandt")));
        record.alternatives = {{form.volt, {}}, {form.northside, {}}};
        record.note = QStringLiteral("first");
        record.approvedBy = QStringLiteral("the boss");
        const auto id = form.send(record);
        const domain::SendAway before = form.stored(id);
        editSendAway(form.context(), id, &form.window);
        form.waitForDialog();
        form.field<QLineEdit>("note")->setFocus();
        form.press(Qt::Key_End);
        form.type(QStringLiteral(" and second"));
        form.save();
        QVERIFY(!form.dialog());
        domain::SendAway expected = before;
        expected.note = QStringLiteral("first and second");
        QCOMPARE(form.stored(id), expected);
        SUCCEEDS(form.shell.kept.constFirst().undo());
        QCOMPARE(form.stored(id), before);
    }

    void namesAreTakenAsTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("markup") << QStringLiteral("O'Brien & <b>Söhne</b> %1 =1+1");
        QTest::newRow("right to left") << QStringLiteral("شركة الاختبار");
        QTest::newRow("quotes") << QStringLiteral("Robert'); drop table customer;--");
        QTest::newRow("emoji") << QStringLiteral("👩‍🔧 Ümläut 汉字");
    }
    void namesAreTakenAsTheyAre()
    {
        QFETCH(const QString, name);
        SendAwayDesk form;
        form.sendGlass();
        for (const char *field : {"customer", "note"}) {
            form.into(field);
            form.field<QLineEdit>(field)->insert(name);
        }
        form.save();
        QVERIFY(!form.dialog());
        const auto rows = form.logged();
        QCOMPARE(rows.constFirst().customerName, name);
        QCOMPARE(rows.constFirst().note, name);
    }
};

QTEST_MAIN(SendAwayDialogTest)
#include "SendAwayDialogTest.moc"
