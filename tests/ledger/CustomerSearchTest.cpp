// SPDX-License-Identifier: GPL-3.0-or-later
#include "FreshLedger.h"
#include "ledger/Customers.h"
#include "ledger/sql/Session.h"
#include "ledger/Upkeep.h"
#include "Shop.h"

using Backend = FreshLedger::Backend;

/// A customer is found by any part of what is known, while it is typed, also when there are very many.
class CustomerSearchTest final : public QObject
{
    Q_OBJECT

    static domain::CustomerId add(ledger::Ledger &ledger, const char *name, const char *reference = "",
                                  const QStringList &phones = {}, const QStringList &emails = {})
    {
        domain::Customer customer;
        customer.name = QString::fromUtf8(name);
        customer.reference = QString::fromUtf8(reference);
        customer.phones = phones;
        customer.emails = emails;
        return need(ledger::Customers(ledger).add(customer));
    }
    static QStringList namesLike(ledger::Ledger &ledger, const char *text, int limit = 8)
    {
        QStringList names;
        for (const auto &customer : need(ledger::Customers(ledger).find(QString::fromUtf8(text), limit)))
            names.append(customer.name);
        return names;
    }

private Q_SLOTS:
    void anyPartOfWhatIsKnownFinds_data()
    {
        QTest::addColumn<Backend>("backend");
        QTest::addColumn<QByteArray>("text");
        const QList<QByteArray> texts{"j",          "jö",         "Jörg",     "JORG",
                                      "örg",        "rg",         "g M",      "Müller-Lüdens",
                                      "schw\"e",    "100%",       "'n'",      "K-0815",
                                      "081",        "+49 40 12",  "040 12",   "12 34 56",
                                      "3456",       "j.mueller",  "@example", "mueller@example.com",
                                      "xample.com", "example.co", "m",        "46 80 8"};
        QList<QPair<QByteArray, Backend>> backends{{"SQLite", Backend::SQLite}};
        if (FreshLedger::hasServer())
            backends.append({"PostgreSQL", Backend::PostgreSQL});
        for (const auto &[name, backend] : backends) {
            for (const QByteArray &text : texts)
                QTest::addRow("%s: %s", name.constData(), text.constData()) << backend << text;
        }
    }
    void anyPartOfWhatIsKnownFinds()
    {
        QFETCH(Backend, backend);
        QFETCH(QByteArray, text);
        FreshLedger fresh(backend);
        add(*fresh, "Anna Quist", "", {}, {});
        add(*fresh, "Jörg Müller-Lüdenschw\"e 100% 'n'", "K-0815",
            {QStringLiteral("+49 40 12 34 56"), QStringLiteral("040 12 46 80 81")},
            {QStringLiteral("j.mueller@example.com")});
        QCOMPARE(namesLike(*fresh, text.constData()),
                 QStringList(QString::fromUtf8("Jörg Müller-Lüdenschw\"e 100% 'n'")));
    }

