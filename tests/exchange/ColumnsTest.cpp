// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Columns.h"

#include <QTest>

using exchange::Columns;

class ColumnsTest final : public QObject
{
    Q_OBJECT

    const QList<exchange::Field> m_fields{{"date", true}, {"need", true}, {"known_before"}};

private Q_SLOTS:
    void namesAreFoundHoweverTheyAreWritten()
    {
        const auto columns = Columns::match({QStringLiteral("Known before"), QStringLiteral("NEED"),
                                             QStringLiteral("date"), QStringLiteral("Colour")},
                                            m_fields, {});
        QVERIFY(columns);
        const QStringList cells{QStringLiteral("yes"), QStringLiteral("Paint"), QStringLiteral("2026-11-21"),
                                QStringLiteral("red")};
        QCOMPARE(columns->cell(cells, 0), QStringLiteral("2026-11-21"));
        QCOMPARE(columns->cell(cells, 1), QStringLiteral("Paint"));
        QCOMPARE(columns->cell(cells, 2), QStringLiteral("yes"));
        QCOMPARE(columns->unknown(), QStringList({QStringLiteral("Colour")}));
    }
    void aColumnOfAnotherNameIsMapped()
    {
        const QHash<QString, QString> mapping{{QStringLiteral("date"), QStringLiteral("Day")}};
        const auto columns = Columns::match(
            {QStringLiteral("day"), QStringLiteral("date"), QStringLiteral("need")}, m_fields, mapping);
        QVERIFY(columns);
        QCOMPARE(columns->cell({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}, 0),
                 QStringLiteral("1"));
        QCOMPARE(columns->unknown(), QStringList({QStringLiteral("date")}));
        QVERIFY(!columns->has(2));
        QCOMPARE(columns->cell({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}, 2),
                 QString());
    }
    void whatIsMissingIsNamed()
    {
        const auto columns = Columns::match({QStringLiteral("day")}, m_fields, {});
        QVERIFY(!columns);
        QCOMPARE(columns.error().code, QStringLiteral("csv.columns"));
        QVERIFY(columns.error().sentence.contains(QStringLiteral("“date”, “need”")));
        QVERIFY(columns.error().sentence.contains(QStringLiteral("“day”")));
        QCOMPARE(Columns::match({QStringLiteral("date"), QStringLiteral("need")}, m_fields,
                                {{QStringLiteral("known_before"), QStringLiteral("old")}})
                     .error()
                     .code,
                 QStringLiteral("csv.columns"));
        QCOMPARE(Columns::match({QStringLiteral("date"), QStringLiteral("need")}, m_fields,
                                {{QStringLiteral("size"), QStringLiteral("old")}})
                     .error()
                     .code,
                 QStringLiteral("csv.map"));
    }
};

QTEST_GUILESS_MAIN(ColumnsTest)
#include "ColumnsTest.moc"
