// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TillColumns.h"

#include <QTest>

class TillColumnsTest final : public QObject
{
    Q_OBJECT

    static QStringList cells(const char *line) { return QString::fromUtf8(line).split(QLatin1Char(';')); }

private Q_SLOTS:
    void columnsAreFoundByTheirWordsAndTheirLook_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const char *heading, const char *cells, const char *found) {
            QTest::newRow(name) << QString::fromUtf8(heading) << QString::fromUtf8(cells)
                                << QString::fromUtf8(found);
        };
        row("our own names", "customer;phone;email;date;amount;customer_number;receipt",
            "A;1;;2026-01-01;1;;",
            "amount=amount customer=customer customer_number=customer_number date=date email=email "
            "phone=phone receipt=receipt");
        row("a German till", "Bon-Nr.;Datum;Uhrzeit;Kunden-Nr.;Kundenname;Telefon;Artikel;Menge;Gesamtbetrag",
            "4711;21.10.2026;12:30;K-1;Anna Schmidt;0431 555 0142;Brot;2;12,50",
            "amount=Gesamtbetrag customer=Kundenname customer_number=Kunden-Nr. date=Datum phone=Telefon "
            "receipt=Bon-Nr.");
        row("by their look", "a;b;c;d", "2026-10-02;+49 431 5550142;anna@example.org;€ 1.200,50",
            "amount=d date=a email=c phone=b");
        row("the plainer word", "net;total;price", "1.00;2.00;3.00", "amount=total");
        row("a mail that is none", "Mail;Name", "yes;Anna Schmidt", "customer=Name");
        row("empty cells", "Date;Phone", ";", "date=Date phone=Phone");
        row("nothing of a till", "x;y", "1;2", "");
        row("days with the time", "when;sum", "2026-10-02T10:00:00;5", "amount=sum date=when");
    }
    void columnsAreFoundByTheirWordsAndTheirLook()
    {
        QFETCH(QString, heading);
        QFETCH(QString, row);
        QFETCH(QString, found);
        const auto mapping =
            exchange::guessTillColumns(heading.split(QLatin1Char(';')), {row.split(QLatin1Char(';'))});
        QStringList pairs;
        for (auto pair = mapping.cbegin(); pair != mapping.cend(); ++pair)
            pairs.append(pair.key() + QLatin1Char('=') + pair.value());
        pairs.sort();
        QCOMPARE(pairs.join(QLatin1Char(' ')), found);
    }

    void oneOddCellDoesNotHideAColumn()
    {
        QList<QStringList> rows(9, cells("2026-10-02;5.00"));
        rows.append(cells("Total;45.00"));
        QCOMPARE(exchange::guessTillColumns(cells("first;second"), rows).size(), 2);
    }
};

QTEST_APPLESS_MAIN(TillColumnsTest)
#include "TillColumnsTest.moc"
