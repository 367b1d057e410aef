// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Ticket.h"

#include <QSet>
#include <QTest>

using namespace domain;

class TicketTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordHasACodeOfItsOwnThatLeadsBack()
    {
        QSet<QString> codes;
        for (qint64 id = 1; id <= 5000; ++id) {
            const QString code = ticketOf(SendAwayId(id));
            QCOMPARE(code.size(), 7);
            codes.insert(code);
            QCOMPARE(sendAwayOfTicket(code), std::optional(SendAwayId(id)));
        }
        QCOMPARE(codes.size(), 5000);
        for (const qint64 id : {28'629'150LL, 28'629'151LL, 4'000'000'000'000LL})
            QCOMPARE(sendAwayOfTicket(ticketOf(SendAwayId(id))), std::optional(SendAwayId(id)));
    }

    void theAlphabetHasNothingToConfuse()
    {
        for (qint64 id = 1; id <= 2000; ++id) {
            for (const char confusing : {'0', 'O', '1', 'I', 'L'})
                QVERIFY(!ticketOf(SendAwayId(id)).contains(QLatin1Char(confusing)));
        }
    }

    void caseSpacesAndHyphensDoNotMatter()
    {
        const QString code = ticketOf(SendAwayId(4711));
        QString spoken = code.toLower();
        spoken.replace(QLatin1Char('-'), QStringLiteral(" "));
        QCOMPARE(sendAwayOfTicket(QStringLiteral("  %1 ").arg(spoken)), std::optional(SendAwayId(4711)));
        QString typeset = code;
        typeset.replace(QLatin1Char('-'), QChar(0x2011));
        QCOMPARE(sendAwayOfTicket(typeset), std::optional(SendAwayId(4711)));
    }

    void oneWrongLetterAndAnySwapAreFound()
    {
        const QString letters = QStringLiteral("23456789ABCDEFGHJKMNPQRSTUVWXYZ");
        for (const qint64 id : {1, 42, 4711, 100'000}) {
            QString code = ticketOf(SendAwayId(id));
            code.remove(QLatin1Char('-'));
            for (qsizetype i = 0; i < code.size(); ++i) {
                for (const QChar letter : letters) {
                    QString wrong = code;
                    wrong[i] = letter;
                    QCOMPARE(sendAwayOfTicket(wrong).has_value(), letter == code[i]);
                }
                for (qsizetype j = 0; j < i; ++j) {
                    QString swapped = code;
                    std::swap(swapped[i], swapped[j]);
                    QCOMPARE(sendAwayOfTicket(swapped).has_value(), code[i] == code[j]);
                }
            }
        }
    }

    void whatIsNoCodeIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << QStringLiteral("K7W");
        QTest::newRow("letters we do not use") << QStringLiteral("OIL-010");
        QTest::newRow("number nought") << QStringLiteral("222222");
        QTest::newRow("not ours") << QStringLiteral("ÄÖÜ-ÄÖÜ");
        QTest::newRow("long") << QStringLiteral("22222222222222222222222222222222");
    }
    void whatIsNoCodeIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!sendAwayOfTicket(text));
    }
};

QTEST_APPLESS_MAIN(TicketTest)
#include "TicketTest.moc"
