// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GoToDialog.h"

#include "domain/Ticket.h"
#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "ledger/Customers.h"
#include "ui/Counter.h"
#include "ui/widgets/ManagerAccess.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace ui;

class GoToDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFewLettersRunAnAction();
    void competitorsNeedsAndCustomersAreFound();
    void theCodeOnACardLeadsToItsRecord();
    void theCodeOfWhatIsForManagersFindsNothingForOthers();
    void whatCannotBeDoneIsNotOffered();
    void nothingFoundGoesNowhere();
};

void GoToDialogTest::aFewLettersRunAnAction()
{
    Stage stage;
    QAction print(QStringLiteral("&Print…"));
    QAction quit(QStringLiteral("&Quit"));
    QSignalSpy printed(&print, &QAction::triggered);
    QSignalSpy gone(&quit, &QAction::triggered);
    const PageContext context = stage.context();
    GoToDialog dialog(context, {{QStringLiteral("File"), &quit}, {QStringLiteral("File"), &print}}, nullptr);
    present(dialog);
    auto *search = found<QLineEdit>(dialog, "goToSearch");
    QTest::keyClicks(search, QStringLiteral("PRI"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(printed.size(), 1);
    QCOMPARE(gone.size(), 0);
    QVERIFY(!dialog.isVisible());
}

void GoToDialogTest::theCodeOnACardLeadsToItsRecord()
{
    Counter counter;
    const auto id = counter.send(counter.draftOf(counter.today().addDays(-400)));
    const PageContext context = counter.context();
    GoToDialog dialog(context, {}, nullptr);
    present(dialog);
    auto *search = found<QLineEdit>(dialog, "goToSearch");
    QTest::keyClicks(search, QLatin1Char(' ') + domain::ticketOf(id).toLower());
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(counter.shell.visited.size(), 1);
    const auto request = std::get<ShowLog>(counter.shell.visited.constFirst().request);
    QCOMPARE(request.sendAway, std::optional(id));
    QCOMPARE(request.from, counter.today().addDays(-400));
}

void GoToDialogTest::theCodeOfWhatIsForManagersFindsNothingForOthers()
{
    Counter counter;
    auto record = counter.draftOf(counter.today());
    record.motive = domain::Motive::Staff;
    const QString ticket = domain::ticketOf(counter.send(record));
    ManagerAccess access(counter.context());
    counter.shell.access = &access;
    for (const bool isManager : {false, true}) {
        counter.shell.atCounter = isManager ? std::optional(counter.maria) : std::nullopt;
        access.reload();
        GoToDialog dialog(counter.context(), {}, nullptr);
        found<QLineEdit>(dialog, "goToSearch")->setText(ticket);
        QCOMPARE(found<QListView>(dialog, "goToList")->model()->rowCount(), isManager ? 1 : 0);
    }
}

void GoToDialogTest::competitorsNeedsAndCustomersAreFound()
{
    Stage stage;
    domain::Competitor volt;
    volt.name = QStringLiteral("Volt Garage");
    volt.id = *ledger::Competitors(*stage.ledger).add(volt);
    ledger::Catalogue catalogue(*stage.ledger);
    domain::Competency need;
    need.name = QStringLiteral("Voltage checks");
    need.category = *catalogue.addCategory(QStringLiteral("Electrics"));
    need.id = *catalogue.addCompetency(need);
    domain::Customer customer;
    customer.name = QStringLiteral("Tom Voltaire");
    customer.id = *ledger::Customers(*stage.ledger).add(customer);

    const PageContext context = stage.context();
    for (int line = 0; line < 3; ++line) {
        GoToDialog dialog(context, {}, nullptr);
        present(dialog);
        auto *search = found<QLineEdit>(dialog, "goToSearch");
        QTest::keyClicks(search, QStringLiteral("volt"));
        QCOMPARE(found<QListView>(dialog, "goToList")->model()->rowCount(), 3);
        for (int i = 0; i < line; ++i)
            QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Return);
    }
    QCOMPARE(stage.shell.visited.size(), 3);
    QCOMPARE(std::get<ShowPartner>(stage.shell.visited.at(0).request).partner, volt.id);
    QCOMPARE(std::get<ShowMatrix>(stage.shell.visited.at(1).request).competency, std::optional(need.id));
    QCOMPARE(std::get<ShowLog>(stage.shell.visited.at(2).request).customer, std::optional(customer.id));
}

void GoToDialogTest::whatCannotBeDoneIsNotOffered()
{
    Stage stage;
    QAction print(QStringLiteral("&Print…"));
    print.setEnabled(false);
    const PageContext context = stage.context();
    GoToDialog dialog(context, {{QStringLiteral("File"), &print}}, nullptr);
    QCOMPARE(found<QListView>(dialog, "goToList")->model()->rowCount(), 0);
}

void GoToDialogTest::nothingFoundGoesNowhere()
{
    Stage stage;
    const PageContext context = stage.context();
    GoToDialog dialog(context, {}, nullptr);
    present(dialog);
    auto *search = found<QLineEdit>(dialog, "goToSearch");
    QTest::keyClicks(search, QStringLiteral("%1 & '; DROP"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QVERIFY(stage.shell.visited.isEmpty());
}

QTEST_MAIN(GoToDialogTest)
#include "GoToDialogTest.moc"
