// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Customers.h"
#include "ui/Round.h"

#include <QMenu>

/// One firm in several roles, and one of two records of the same firm.
class PartnerRolesTest final : public QObject
{
    Q_OBJECT

    static QAction *action(const Round &round, const char *name) { return found<QAction>(*round.page, name); }

private Q_SLOTS:
    void aFirmBecomesACustomerWithoutTyping()
    {
        Round round;
        round.show();
        round.choose("Volt Garage");
        auto *text = found<QLabel>(*round.page, "partnerAsCustomer");
        QVERIFY(!text->isVisible());
        QVERIFY(!action(round, "storyAsCustomer")->isEnabled());
        action(round, "alsoCustomer")->trigger();
        QTRY_VERIFY(text->isVisible());
        QCOMPARE(text->text(), QStringLiteral("Also a customer"));
        ledger::Customers customers(*round.ledger);
        const auto id = Counter::must(customers.ofFirm(round.volt));
        QVERIFY(id);
        QCOMPARE((*Counter::must(customers.byId(*id))).name, QStringLiteral("Volt Garage"));
        action(round, "storyAsCustomer")->trigger();
        QCOMPARE(std::get<ui::ShowLog>(round.shell.visited.constLast().request).customer, id);

        SUCCEEDS(round.shell.kept.constLast().undo());
        QTRY_VERIFY(!text->isVisible());
        QVERIFY(!Counter::must(customers.byId(*id)));
        SUCCEEDS(round.shell.kept.constLast().redo());
        QTRY_VERIFY(text->isVisible());
        action(round, "alsoCustomer")->trigger(); // no longer
        QTRY_VERIFY(!text->isVisible());
    }

    void theFormFindsTheFirmByItsNameAndTakesItAsCustomer()
    {
        Round round;
        round.open(ui::openSendAwayDialog);
        round.into("customer");
        round.type(QStringLiteral("Volt Garage"));
        round.press(Qt::Key_Return);
        round.into("need");
        round.type(QStringLiteral("wind"));
        round.press(Qt::Key_Return);
        round.save();
        QTRY_VERIFY(!round.dialog());
        const auto sent = round.only();
        const auto customer = Counter::must(ledger::Customers(*round.ledger).ofFirm(round.volt));
        QVERIFY(customer);
        QCOMPARE(sent.customer, customer);
    }

    void twoRecordsOfOneFirmAreMergedAfterAsking()
    {
        Round round;
        round.show();
        round.choose("City Body Shop");
        auto *menu = found<QMenu>(*round.page, "mergePartnerInto");
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 2);
        round.prompts.answers.append(1);
        found<QAction>(*menu, "Volt Garage")->trigger();
        QTRY_VERIFY(!round.names().contains(QStringLiteral("City Body Shop")));
        QVERIFY(!Counter::must(ledger::Competitors(*round.ledger).byId(round.city)));
        QTRY_COMPARE(round.chosen(), round.names().constFirst());
    }
};

QTEST_MAIN(PartnerRolesTest)
#include "PartnerRolesTest.moc"
