// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Mailto.h"

#include <QTest>
#include <QUrlQuery>

using exchange::mailtoDraft;

class MailtoTest final : public QObject
{
    Q_OBJECT

private:
    static QByteArray draft(const QString &address, const QString &subject, const QString &body)
    {
        const auto made = mailtoDraft(address, subject, body);
        return made ? made->toEncoded() : made.error().code.toUtf8();
    }

private Q_SLOTS:
    void draftsAreEncodedAsRfc6068Says_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QByteArray>("expected");
        const QString lena = QStringLiteral("lena@northside.example");
        const auto row = [&](const char *name, const QString &address, const QString &subject,
                             const QString &body, const char *expected) {
            QTest::newRow(name) << address << subject << body << QByteArray(expected);
        };
        row("plain", lena, QStringLiteral("Hello you"), QStringLiteral("A b"),
            "mailto:lena@northside.example?subject=Hello%20you&body=A%20b");
        row("nobody yet", {}, QStringLiteral("x"), QStringLiteral("y"), "mailto:?subject=x&body=y");
        row("line breaks", lena, QStringLiteral("x"), QStringLiteral("a\nb\r\nc\rd"),
            "mailto:lena@northside.example?subject=x&body=a%0D%0Ab%0D%0Ac%0D%0Ad");
        row("umlauts", lena, QStringLiteral("Grüße"), QStringLiteral("„so“"),
            "mailto:lena@northside.example?subject=Gr%C3%BC%C3%9Fe&body=%E2%80%9Eso%E2%80%9C");
        row("beyond the first plane", lena, QString::fromUtf8("a 😀"), QStringLiteral("y"),
            "mailto:lena@northside.example?subject=a%20%F0%9F%98%80&body=y");
        row("what separates fields", lena, QStringLiteral("a&bcc=x@y.z?#%1+"), QStringLiteral("=&"),
            "mailto:lena@northside.example?subject=a%26bcc%3Dx%40y.z%3F%23%251%2B&body=%3D%26");
        row("header in the subject", lena, QStringLiteral("a\r\nBcc: x@y.z"), QStringLiteral("y"),
            "mailto:lena@northside.example?subject=a%20Bcc%3A%20x%40y.z&body=y");
        row("control characters", lena, QStringLiteral("a\u0007b"), QStringLiteral("a\u0007b"),
            "mailto:lena@northside.example?subject=a%20b&body=a%20b");
        row("an odd address", QStringLiteral(" a&b?c=d+e%f@x.example "), QStringLiteral("x"),
            QStringLiteral("y"), "mailto:a%26b%3Fc%3Dd%2Be%25f@x.example?subject=x&body=y");
    }
    void draftsAreEncodedAsRfc6068Says()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, subject);
        QFETCH(const QString, body);
        QTEST(draft(address, subject, body), "expected");
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address :
             {"lena", "@x.example", "lena@", "a@b@c", "a@b,c@d", "a@b;c@d", "a@b\r\nBcc: c@d", "a b@c",
              "a@b\nc", "Lena <a@b>", "\"a\"@b", "a@b\u2028c"})
            QTest::newRow(address) << QString::fromUtf8(address);
        QTest::newRow("endless") << QStringLiteral("a").repeated(250) + QStringLiteral("@b.example");
    }
    void whatIsNoAddressIsRefused()
    {
        QFETCH(const QString, address);
        QVERIFY(!exchange::isMailAddress(address));
        QCOMPARE(draft(address, QStringLiteral("x"), QStringLiteral("y")), QByteArray("mail.address"));
    }

    void whatIsTooLongIsRefusedAndNothingIsCutOff()
    {
        const QString most = QStringLiteral("a").repeated(15'000);
        QVERIFY(draft({}, {}, most).endsWith("aaa"));
        QCOMPARE(draft({}, {}, most.repeated(2)), QByteArray("mail.long"));
    }
};

QTEST_GUILESS_MAIN(MailtoTest)
#include "MailtoTest.moc"
