// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ContactTable.h"

#include "TestData.h"

#include <QTemporaryDir>
#include <QTest>

using exchange::ContactCard;

class ContactTableTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const char *name, const QByteArray &content) const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        writeFile(path, content);
        return path;
    }

private Q_SLOTS:
    void contactsOfOtherProgramsAreRead_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("Google") << QByteArray(
            "First Name,Middle Name,Last Name,Organization Name,Organization Title,Notes,"
            "E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - "
            "Label,Phone 2 - Value,Address 1 - Formatted,Website 1 - Value\r\n"
            "Samir,,Haddad,Volt Garage,Owner,fast,* Work,s@volt.example ::: i@volt.example,"
            "Work,0431 1 ::: 0431 2,Work Fax,0431 3,\"Kai 7\r\nKiel\",volt.example\r\n");
        QTest::newRow("Google of old")
            << QByteArray("Name,Given Name,Family Name,Notes,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - "
                          "Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Value,Organization 1 - "
                          "Name,Organization 1 - Title,Website 1 - Value,Address 1 - Formatted\n"
                          "Samir Haddad,Samir,Haddad,fast,* Work,s@volt.example,i@volt.example,Work,0431 "
                          "1,0431 2,Volt Garage,Owner,https://volt.example,Kai 7 Kiel\n");
        QTest::newRow("Outlook") << QByteArray(
            "First Name,Last Name,Company,Job Title,Business Street,Business City,Business "
            "Fax,Business Phone,Mobile Phone,E-mail Address,E-mail 2 Address,Web Page,Notes\r\n"
            "Samir,Haddad,Volt Garage,Owner,Kai 7,Kiel,0431 3,0431 1,0431 2,s@volt.example,"
            "i@volt.example,volt.example,fast\r\n");
        QTest::newRow("Outlook in German, of Windows")
            << QStringLiteral("Vorname;Nachname;Firma;Position;Straße geschäftlich;Ort geschäftlich;Fax "
                              "geschäftlich;Telefon geschäftlich;Mobiltelefon;E-Mail-Adresse;E-Mail 2: "
                              "Adresse;Webseite;Notizen\r\nSamir;Haddad;Volt Garage;Owner;Kai 7;Kiel;0431 "
                              "3;0431 1;0431 2;s@volt.example;i@volt.example;volt.example;fast\r\n")
                   .toLatin1();
    }
    void contactsOfOtherProgramsAreRead()
    {
        QFETCH(QByteArray, table);
        const auto read = exchange::readContacts(written("contacts.csv", table));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence));
        QCOMPARE(read->problems, QStringList());
        QCOMPARE(read->cards.size(), 1);
        const ContactCard &card = read->cards.constFirst();
        QCOMPARE(card.person, QStringLiteral("Samir Haddad"));
        QCOMPARE(card.organisation, QStringLiteral("Volt Garage"));
        QCOMPARE(card.role, QStringLiteral("Owner"));
        QCOMPARE(card.phones, (QStringList{QStringLiteral("0431 1"), QStringLiteral("0431 2")}));
        QCOMPARE(card.emails,
                 (QStringList{QStringLiteral("s@volt.example"), QStringLiteral("i@volt.example")}));
        QCOMPARE(QString(card.address).remove(QLatin1Char(',')), QStringLiteral("Kai 7 Kiel"));
        QCOMPARE(card.website, QStringLiteral("https://volt.example"));
        QCOMPARE(card.note, QStringLiteral("fast"));
    }

    void rowsThatCannotBeReadCostThemselvesOnly()
    {
        const auto read =
            exchange::readContactTable(written("rows.csv", "First Name,Company,Mobile Phone\nJo,Volt,1\n"
                                                           ",,0431 7\nAl,Glass\n,Only Firm,2\n"));
        QVERIFY(read);
        QCOMPARE(read->cards.size(), 2);
        QCOMPARE(read->cards.constLast().organisation, QStringLiteral("Only Firm"));
        QCOMPARE(read->problems.size(), 2);
        QVERIFY(read->problems.constFirst().startsWith(QStringLiteral("Line 3 ")));
        QVERIFY(read->problems.constLast().startsWith(QStringLiteral("Line 4: ")));
    }

    void otherFilesAreRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::newRow("a price list")
            << QByteArray("item,price\nscrew,1\n") << QStringLiteral("contacts.columns");
        QTest::newRow("names alone") << QByteArray("First Name,Last Name\nJo,Berg\n")
                                     << QStringLiteral("contacts.columns");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("csv.empty");
    }
    void otherFilesAreRefusedInWords()
    {
        QFETCH(QByteArray, content);
        const auto read = exchange::readContacts(written("other.csv", content));
        QVERIFY(!read);
        QTEST(read.error().code, "code");
    }

    void cardsAreKnownByWhatTheyHold()
    {
        const QByteArray card("\xef\xbb\xbf\r\nbegin:vcard\r\nVERSION:3.0\r\nFN:Jo\r\nEND:VCARD\r\n");
        QVERIFY(exchange::readContacts(written("cards.txt", card)));
        const auto read = exchange::readContacts(written("empty.vcf", {}));
        QVERIFY(!read && read.error().code == QLatin1StringView("vcard.none"));
        const auto missing = exchange::readContacts(m_folder.filePath(QStringLiteral("missing.vcf")));
        QVERIFY(!missing && missing.error().code == QLatin1StringView("file.read"));
        const auto folder = exchange::readContacts(m_folder.path());
        QVERIFY(!folder && folder.error().code == QLatin1StringView("file.read"));
    }
};

QTEST_GUILESS_MAIN(ContactTableTest)
#include "ContactTableTest.moc"
