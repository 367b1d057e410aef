// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ColumnFit.h"

#include <QTest>

#include <numeric>

using ui::ColumnWish;
using ui::fitColumns;

class ColumnFitTest final : public QObject
{
    Q_OBJECT

private:
    /// Date, name, hand-off, since then.
    const QList<ColumnWish> m_wishes{{{}, 60, 40},
                                     {{.least = 0.9}, 200, 60},
                                     {{.giveUp = 1, .least = 0.5}, 100, 50},
                                     {{.giveUp = 2}, 80, 80}};

private Q_SLOTS:
    void theRoomIsSharedWhole_data()
    {
        QTest::addColumn<int>("room");
        QTest::addColumn<QList<int>>("widths");
        QTest::newRow("all that is wanted") << 440 << QList<int>{60, 200, 100, 80};
        QTest::newRow("text takes what is left over") << 740 << QList<int>{60, 400, 200, 80};
        QTest::newRow("the least important text is cut first") << 400 << QList<int>{60, 200, 60, 80};
        QTest::newRow("before a name is cut, all others have given") << 380 << QList<int>{60, 190, 50, 80};
        QTest::newRow("what must be given up goes") << 360 << QList<int>{60, 200, 100, 0};
        QTest::newRow("and so on") << 260 << QList<int>{60, 200, 0, 0};
    }
    void theRoomIsSharedWhole()
    {
        QFETCH(int, room);
        QFETCH(QList<int>, widths);
        const QList<int> fitted = fitColumns(m_wishes, room);
        QCOMPARE(fitted, widths);
        QCOMPARE(std::accumulate(fitted.cbegin(), fitted.cend(), 0), room);
    }

    void whatIsNeverLeftOutStaysHoweverNarrowTheTable()
    {
        QCOMPARE(fitColumns(m_wishes, 100), (QList<int>{60, 180, 0, 0}));
        QCOMPARE(fitColumns(m_wishes, 0), (QList<int>{60, 180, 0, 0}));
    }
};

QTEST_APPLESS_MAIN(ColumnFitTest)
#include "ColumnFitTest.moc"
