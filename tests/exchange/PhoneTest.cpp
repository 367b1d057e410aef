// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Phone.h"

#include "base/Fold.h"

#include <QTest>

using exchange::Phone;

class PhoneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreWrittenAsTheCountryWritesThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *typed, const char *country, const char *written, const char *key) {
            QTest::addRow("%s in %s", typed, country)
                << QString::fromUtf8(typed) << QString::fromUtf8(country) << QString::fromUtf8(written)
                << QString::fromUtf8(key);
        };
        row("0431 555-0142", "DE", "0431 5550142", "+494315550142");
        row("0431/5550142", "DE", "0431 5550142", "+494315550142");
        row("+49 (431) 5550142", "DE", "0431 5550142", "+494315550142");
        row("0049 431 5550142", "DE", "0431 5550142", "+494315550142");
        row("+49 431 5550142", "AT", "+49 431 5550142", "+494315550142");
        row("+49 431 5550142", "", "+49 431 5550142", "+494315550142");
        row("212.736.5000", "US", "(212) 736-5000", "+12127365000");
        row("020 7946 0018", "GB", "020 7946 0018", "+442079460018");
        row("٠٤٣١ ٥٥٥٠١٤٢", "DE", "0431 5550142", "+494315550142");
    }
    void numbersAreWrittenAsTheCountryWritesThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, country);
        const Phone phone = exchange::readPhone(typed, country);
        QCOMPARE(phone.kind, Phone::Kind::Good);
        QTEST(phone.written, "written");
        QTEST(phone.key, "key");
        QVERIFY(phone.key.endsWith(phone.core));
        QVERIFY(base::foldPhone(phone.written).endsWith(phone.core));
        // Written once more it stays the same.
        QCOMPARE(exchange::readPhone(phone.written, country), phone);
    }

    void whatIsNoGoodNumberStaysAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Phone::Kind>("kind");
        QTest::newRow("emergency") << QStringLiteral("110") << Phone::Kind::Possible;
        QTest::newRow("extension") << QStringLiteral("0431 5550142 ext. 5") << Phone::Kind::Possible;
        QTest::newRow("letters") << QStringLiteral("0800 FLOWERS") << Phone::Kind::Possible;
        QTest::newRow("words") << QStringLiteral("ask Lena") << Phone::Kind::None;
        QTest::newRow("one digit") << QStringLiteral("1") << Phone::Kind::None;
        QTest::newRow("far too long") << QString(500, QLatin1Char('1')) << Phone::Kind::None;
        QTest::newRow("too long") << QStringLiteral("0431 5550142 5550142 5550142") << Phone::Kind::None;
        QTest::newRow("no country of that prefix") << QStringLiteral("+999 1234567") << Phone::Kind::None;
        QTest::newRow("nothing") << QString() << Phone::Kind::None;
    }
    void whatIsNoGoodNumberStaysAsTyped()
    {
        QFETCH(QString, typed);
        const Phone phone = exchange::readPhone(typed, QStringLiteral("DE"));
        QTEST(phone.kind, "kind");
        QCOMPARE(phone.written, typed);
    }

    void withoutACountryNobodyIsBlamed()
    {
        const Phone phone = exchange::readPhone(QStringLiteral("0431 5550142"), {});
        QCOMPARE(phone.kind, Phone::Kind::Possible);
        QCOMPARE(phone.written, QStringLiteral("0431 5550142"));
        QCOMPARE(phone.key, base::foldPhone(phone.written));
    }

    void theBusinessSaysWhichCountry()
    {
        QCOMPARE(exchange::phoneCountry(QStringLiteral("AT")), QStringLiteral("AT"));
        QVERIFY(exchange::phoneCountry({}).size() != 1);
    }
};

QTEST_GUILESS_MAIN(PhoneTest)
#include "PhoneTest.moc"
