// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TabText.h"

#include <QTest>

class TabTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRowIsALineAndEachCellStaysOne()
    {
        QCOMPARE(exchange::tabText({{QStringLiteral("Customer"), QStringLiteral("Note")},
                                    {QStringLiteral("Inés"), QStringLiteral("a\tb\r\nc\u2028d")},
                                    {QString(), QStringLiteral("x")}}),
                 QStringLiteral("Customer\tNote\nInés\ta b  c d\n\tx"));
    }

    void aFormulaIsDisarmed_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("pasted");
        const auto row = [](const char *name, const char *cell, const char *pasted) {
            QTest::newRow(name) << QString::fromUtf8(cell) << QString::fromUtf8(pasted);
        };
        row("equals", "=1+1", "'=1+1");
        row("plus", "+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0");
        row("minus", "-2+3", "'-2+3");
        row("at", "@SUM(A1:A9)", "'@SUM(A1:A9)");
        row("tab", "\t=1+1", "'=1+1");
        row("return", "\r=1+1", "'=1+1");
        row("blank", " =1+1", "'=1+1");
        row("apostrophe", "'=1", "''=1");
        row("amount that calculates", "-1+2 €", "'-1+2 €");
        row("reference", "+A1", "'+A1");
        row("phone", "+49 431 555", "'+49 431 555");
        row("number", "-240.5", "-240.5");
        row("amount", "+€1,150", "+€1,150");
        row("amount, currency last", "-1.150,50 €", "-1.150,50 €");
        row("amount with a code", "-240 EUR", "-240 EUR");
        row("share", "-12 %", "-12 %");
        row("words", " two  blanks ", " two  blanks ");
        row("dash", "–", "–");
    }
    void aFormulaIsDisarmed()
    {
        QFETCH(QString, cell);
        QFETCH(QString, pasted);
        QCOMPARE(exchange::tabText({{cell}}), pasted);
    }
};

QTEST_GUILESS_MAIN(TabTextTest)
#include "TabTextTest.moc"
