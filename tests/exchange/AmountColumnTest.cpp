// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/AmountColumn.h"

#include <QTest>

using exchange::AmountColumn;

class AmountColumnTest final : public QObject
{
    Q_OBJECT

    /// The minor units of each cell of a column, "?" for one that is refused, "" for an empty one.
    static QStringList read(const QStringList &cells, std::optional<AmountColumn::Decimal> told = {},
                            const QString &currency = QStringLiteral("EUR"))
    {
        AmountColumn column(*domain::Currency::fromCode(currency), told);
        for (const QString &cell : cells)
            column.see(cell);
        QStringList all;
        for (const QString &cell : cells) {
            const auto amount = column.read(cell);
            all.append(!amount   ? QStringLiteral("?")
                       : *amount ? QString::number((*amount)->minor())
                                 : QString());
        }
        return all;
    }

    static QStringList split(const char *text) { return QString::fromUtf8(text).split(QLatin1Char('|')); }

private Q_SLOTS:
    void aColumnIsReadAsAWhole_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QStringList>("minor");
        QTest::newRow("points") << split("1,234.56|1,234|12.5|-3|") << split("123456|123400|1250|-300|");
        QTest::newRow("commas") << split("1.234,56|1.234|12,5|1.234.567")
                                << split("123456|123400|1250|123456700");
        QTest::newRow("both ways") << split("1.234,56|1,234.56|12|7,00") << split("?|?|1200|?");
        QTest::newRow("only doubtful ones") << split("1,234|1.234|5") << split("?|?|500");
        QTest::newRow("whole numbers") << split("12|0|1000") << split("1200|0|100000");
        QTest::newRow("signs") << split("€ 12.50|12.50 EUR|1'234.50|−5.00|1 234.50")
                               << split("1250|1250|123450|-500|123450");
        QTest::newRow("unknown is not zero") << split("|0.00") << split("|0");
        QTest::newRow("no amounts") << split("12.50|abc|1.2.3.4|12.505|--|$12.00|1e5|12,34,5.00")
                                    << split("1250|?|?|?|?|?|?|?");
        QTest::newRow("beyond all bounds") << split("99999999999999999999.00") << split("?");
    }
    void aColumnIsReadAsAWhole()
    {
        QFETCH(QStringList, cells);
        QFETCH(QStringList, minor);
        QCOMPARE(read(cells), minor);
    }
    void whatThePersonSaysDecides()
    {
        const QStringList cells = split("1,234|12,50");
        QCOMPARE(read(cells, AmountColumn::Decimal::Point), split("123400|?"));
        QCOMPARE(read(split("1.234|12,50"), AmountColumn::Decimal::Comma), split("123400|1250"));
    }
    void currenciesHaveTheirOwnDecimals()
    {
        QCOMPARE(read(split("1.500|1.5|2"), {}, QStringLiteral("KWD")), split("1500|1500|2000"));
        QCOMPARE(read(split("1500|1500.5"), {}, QStringLiteral("JPY")), split("1500|?"));
    }
    void theSentenceNamesTheCell()
    {
        AmountColumn column(domain::Currency::euro());
        for (const char *cell : {"1.234,56", "1,234.56"})
            column.see(QString::fromLatin1(cell));
        const auto refused = column.read(QStringLiteral("5,00"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("amount"));
        for (const char *part : {"“5,00”", "“1.234,56”", "“1,234.56”"})
            QVERIFY2(refused.error().sentence.contains(QString::fromUtf8(part)), part);
    }
};

QTEST_GUILESS_MAIN(AmountColumnTest)
#include "AmountColumnTest.moc"
