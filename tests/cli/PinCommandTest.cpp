// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Cli.h"
#include "cli/Console.h"
#include "ledger/Pins.h"
#include "TestData.h"

#include <QTemporaryDir>

using domain::Role;

/// The way back of an owner who has forgotten the PIN.
class PinCommandTest final : public QObject
{
    Q_OBJECT

private:
    int run(const QString &words, QString &said) const
    {
        QString complained;
        QTextStream out(&said);
        QTextStream err(&complained);
        cli::Console console{out, err, m_clock};
        const QStringList line{QStringLiteral("elsewhere"), QStringLiteral("pin"), QStringLiteral("--ledger"),
                               m_path};
        return cli::run(line + words.split(QLatin1Char(' '), Qt::SkipEmptyParts), console);
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("shop.elsewhere"));
    base::FixedClock m_clock{QDate(2026, 11, 21)};

private Q_SLOTS:
    void initTestCase()
    {
        domain::Business business;
        business.name = QStringLiteral("Shop");
        const auto made = ledger::Ledger::create(ledger::Location::file(m_path), business, m_clock);
        QVERIFY(made);
        QVERIFY(ledger::Pins(**made).set(Role::Manager, QStringLiteral("1234")));
        QVERIFY(ledger::Pins(**made).set(Role::Owner, QStringLiteral("5678")));
    }

    void itSaysWhichAreSetAndChangesNothing()
    {
        const QByteArray before = contentOf(m_path);
        QString said;
        QCOMPARE(run({}, said), int(cli::Done));
        QCOMPARE(said, QStringLiteral("manager: set\nowner: set\n"));
        QCOMPARE(contentOf(m_path), before);
    }

    void theForgottenOneGoesAndTheOtherStays()
    {
        QString said;
        QCOMPARE(run(QStringLiteral("--reset owner"), said), int(cli::Done));
        QVERIFY2(said.contains(QStringLiteral("“owner”")), qPrintable(said));
        const auto ledger = ledger::Ledger::open(ledger::Location::file(m_path), m_clock);
        QVERIFY(ledger);
        ledger::Pins pins(**ledger);
        QCOMPARE(pins.isSet(Role::Owner), false);
        QCOMPARE(pins.isSet(Role::Manager), true);
        QCOMPARE(pins.opens(Role::Manager, QStringLiteral("1234")), true);
    }
};

QTEST_GUILESS_MAIN(PinCommandTest)
#include "PinCommandTest.moc"
