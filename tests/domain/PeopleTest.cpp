// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/People.h"

#include <QTest>

class PeopleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsACustomerFromOneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("phones");
        QTest::addColumn<QStringList>("emails");
        const QString tom = QStringLiteral("Tom Brandt");
        const QStringList phone{QStringLiteral("+49 431 555-0142")};
        const QStringList email{QStringLiteral("tom@example.org")};
        QTest::newRow("nothing") << "  "
                                 << "" << QStringList() << QStringList();
        QTest::newRow("name") << " Tom Brandt " << tom << QStringList() << QStringList();
        QTest::newRow("phone") << "+49 431 555-0142"
                               << "" << phone << QStringList();
        QTest::newRow("e-mail") << "tom@example.org"
                                << "" << QStringList() << email;
        QTest::newRow("all") << "tom@example.org; Tom Brandt,+49 431 555-0142" << tom << phone << email;
        QTest::newRow("commas of its own") << "Miller, Jones; & Sons"
                                           << "Miller, Jones; & Sons" << QStringList() << QStringList();
        QTest::newRow("phone after the name")
            << "Tom Brandt +49 431 555-0142" << tom << phone << QStringList();
        QTest::newRow("e-mail after the name")
            << "Tom Brandt tom@example.org" << tom << QStringList() << email;
        QTest::newRow("both after the name")
            << "Tom Brandt +49 431 555-0142 tom@example.org" << tom << phone << email;
        QTest::newRow("a year is a name") << "Summer fair 2026"
                                          << "Summer fair 2026" << QStringList() << QStringList();
        QTest::newRow("a number is a name") << "Room 12"
                                            << "Room 12" << QStringList() << QStringList();
        QTest::newRow("at sign in a name") << "The shop @ the harbour"
                                           << "The shop @ the harbour" << QStringList() << QStringList();
    }

    void readsACustomerFromOneLine()
    {
        QFETCH(const QString, text);
        const domain::Customer customer = domain::customerFromText(text);
        QTEST(customer.name, "name");
        QTEST(customer.phones, "phones");
        QTEST(customer.emails, "emails");
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "PeopleTest.moc"
