// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/CheckCard.h"

#include "ui/Sums.h"

#include <QLabel>
#include <QPushButton>

using namespace ui;

/// The ledger is proven from Settings, and wrong sums are mended there.
class CheckCardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundLedgerIsSaidToBe()
    {
        Sums stage;
        CheckCard card(stage.context());
        present(card);
        QVERIFY(!found<QLabel>(card, "checkFound")->isVisible());
        QTest::keyClick(found<QPushButton>(card, "checkNow"), Qt::Key_Space);
        QTRY_COMPARE(found<QLabel>(card, "checkFound")->text(),
                     QStringLiteral("The ledger is sound: 2 sent elsewhere, 0 referred to us, 0 came back, 2 "
                                    "customers."));
        QVERIFY(!found<QPushButton>(card, "mendSums")->isVisible());
    }

    void wrongSumsAreSaidAndMended()
    {
        Sums stage;
        stage.spoil();
        CheckCard card(stage.context());
        present(card);
        found<QPushButton>(card, "checkNow")->click();
        QTRY_VERIFY(found<QPushButton>(card, "mendSums")->isVisible());
        QVERIFY(found<QLabel>(card, "checkFound")
                    ->text()
                    .startsWith(QStringLiteral("Sums that are not those of the records: ")));
        QVERIFY(!stage.isSound());
        found<QPushButton>(card, "mendSums")->click();
        QTRY_VERIFY(
            found<QLabel>(card, "checkFound")->text().startsWith(QStringLiteral("The ledger is sound")));
        QVERIFY(!found<QPushButton>(card, "mendSums")->isVisible());
        QVERIFY(stage.isSound());
        QVERIFY(!stage.shell.messages.isEmpty());
    }

    void whatMayOnlyBeReadIsNotMended()
    {
        Sums stage;
        stage.spoil();
        stage.ledger = *ledger::Ledger::open(ledger::Location::file(stage.ledgerPath()), stage.clock,
                                             ledger::Ledger::Access::ReadOnly);
        CheckCard card(stage.context());
        present(card);
        found<QPushButton>(card, "checkNow")->click();
        QTRY_VERIFY(found<QLabel>(card, "checkFound")->isVisible());
        QVERIFY(!found<QPushButton>(card, "mendSums")->isVisible());
    }
};

QTEST_MAIN(CheckCardTest)
#include "CheckCardTest.moc"
