// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Form.h"

using namespace ui;

class ReturnVisitDialogTest final : public QObject
{
    Q_OBJECT

private:
    static QList<ledger::ReturnVisitRow> visits(Form &form)
    {
        return Counter::must(ledger::LogReader(*form.ledger).returnVisits({}, {}, 10)).rows;
    }

private Q_SLOTS:
    void someoneWeSentAwayCameBack()
    {
        Form form;
        const auto tom = form.customer(QStringLiteral("Tom Brandt"), QStringLiteral("0431 555 0188"));
        form.customer(QStringLiteral("Tom Stranger"));
        form.send(form.draftOf(form.today().addDays(-40), tom));
        const auto latest = form.send(form.draftOf(form.today().addDays(-4), tom));
        form.open(openReturnVisitDialog);
        form.type(QStringLiteral("tom"));
        form.press(Qt::Key_Return);
        QCOMPARE(form.field<QLabel>("whichSendAway")->text(),
                 QStringLiteral("Counts for: sent to Northside Glass on 17 Nov"));
        form.type(QStringLiteral("199.90"));
        form.save();
        QVERIFY(!form.dialog());
        QVERIFY(form.keys <= 11);
        QCOMPARE(visits(form).size(), 1);
        const ledger::ReturnVisitRow visit = visits(form).constFirst();
        QCOMPARE(visit.customer, tom);
        QCOMPARE(visit.belongsTo, latest);
        QCOMPARE(visit.value, domain::Money(19990, domain::Currency::euro()));
        QCOMPARE(visit.howKnown, domain::ReturnKnown::Seen);
        QCOMPARE(visit.staffName, QStringLiteral("Maria Osei"));
        SUCCEEDS(form.shell.kept.constFirst().undo());
        QVERIFY(visits(form).isEmpty());
    }

    void whyThenIsNotToldToTheCounter()
    {
        Form form;
        auto record = form.draftOf(form.today().addDays(-4), form.customer(QStringLiteral("Tom Brandt")));
        record.motive = domain::Motive::Staff;
        form.send(record);
        form.open(openReturnVisitDialog);
        form.type(QStringLiteral("tom"));
        form.press(Qt::Key_Return);
        QCOMPARE(
            form.field<QLabel>("whichSendAway")->text(),
            QStringLiteral("Counts for the last time this customer was sent elsewhere before that day."));
        form.save();
        QCOMPARE(visits(form).size(), 1);
    }

    void strangersCannotComeBack()
    {
        Form form;
        form.customer(QStringLiteral("Tom Stranger"));
        form.open(openReturnVisitDialog);
        form.save();
        QVERIFY(!form.error("customer").isEmpty());
        form.type(QStringLiteral("Tom Stranger"));
        form.save();
        QVERIFY(form.dialog());
        QCOMPARE(form.field<QLineEdit>("customer")->text(), QStringLiteral("Tom Stranger"));
        QVERIFY(visits(form).isEmpty());
    }

    void twiceOnOneDayIsSaidUnderTheDate()
    {
        Form form;
        const auto tom = form.customer(QStringLiteral("Tom Brandt"));
        form.send(form.draftOf(form.today().addDays(-40), tom));
        domain::ReturnVisit visit;
        visit.customer = tom;
        visit.on = form.today();
        SUCCEEDS(ledger::ReturnVisits(*form.ledger).add(visit));
        form.open(openReturnVisitDialog);
        form.type(QStringLiteral("tom"));
        form.press(Qt::Key_Return);
        form.type(QStringLiteral("12"));
        form.save();
        QVERIFY(form.dialog());
        QVERIFY(!form.error("on").isEmpty());
        QCOMPARE(form.focus()->objectName(), QStringLiteral("on"));
        form.press(Qt::Key_Down);
        form.save();
        QVERIFY(!form.dialog());
        QCOMPARE(visits(form).size(), 2);
    }
};

QTEST_MAIN(ReturnVisitDialogTest)
#include "ReturnVisitDialogTest.moc"
