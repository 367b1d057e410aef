// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payoff/PayoffPage.h"

#include "TestData.h"
#include "ui/Counter.h"
#include "ui/widgets/ChartCard.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace ui;

class PayoffPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesStandWhileTheFiguresAreRead()
    {
        Counter desk;
        desk.send(desk.draftOf(desk.today()));
        PayoffPage page(desk.context());
        const auto cards = page.findChildren<ChartCard *>();
        QCOMPARE(cards.size(), 5);
        const auto titles = [&cards] {
            QStringList all;
            for (const ChartCard *card : cards)
                all.append(found<QLabel>(*card, "cardHeading")->text());
            return all;
        };
        const auto canShowTables = [&cards] {
            return std::all_of(cards.cbegin(), cards.cend(), [](const ChartCard *card) {
                return card->findChild<QPushButton *>(card->objectName() + QStringLiteral("ShowTable"))
                    ->isEnabled();
            });
        };
        const QStringList first = titles();
        QVERIFY(!first.contains(QString()));
        QVERIFY(!canShowTables());
        QTRY_VERIFY(canShowTables());
        QCOMPARE(titles(), first);
    }

    void aFailureIsSaidWhereTheFiguresWouldStand()
    {
        Counter desk;
        QVERIFY(QFile::remove(
            desk.ledgerPath())); // the figures are read by the path, on a connection of their own
        PayoffPage page(desk.context());
        present(page);
        QTRY_VERIFY(!desk.shell.errors.isEmpty());
        for (const ChartCard *card : page.findChildren<ChartCard *>())
            QCOMPARE(found<QLabel>(*card, "chartFootnote")->text(),
                     QStringLiteral("The figures could not be read."));
    }

    void everyChartIsInThePagesMenuAndTheOneWithTheFocusIsExported()
    {
        Counter desk;
        desk.send(desk.draftOf(desk.today()));
        PayoffPage page(desk.context());
        present(page);
        const auto menus = page.pageActions();
        QCOMPARE(menus.size(), 5);
        for (const QAction *menu : menus)
            QTRY_VERIFY(menu->isEnabled());
        const QString first = desk.folder.filePath(QStringLiteral("first.csv"));
        const QString second = desk.folder.filePath(QStringLiteral("second.csv"));
        desk.prompts.filesToSave = {first, second};
        page.setFocus();
        page.exportPage();
        found<QPushButton>(page, "needsCardShowTable")->setFocus();
        page.exportPage();
        QCOMPARE(desk.prompts.suggestedNames.size(), 2);
        QVERIFY(desk.prompts.suggestedNames.constFirst() != desk.prompts.suggestedNames.constLast());
        QVERIFY(contentOf(first).contains("2026"));
        QVERIFY(contentOf(second).contains("Windscreen"));
    }
};

QTEST_MAIN(PayoffPageTest)
#include "PayoffPageTest.moc"
