// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payoff/PayoffPage.h"

#include "ui/Counter.h"
#include "ui/widgets/ChartCard.h"

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
};

QTEST_MAIN(PayoffPageTest)
#include "PayoffPageTest.moc"
