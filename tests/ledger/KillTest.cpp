// SPDX-License-Identifier: GPL-3.0-or-later
#include "FreshLedger.h"
#include "ledger/sql/Session.h"
#include "ledger/Upkeep.h"
#include "Shop.h"

#include <QRandomGenerator>
#include <QThread>

/// What the ledger has acknowledged is there after kill -9 at any moment.
class KillTest final : public QObject
{
    Q_OBJECT

private:
    static constexpr int Rounds = 30;

    /// Lets the writer write for a random while, kills it, and returns what it had acknowledged.
    static QStringList writeAndKill(const QString &path)
    {
        QProcess writer;
        writer.start(QStringLiteral(KEEPS_WRITING), {path});
        if (!writer.waitForReadyRead(30'000))
            return {};
        QThread::usleep(QRandomGenerator::global()->bounded(100'000u));
        writer.kill(); // SIGKILL
        writer.waitForFinished();
        if (writer.exitStatus() != QProcess::CrashExit)
            return {};
        return QString::fromLatin1(writer.readAllStandardOutput())
            .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void noAcknowledgedRecordIsLost()
    {
        FreshLedger fresh(FreshLedger::Backend::SQLite);
        const Shop shop(*fresh);
        fresh.close();
        qint64 acknowledgedSoFar = 0;
        qint64 keptSoFar = 0;
        int interrupted = 0;
        for (int round = 0; round < Rounds; ++round) {
            const QStringList acknowledged = writeAndKill(fresh.location().path());
            QVERIFY(!acknowledged.isEmpty());
            acknowledgedSoFar += acknowledged.size();
            interrupted += QFileInfo::exists(fresh.location().path() + QStringLiteral("-journal")) ? 1 : 0;

            const auto opened = ledger::Ledger::open(fresh.location(), fresh.clock());
            SUCCEEDS(opened);
            ledger::SendAways sendAways(**opened);
            for (const QString &reference : acknowledged) {
                const auto id = need(sendAways.byReference(reference));
                QVERIFY2(id, qPrintable(reference));
                const auto record = need(sendAways.byId(*id)).value();
                QCOMPARE(record.status, domain::Status::Served);
                QCOMPARE(need(sendAways.history(*id)).size(), 2);
            }
            const auto report = need(ledger::check(**opened));
            QCOMPARE(report.problems, QStringList());
            // At most the one that was being acknowledged is there beside those that were.
            QVERIFY(report.sendAways >= keptSoFar + acknowledged.size());
            QVERIFY(report.sendAways <= keptSoFar + acknowledged.size() + 1);
            keptSoFar = report.sendAways;
        }
        QVERIFY(acknowledgedSoFar >= Rounds);
        QVERIFY2(interrupted > 0, "no kill met a transaction");
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "KillTest.moc"
