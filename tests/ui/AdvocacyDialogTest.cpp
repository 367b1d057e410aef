// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Ticket.h"
#include "ui/Form.h"
#include "workflows/LogRecords.h"

using namespace ui;

class AdvocacyDialogTest final : public QObject
{
    Q_OBJECT

private:
    static QList<ledger::AdvocacyLogRow> heard(Form &form)
    {
        return Counter::must(ledger::LogReader(*form.ledger).advocacies({}, {}, 10)).rows;
    }

private Q_SLOTS:
    void aReviewOfSomebodyWeSentAway()
    {
        Form form;
        const auto tom = form.customer(QStringLiteral("Tom Brandt"), QStringLiteral("0431 555 0188"));
        const auto sent = form.send(form.draftOf(form.today(), tom));
        form.open(openAdvocacyDialog);
        form.into("kind");
        form.press(Qt::Key_Home);
        form.press(Qt::Key_Return);
        form.type(QStringLiteral("Tom Brandt"));
        form.press(Qt::Key_Return);
        QCOMPARE(form.field<QLabel>("whichSendAway")->text(),
                 QStringLiteral("Speaks of: sent to Northside Glass on 21 Nov"));
        form.type(QStringLiteral("townreviews.example"));
        form.press(Qt::Key_Return);
        form.press(Qt::Key_End);
        form.press(Qt::Key_Return);
        form.type(QStringLiteral("townreviews.example/r?id=7"));
        form.into("answer");
        form.type(QStringLiteral("9"));
        form.into("note");
        form.type(QStringLiteral("Sent me to the right place"));
        form.save();
        QVERIFY(!form.dialog());
        QCOMPARE(heard(form).size(), 1);
        const ledger::AdvocacyLogRow row = heard(form).constFirst();
        QCOMPARE(row.kind, domain::AdvocacyKind::Review);
        QCOMPARE(row.customer, std::optional(tom));
        QCOMPARE(row.belongsTo, std::optional(sent));
        QCOMPARE(row.rating, std::optional(5));
        QCOMPARE(row.stance, std::optional(domain::Stance::Promoter));
        QCOMPARE(row.link, QStringLiteral("https://townreviews.example/r?id=7"));
        QCOMPARE(row.staffName, QStringLiteral("Maria Osei"));
        SUCCEEDS(form.shell.kept.constFirst().undo());
        QVERIFY(heard(form).isEmpty());
        SUCCEEDS(form.shell.kept.constFirst().redo());
        QCOMPARE(heard(form).size(), 1);
    }

    void theCodeOnTheirCardFindsTheCustomer()
    {
        Form form;
        const auto tom = form.customer(QStringLiteral("Tom Brandt"));
        const auto sent = form.send(form.draftOf(form.today().addDays(-3), tom));
        form.open(openAdvocacyDialog);
        form.into("customer");
        form.type(domain::ticketOf(sent).toLower());
        form.press(Qt::Key_Return);
        QCOMPARE(form.field<QLineEdit>("customer")->text(), QStringLiteral("Tom Brandt"));
        form.save();
        QCOMPARE(heard(form).constFirst().belongsTo, std::optional(sent));
        QCOMPARE(heard(form).constFirst().customer, std::optional(tom));
    }

    void theAnswerChoosesTheStance_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("stance");
        QTest::newRow("10") << "10" << static_cast<int>(domain::Stance::Promoter);
        QTest::newRow("9") << "9" << static_cast<int>(domain::Stance::Promoter);
        QTest::newRow("8") << "8" << static_cast<int>(domain::Stance::Passive);
        QTest::newRow("7") << "7" << static_cast<int>(domain::Stance::Passive);
        QTest::newRow("6") << "6" << static_cast<int>(domain::Stance::Detractor);
        QTest::newRow("0") << "0" << static_cast<int>(domain::Stance::Detractor);
        QTest::newRow("11") << "11" << -1;
        QTest::newRow("words") << "well" << -1;
    }

    void theAnswerChoosesTheStance()
    {
        QFETCH(const QString, answer);
        QFETCH(const int, stance);
        Form form;
        form.open(openAdvocacyDialog);
        form.type(QStringLiteral("Tom Brandt"));
        form.into("answer");
        form.type(answer);
        QCOMPARE(form.field<QWidget>("stance")->property("value").toInt(), stance);
        form.save();
        QCOMPARE(form.dialog() == nullptr, stance >= 0);
        QCOMPARE(heard(form).size(), stance >= 0 ? 1 : 0);
    }

    void onlyPagesOfTheWebAreKept()
    {
        Form form;
        form.open(openAdvocacyDialog);
        form.into("kind");
        form.press(Qt::Key_Home);
        form.into("link");
        form.type(QStringLiteral("javascript:alert(1)"));
        form.save();
        QVERIFY(form.dialog());
        QVERIFY(!form.error("link").isEmpty());
        QCOMPARE(form.field<QLineEdit>("link")->text(), QStringLiteral("javascript:alert(1)"));
        QVERIFY(heard(form).isEmpty());
    }

    void aThankYouNeedsNothingButWords()
    {
        Form form;
        form.open(openAdvocacyDialog);
        QVERIFY(!form.field<QWidget>("rating")->isVisible());
        QVERIFY(!form.field<QWidget>("link")->isVisible());
        form.into("note");
        form.type(QStringLiteral("Thanks"));
        form.save();
        QVERIFY(!form.dialog());
        const ledger::AdvocacyLogRow row = heard(form).constFirst();
        QCOMPARE(row.kind, domain::AdvocacyKind::ThankYou);
        QVERIFY(!row.customer && !row.rating && !row.stance && !row.belongsTo);
    }

    void itIsSaidWhoItWasOrWhatWasSaid()
    {
        Form form;
        form.open(openAdvocacyDialog);
        form.save();
        QVERIFY(form.dialog());
        QVERIFY(!form.error("customer").isEmpty());
        QVERIFY(heard(form).isEmpty());
        form.type(QStringLiteral("Anna Berg")); // where the form had begun
        QVERIFY(form.error("customer").isEmpty());
        form.save();
        QVERIFY(!form.dialog());
        QCOMPARE(heard(form).constFirst().customerName, QStringLiteral("Anna Berg"));
    }

    void editingKeepsWhatItSpeaksOf()
    {
        Form form;
        const auto tom = form.customer(QStringLiteral("Tom Brandt"));
        const auto first = form.send(form.draftOf(form.today().addDays(-40), tom));
        form.send(form.draftOf(form.today().addDays(-4), tom));
        domain::Advocacy thanks;
        thanks.on = form.today();
        thanks.sendAway = first;
        thanks.customer = tom;
        const auto id = Counter::must(ledger::Advocacies(*form.ledger).add(thanks));
        editAdvocacy(form.context(), id, &form.window);
        form.waitForDialog();
        form.into("note");
        form.type(QStringLiteral("Brought cake"));
        form.save();
        QVERIFY(!form.dialog());
        const auto saved = *Counter::must(ledger::Advocacies(*form.ledger).byId(id));
        QCOMPARE(saved.sendAway, std::optional(first));
        QCOMPARE(saved.note, QStringLiteral("Brought cake"));
        SUCCEEDS(form.shell.kept.constFirst().undo());
        QCOMPARE(*Counter::must(ledger::Advocacies(*form.ledger).byId(id)), [&] {
            thanks.id = id;
            return thanks;
        }());
    }
};

QTEST_MAIN(AdvocacyDialogTest)
#include "AdvocacyDialogTest.moc"
