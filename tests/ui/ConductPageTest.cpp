// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/ConductPage.h"

#include "ledger/Conduct.h"
#include "ledger/Pins.h"
#include "ui/Form.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/ManagerAccess.h"

#include <QComboBox>

using domain::Role;
using domain::Step;

/// The page in a window, with a manager at the counter and one unacceptable action.
class Desk : public Form
{
public:
    Desk() : access(context())
    {
        shell.access = &access;
        domain::UnacceptableAction shouting;
        shouting.name = QStringLiteral("Shouting at staff");
        must(conduct().addAction(shouting));
        access.reload();
    }

    ledger::Conduct conduct() const { return ledger::Conduct(*ledger); }
    QList<ledger::IncidentRow> incidents() const { return must(conduct().incidents(100)); }

    void show(ui::ConductPage &page)
    {
        page.resize(1000, 620);
        present(page);
    }
    void run(ui::ConductPage &page, const char *action)
    {
        found<QAction>(page, action)->trigger();
        QTRY_VERIFY(dialog());
        QApplication::setActiveWindow(dialog());
        waitForDialog();
    }
    /// Down to the fields that a test is not about.
    void chooseShouting() { field<QComboBox>("action")->setCurrentIndex(1); }

    ui::ManagerAccess access;
};

class ConductPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsClosedToTheCounterAndSaysWhy()
    {
        Desk desk;
        const auto ben = Counter::must(
            ledger::Catalogue(*desk.ledger).addStaff({{}, QStringLiteral("Ben"), Role::Counter, {}}));
        desk.shell.atCounter = ben;
        desk.access.reload();
        ui::ConductPage page(desk.context());
        desk.show(page);
        QVERIFY(found<QWidget>(page, "conductClosed")->isVisible());
        QVERIFY(found<QLabel>(page, "whyClosed")->text().startsWith(QStringLiteral("Ben is at the counter")));
        QVERIFY(page.pageActions().isEmpty());
        QCOMPARE(page.waiting(), 0);
        QVERIFY(!found<QAction>(page, "noteIncident")->isVisible());
    }

    void thePinOpensItAndNothingStaysWhenItCloses()
    {
        Desk desk;
        SUCCEEDS(ledger::Pins(*desk.ledger).set(Role::Manager, QStringLiteral("2468")));
        domain::Incident incident;
        incident.on = desk.today();
        incident.action = Counter::must(desk.conduct().actions()).constFirst().id;
        SUCCEEDS(desk.conduct().addIncident(incident));
        ui::ConductPage page(desk.context());
        desk.show(page);
        auto *table = found<ui::DataTable>(page, "incidentTable");
        QCOMPARE(table->model()->rowCount(), 0);
        auto *pin = found<QLineEdit>(page, "pin");
        pin->setFocus();
        QTest::keyClicks(pin, QStringLiteral("1111"));
        QTest::keyClick(pin, Qt::Key_Return);
        QVERIFY(!found<QLabel>(page, "pinError")->text().isEmpty());
        QTest::keyClicks(pin, QStringLiteral("2468"));
        QTest::keyClick(pin, Qt::Key_Return);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1);
        desk.access.lock();
        QVERIFY(!table->isVisible());
        QCOMPARE(table->model()->rowCount(), 0);
    }

    void anIncidentIsNotedByKeyboardAndTakenBack()
    {
        Desk desk;
        const auto tom = desk.customer(QStringLiteral("Tom Brandt"));
        ui::ConductPage page(desk.context());
        desk.show(page);
        desk.run(page, "noteIncident");
        desk.save();
        QVERIFY(!desk.error("action").isEmpty());
        QVERIFY(!desk.error("description").isEmpty());
        desk.into("customer");
        desk.type(QStringLiteral("tom"));
        desk.press(Qt::Key_Return);
        desk.chooseShouting();
        desk.into("description");
        desk.type(QStringLiteral("Shouted about the bill."));
        QCOMPARE(desk.field<QComboBox>("step")->count(), 2); // the next one, or judged
        desk.save();
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(desk.incidents().size(), 1);
        const domain::Incident noted = desk.incidents().constFirst().incident;
        QCOMPARE(noted.customer, std::optional(tom));
        QCOMPARE(noted.step, Step::Remind);
        QCOMPARE(noted.recordedBy, std::optional(desk.maria));
        QTRY_COMPARE(found<ui::DataTable>(page, "incidentTable")->model()->rowCount(), 1);
        SUCCEEDS(desk.shell.kept.constLast().undo());
        QVERIFY(desk.incidents().isEmpty());
    }

    void whoIsJudgedUncoachableIsSentElsewhereInOneStep()
    {
        Desk desk;
        const auto tom = desk.customer(QStringLiteral("Tom Brandt"));
        desk.send(desk.draftOf(desk.today().addDays(-40), tom));
        ui::ConductPage page(desk.context());
        desk.show(page);
        desk.run(page, "noteIncident");
        desk.type(QStringLiteral("tom"));
        desk.press(Qt::Key_Return);
        desk.chooseShouting();
        desk.into("description");
        desk.type(QStringLiteral("Threw a cup."));
        desk.field<QComboBox>("step")->setCurrentIndex(1);
        desk.save();
        QTRY_VERIFY(desk.dialog() && desk.dialog()->objectName() == QLatin1StringView("staffsSakeDialog"));
        QApplication::setActiveWindow(desk.dialog());
        desk.waitForDialog();
        QCOMPARE(desk.field<QLineEdit>("need")->text(), QStringLiteral("Windscreen replacement"));
        desk.into("scope");
        desk.type(QStringLiteral("the workshop"));
        desk.save();
        QTRY_VERIFY(!desk.dialog());
        const auto rows = Counter::must(desk.conduct().exclusions(10));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().approvedBy, QStringLiteral("Maria Osei"));
        QVERIFY(desk.incidents().constFirst().incident.isUncoachable);
        QTRY_COMPARE(found<ui::DataTable>(page, "exclusionTable")->model()->rowCount(), 1);
    }
};

QTEST_MAIN(ConductPageTest)
#include "ConductPageTest.moc"
