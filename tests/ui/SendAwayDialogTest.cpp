// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Form.h"

using namespace ui;

class SendAwayDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCustomerIsSentElsewhereInAFewKeys()
    {
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
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

    void everyFieldIsReachedWithEnter()
    {
        Form form;
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
        Form form;
        const auto tom = form.customer(QStringLiteral("Tom Brandt"), QStringLiteral("0431 555 0188"));
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        form.into("customer");
        form.type(QStringLiteral("5550188"));
        form.press(Qt::Key_Return);
        form.save();
        QCOMPARE(form.only().customer, tom);
    }

    void aNeedIsMadeInPassingAndOnlyOnPurpose()
    {
        Form form;
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
        const auto need = Counter::must(ledger::Catalogue(*form.ledger).competency(form.only().need));
        QCOMPARE(need->name, QStringLiteral("Roof box"));
    }

    void aWrongAmountIsSaidAndKept()
    {
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
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

    void partnersAreTakenByNumberAndOthersOffered()
    {
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
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
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        form.into("partners");
        form.press(Qt::Key_Delete);
        form.save();
        QVERIFY(!form.only().partner);
        QVERIFY(form.only().alternatives.isEmpty());
    }

    void weOurselvesLaterWhenTheReasonAllowsIt()
    {
        Form form;
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
        QCOMPARE(saved.followUpOn, QDate(2026, 11, 24));
        QVERIFY(!saved.partner);
        QVERIFY(!saved.handoff);
    }

    void leavingAsksOnlyWhenSomethingWouldBeLost()
    {
        Form form;
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
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        form.type(QStringLiteral("outside"));
        form.into("handoff");
        form.press(Qt::Key_Home);
        form.press(Qt::Key_Right);
        form.save();
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        form.save();
        for (const ledger::SendAwayRow &row : form.logged()) {
            QCOMPARE(row.handoff, domain::Handoff::ContactDetails);
            QCOMPARE(form.stored(row.id).reason, form.outOfCompetence);
        }
        QCOMPARE(form.logged().size(), 2);
    }

    void takenBackItIsInNoFigure()
    {
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
        form.save();
        QCOMPARE(form.shell.kept.size(), 1);
        SUCCEEDS(form.shell.kept.constFirst().undo());
        QVERIFY(form.logged().isEmpty());
        SUCCEEDS(form.shell.kept.constFirst().redo());
        QCOMPARE(form.logged().size(), 1);
    }

    void editingKeepsWhatIsNotTouched()
    {
        Form form;
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
        Form form;
        form.open(openSendAwayDialog);
        form.type(QStringLiteral("win"));
        form.press(Qt::Key_Return);
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