    void thoseThatBeginWithItComeFirst_data() { FreshLedger::addRows(); }
    void thoseThatBeginWithItComeFirst()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        add(*fresh, "Joanna Zell");
        add(*fresh, "Berta", "Anna-7");
        add(*fresh, "Anna Zimmer");
        add(*fresh, "Anna Abel");
        add(*fresh, "Clara", "", {}, {QStringLiteral("c@hannah.example")});
        add(*fresh, "Zora", "", {}, {QStringLiteral("anna@zora.example")});
        const QStringList all{QStringLiteral("Anna Abel"), QStringLiteral("Anna Zimmer"),
                              QStringLiteral("Berta"),     QStringLiteral("Zora"),
                              QStringLiteral("Clara"),     QStringLiteral("Joanna Zell")};
        QCOMPARE(namesLike(*fresh, "anna"), all);
        QCOMPARE(namesLike(*fresh, "anna", 2), all.mid(0, 2));
        QCOMPARE(namesLike(*fresh, "anna x"), QStringList());
        QCOMPARE(namesLike(*fresh, "").size(), 6);
    }

    void changesAreFoundAtOnceAndWhatWasIsForgotten_data() { FreshLedger::addRows(); }
    void changesAreFoundAtOnceAndWhatWasIsForgotten()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        ledger::Customers customers(*fresh);
        const auto id = add(*fresh, "Wanda Petersen", "", {QStringLiteral("0431 555")});
        auto wanda = need(customers.byId(id)).value();
        wanda.name = QStringLiteral("Wanda Ohlsen");
        wanda.phones = QStringList{QStringLiteral("0431 777")};
        need(customers.save(wanda));
        QCOMPARE(namesLike(*fresh, "eterse"), QStringList());
        QCOMPARE(namesLike(*fresh, "31555"), QStringList());
        QCOMPARE(namesLike(*fresh, "hlse"), QStringList(QStringLiteral("Wanda Ohlsen")));
        QCOMPARE(namesLike(*fresh, "31777"), QStringList(QStringLiteral("Wanda Ohlsen")));
        need(customers.remove(id));
        QCOMPARE(namesLike(*fresh, "hlse"), QStringList());
        QVERIFY(need(ledger::check(*fresh)).isSound());
    }

    /// Of many more than are shown, those that begin with the text are not lost among the others.
    void amongManyTheRightOneIsFound_data() { FreshLedger::addRows(); }
    void amongManyTheRightOneIsFound()
    {
        QFETCH(Backend, backend);
        FreshLedger fresh(backend);
        need(fresh->transact([&]() -> base::Done {
            add(*fresh, "Martin Rare");
            for (int i = 0; i < 300; ++i)
                add(*fresh, qPrintable(QStringLiteral("Anke Martinsen %1").arg(i)));
            return {};
        }));
        QCOMPARE(namesLike(*fresh, "marti").constFirst(), QStringLiteral("Martin Rare"));
        QCOMPARE(namesLike(*fresh, "marti").size(), 8);
        QCOMPARE(namesLike(*fresh, "tinsen 299"), QStringList(QStringLiteral("Anke Martinsen 299")));
        QCOMPARE(namesLike(*fresh, "in r"), QStringList(QStringLiteral("Martin Rare")));
    }

    void aPlantedDifferenceIsFoundAndMended()
    {
        FreshLedger fresh(Backend::SQLite);
        add(*fresh, "Wanda Petersen");
        add(*fresh, "Ole Hansen");
        auto &session = fresh->session();
        need(session.transact([&]() -> base::Done {
            TRY(session.command(QStringLiteral("delete from customer_search where words like 'wanda%'")));
            return session.command(QStringLiteral(
                "insert into customer_search (rowid, words) values (77, 'somebody who went')"));
        }));
        QVERIFY(namesLike(*fresh, "eterse").isEmpty());
        const auto found = need(ledger::check(*fresh));
        QVERIFY(!found.isSound());
        QVERIFY(!found.sumsAreRight);
        QVERIFY2(found.problems.constFirst().contains(QStringLiteral(": 2,")),
                 qPrintable(found.problems.join(u' ')));
        need(ledger::mendFigures(*fresh));
        QVERIFY(need(ledger::check(*fresh)).isSound());
        QCOMPARE(namesLike(*fresh, "eterse"), QStringList(QStringLiteral("Wanda Petersen")));
    }

    /// Whoever writes with another program: the next start takes it in.
    void whatAnotherProgramWroteIsFound()
    {
        FreshLedger fresh(Backend::SQLite);
        QProcess shell;
        shell.start(
            QStringLiteral("sqlite3"),
            {fresh->location().path(),
             QStringLiteral("insert into customer (name, name_key) values ('Ida Feld', 'ida feld')")});
        QVERIFY(shell.waitForFinished() && shell.exitCode() == 0);
        const base::SystemClock clock;
        auto again = need(ledger::Ledger::open(fresh->location(), clock));
        QCOMPARE(namesLike(*again, "a fel"), QStringList(QStringLiteral("Ida Feld")));
    }
};

QTEST_GUILESS_MAIN(CustomerSearchTest)
#include "CustomerSearchTest.moc"
