// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payoff/PayoffPage.h"

#include "charts/ChartView.h"
#include "TestData.h"
#include "ui/Counter.h"
#include "ui/payoff/ChartBoard.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FilterChip.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace ui;

class PayoffPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// It once pushed the right half of the charts out of the window.
    void aLongHeadingMakesNoCardWider()
    {
        Counter desk;
        const ChartCard brief(desk.context(), QStringLiteral("Share"), QStringLiteral("brief"));
        const ChartCard lengthy(desk.context(),
                                QStringLiteral("Wenn manche ohnehin gekommen wären").repeated(9),
                                QStringLiteral("lengthy"));
        QCOMPARE(lengthy.minimumSizeHint().width(), brief.minimumSizeHint().width());
    }

    void titlesStandWhileTheFiguresAreRead()
    {
        Counter desk;
        desk.send(desk.draftOf(desk.today()));
        PayoffPage page(desk.context());
        const auto cards = page.findChildren<ChartCard *>();
        QCOMPARE(cards.size(), 12);
        const auto titles = [&cards] {
            QStringList all;
            for (const ChartCard *card : cards)
                all.append(found<ElidedLabel>(*card, "cardHeading")->text());
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
            QTRY_COMPARE(found<QLabel>(*card, "chartFootnote")->text(),
                         QStringLiteral("The figures could not be read."));
    }

    void everyChartIsInThePagesMenuAndTheOneWithTheFocusIsExported()
    {
        Counter desk;
        desk.send(desk.draftOf(desk.today()));
        PayoffPage page(desk.context());
        present(page);
        const auto menus = page.pageActions();
        QCOMPARE(menus.size(), 13); // the last is of the charts that are shown
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

    void chartsAreMovedAndHiddenAndStayLikeThat()
    {
        Counter desk;
        desk.send(desk.draftOf(desk.today()));
        PayoffPage page(desk.context());
        present(page);
        auto *board = found<ChartBoard>(page, "chartBoard");
        auto *months = found<ChartCard>(page, "monthsCard");
        auto *running = found<ChartCard>(page, "runningCard");
        QCOMPARE(board->shown().constFirst(), running);
        trigger(months, "moveForward");
        QCOMPARE(board->shown().constFirst(), months);
        trigger(found<ChartCard>(page, "needsCard"), "hideChart");
        QVERIFY(found<ChartCard>(page, "needsCard")->isHidden());
        QVERIFY(!action(running, "hideChart")); // a page of nothing says nothing

        QSettings kept(desk.folder.filePath(QStringLiteral("state.ini")), QSettings::IniFormat);
        page.saveState(kept);
        PayoffPage again(desk.context());
        again.restoreState(kept);
        present(again);
        QCOMPARE(found<ChartBoard>(again, "chartBoard")->arrangement(), board->arrangement());
        QVERIFY(found<ChartCard>(again, "needsCard")->isHidden());
        found<ChartBoard>(again, "chartBoard")->reset();
        QCOMPARE(found<ChartBoard>(again, "chartBoard")->shown().size(), 12);
    }

    void aChartIsExplainedWhenAsked()
    {
        Counter desk;
        PayoffPage page(desk.context());
        present(page);
        auto *card = found<ChartCard>(page, "curveCard");
        auto *words = found<QLabel>(*card, "chartExplanation");
        QVERIFY(words->isHidden());
        found<QPushButton>(*card, "curveCardExplain")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(words->isVisible());
        QVERIFY(words->text().contains(QStringLiteral("chance")));
    }

    void twoPartnersStandSideBySideOnTheSameAxes()
    {
        Counter desk;
        for (int i = 0; i < 9; ++i)
            desk.send(desk.draftOf(desk.today()));
        domain::SendAway toVolt = desk.draftOf(desk.today());
        toVolt.partner = desk.volt;
        desk.send(toVolt);
        PayoffPage page(desk.context());
        present(page);
        found<FilterChip>(page, "partnerChip")->setValue(desk.northside.value());
        found<FilterChip>(page, "compareChip")->setValue(desk.volt.value());
        auto *mine = found<charts::ChartView>(page, "monthsCardChart");
        auto *other = found<charts::ChartView>(page, "monthsCardOtherChart");
        QTRY_VERIFY(mine->chart() && other->chart() && !other->chart()->isEmpty());
        QTRY_COMPARE(mine->chart()->extent(), other->chart()->extent());
        QTRY_VERIFY(mine->chart()->description().contains(QStringLiteral("Sent elsewhere: 9")));
        QVERIFY(other->chart()->description().contains(QStringLiteral("Sent elsewhere: 1")));
        auto *table = found<QAbstractItemView>(page, "comparedTable")->model();
        QTRY_COMPARE(table->index(0, 3).data().toString(), QStringLiteral("+8"));
        QCOMPARE(table->headerData(2, Qt::Horizontal).toString(), QStringLiteral("Volt Garage"));

        found<FilterChip>(page, "compareChip")->setValue({});
        QVERIFY(!other->isVisible());
        QTRY_VERIFY(found<QWidget>(page, "comparison")->isHidden());
    }

    void aYearEarlierIsCountedUpToTheSameDay()
    {
        Counter desk;
        desk.send(desk.draftOf(desk.today()));
        desk.send(desk.draftOf(desk.today().addYears(-1)));
        desk.send(desk.draftOf(desk.today().addYears(-1).addDays(1))); // that day had not come yet
        PayoffPage page(desk.context());
        present(page);
        found<FilterChip>(page, "whenChip")->setValue(QStringLiteral("this_year"));
        found<FilterChip>(page, "compareChip")->setValue(QStringLiteral("year_earlier"));
        auto *table = found<QAbstractItemView>(page, "comparedTable")->model();
        QTRY_COMPARE(table->index(0, 2).data().toString(), QStringLiteral("1"));
        QCOMPARE(table->index(0, 1).data().toString(), QStringLiteral("1"));
    }

    void aPointOfTheCurveOpensItsSendAways()
    {
        Counter desk;
        for (int i = 0; i < 12; ++i)
            desk.send(desk.draftOf(desk.today().addDays(-200), desk.customer(QStringLiteral("C%1").arg(i))));
        PayoffPage page(desk.context());
        present(page);
        auto *curve = found<charts::ChartView>(page, "curveCardChart");
        QTRY_VERIFY(curve->chart() && !curve->chart()->isEmpty());
        curve->setFocus();
        QTest::keyClick(curve, Qt::Key_Right);
        QTest::keyClick(curve, Qt::Key_Return);
        QCOMPARE(desk.shell.visited.size(), 1);
        const auto log = std::get<ShowLog>(desk.shell.visited.constFirst().request);
        QCOMPARE(log.handoff, domain::Handoff::CalledAhead);
    }

private:
    static QAction *action(const ChartCard *card, const char *name)
    {
        return card->findChild<QAction *>(QString::fromLatin1(name));
    }

    static void trigger(const ChartCard *card, const char *name)
    {
        QAction *found = action(card, name);
        QVERIFY(found);
        found->trigger();
    }
};

QTEST_MAIN(PayoffPageTest)
#include "PayoffPageTest.moc"
