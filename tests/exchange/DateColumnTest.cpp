// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DateColumn.h"

#include <QTest>

using exchange::DateColumn;

class DateColumnTest final : public QObject
{
    Q_OBJECT

    static QStringList read(const QStringList &cells, const QString &format = {})
    {
        DateColumn column(format);
        for (const QString &cell : cells)
            column.see(cell);
        QStringList all;
        for (const QString &cell : cells) {
            const auto date = column.read(cell);
            all.append(date ? date->toString(Qt::ISODate) : QStringLiteral("?"));
        }
        return all;
    }

    static QStringList split(const char *text) { return QString::fromUtf8(text).split(QLatin1Char('|')); }

private Q_SLOTS:
    void aColumnIsReadAsAWhole_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QStringList>("days");
        const QString none;
        QTest::newRow("ISO") << none << split("2026-11-21|2026-11-21T08:30:00Z|2026-11-21 08:30|")
                             << split("2026-11-21|2026-11-21|2026-11-21|");
        QTest::newRow("no such day") << none << split("2026-02-30|30.02.2026|2026-13-01|31/04/2026")
                                     << split("?|?|?|?");
        QTest::newRow("German") << none << split("21.11.2026|1.2.2026|03.04.2026 12:00")
                                << split("2026-11-21|2026-02-01|2026-04-03");
        QTest::newRow("day first by another row")
            << none << split("03/04/2026|21/11/2026") << split("2026-04-03|2026-11-21");
        QTest::newRow("month first by another row")
            << none << split("03/04/2026|11-21-2026") << split("2026-03-04|2026-11-21");
        QTest::newRow("may be two days") << none << split("03/04/2026|05/05/2026") << split("?|2026-05-05");
        QTest::newRow("both ways") << none << split("21/11/2026|11/21/2026|2026-11-21")
                                   << split("?|?|2026-11-21");
        QTest::newRow("year first") << none << split("2026/11/21") << split("2026-11-21");
        QTest::newRow("said") << QStringLiteral("MM/dd/yyyy") << split("03/04/2026|2026-11-21|21/11/2026")
                              << split("2026-03-04|2026-11-21|?");
        QTest::newRow("said in capitals")
            << QStringLiteral("DD.MM.YYYY") << split("03.04.2026") << split("2026-04-03");
        QTest::newRow("two digits of the year") << QStringLiteral("d.M.yy") << split("3.4.26|3.4.97|3.4.69")
                                                << split("2026-04-03|1997-04-03|2069-04-03");
        QTest::newRow("said what comes first")
            << QStringLiteral("dmy") << split("3/4/2026|03.04.26 12:30|2026-11-21|11/21/2026|3-4-97")
            << split("2026-04-03|2026-04-03|2026-11-21|?|1997-04-03");
        QTest::newRow("said that the month does")
            << QStringLiteral("mdy") << split("3/4/2026|11/21/26|21/11/26")
            << split("2026-03-04|2026-11-21|?");
        QTest::newRow("two digits and nobody says") << none << split("03.04.26|21.11.26") << split("?|?");
        QTest::newRow("no days") << none << split("tomorrow|20261121|1/2|0026-11-21|2026-11-21x|9999-01-01")
                                 << split("?|?|?|?|?|?");
    }
    void aColumnIsReadAsAWhole()
    {
        QFETCH(QString, format);
        QFETCH(QStringList, cells);
        QFETCH(QStringList, days);
        QCOMPARE(read(cells, format), days);
    }
    void whatOnlyAPersonKnowsIsAsked_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("open");
        const QString none;
        QTest::newRow("two ways") << none << split("05/05/2026|03/04/2026|02/01/2026")
                                  << QStringLiteral("03/04/2026");
        QTest::newRow("another cell says") << none << split("03/04/2026|21/11/2026") << none;
        QTest::newRow("no day of any month says nothing")
            << none << split("03/04/2026|45/11/2026") << QStringLiteral("03/04/2026");
        QTest::newRow("two digits of the year") << none << split("03.04.26") << QStringLiteral("03.04.26");
        QTest::newRow("said") << QStringLiteral("dmy") << split("03/04/2026|03.04.26") << none;
        QTest::newRow("plain") << none << split("2026-11-21|3.4.2026|never") << none;
    }
    void whatOnlyAPersonKnowsIsAsked()
    {
        QFETCH(QString, format);
        QFETCH(QStringList, cells);
        QFETCH(QString, open);
        DateColumn column(format);
        for (const QString &cell : cells)
            column.see(cell);
        QCOMPARE(column.undecided(), open);
    }

    void theSentenceNamesTheCell()
    {
        const auto refused = DateColumn().read(QStringLiteral("2026-02-30"));
        QVERIFY(!refused);
        QVERIFY(refused.error().sentence.contains(QStringLiteral("“2026-02-30”")));
    }
};

QTEST_GUILESS_MAIN(DateColumnTest)
#include "DateColumnTest.moc"
