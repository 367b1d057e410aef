// SPDX-License-Identifier: GPL-3.0-or-later
// Taking in 100,000 send-aways against `sqlite3 .import` of the same file into a table with indexes on what
// ours has indexes on, and how much memory 100,000 lines need more than 10,000. Prints both; ends with 1 when
// one is above its limit.
#include "workflows/ImportRecords.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int Lines = 100'000;
constexpr int FewLines = 10'000;
constexpr int Rounds = 3;
constexpr double MostRatio = 5.0;
constexpr double MostGrowth = 64.0; ///< megabytes; caches fill up, nothing else grows

const QDate lastDay(2026, 11, 21);

/// A shop's export: some customers come more than once, some fields are empty.
void writeLines(const QString &path, int lines)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(
        "id,date,customer,phone,email,known_before,need,partner,reason,motive,handoff,forgone,staff,status,"
        "note\n");
    constexpr const char *reasons[]{"out of stock", "fully booked", "wait too long", "price above the need"};
    constexpr const char *handoffs[]{"", "named_person", "called_ahead"};
    constexpr const char *statuses[]{"handed_off", "served", "closed"};
    for (int i = 0; i < lines; ++i) {
        const QString line =
            QStringLiteral("S%1,%2,C%3,,,%4,Need %5,Partner %6,%7,,%8,%9.50,%10,%11,%12\n")
                .arg(i, 7, 10, QLatin1Char('0'))
                .arg(lastDay.addDays(i / 100 - lines / 100).toString(Qt::ISODate))
                .arg(i * 7919LL % (lines * 6 / 10), 6, 10, QLatin1Char('0'))
                .arg(QLatin1StringView(i % 3 ? "yes" : "no"))
                .arg(i % 40)
                .arg(i % 31)
                .arg(QLatin1StringView(reasons[i % 4]), QLatin1StringView(handoffs[i % 3]))
                .arg(i % 900)
                .arg(QLatin1StringView(i % 2 ? "Anna" : "Ben"), QLatin1StringView(statuses[i % 3]),
                     QLatin1StringView(i % 5 ? "" : "comes back on Monday"));
        file.write(line.toUtf8());
    }
}

double secondsOfSqlite(const QString &csv, const QString &database)
{
    const QString script =
        QStringLiteral(
            "create table t (id text primary key, date text, customer text, phone text, email text, "
            "known_before text, need text, partner text, reason text, motive text, handoff text, "
            "forgone text, staff text, status text, note text);\n"
            "create index a on t (date); create index b on t (customer, date); create index c on t "
            "(need, date); create index d on t (partner, date); create index e on t (reason, date); "
            "create index f on t (staff, date);\n.import --csv --skip 1 %1 t\n")
            .arg(csv);
    QProcess shell;
    QElapsedTimer timer;
    timer.start();
    shell.start(QStringLiteral("sqlite3"), {database});
    shell.write(script.toUtf8());
    shell.closeWriteChannel();
    if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
        qFatal("sqlite3 failed: %s", shell.readAllStandardError().constData());
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double secondsOfImport(const QString &csv, const QString &path)
{
    const base::FixedClock clock(lastDay);
    domain::Business business;
    business.name = QStringLiteral("Benchmark");
    QElapsedTimer timer;
    timer.start();
    auto ledger = ledger::Ledger::create(ledger::Location::file(path), business, clock);
    if (!ledger)
        qFatal("%s", qPrintable(ledger.error().detail));
    workflows::ImportOptions options;
    options.path = csv;
    const auto report = workflows::importRecords(**ledger, options);
    if (!report || report->rejected > 0)
        qFatal("%s", report ? "rows were rejected" : qPrintable(report.error().detail));
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// The most this process has needed so far.
double megabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString few = folder.filePath(QStringLiteral("few.csv"));
    const QString many = folder.filePath(QStringLiteral("many.csv"));
    writeLines(few, FewLines);
    writeLines(many, Lines);

    secondsOfImport(few, folder.filePath(QStringLiteral("few.elsewhere")));
    const double before = megabytes();
    double ours = 1e9;
    double sqlite = 1e9;
    for (int round = 0; round < Rounds; ++round) {
        const QString name = folder.filePath(QString::number(round));
        sqlite = std::min(sqlite, secondsOfSqlite(many, name + QStringLiteral(".db")));
        ours = std::min(ours, secondsOfImport(many, name + QStringLiteral(".elsewhere")));
    }
    const double growth = megabytes() - before;
    std::printf("import of %d lines: %.2f s, sqlite3 .import %.2f s, ratio %.1f (at most %.1f)\n", Lines,
                ours, sqlite, ours / sqlite, MostRatio);
    std::printf("memory: %.0f MB after %d lines, %.0f MB more after %d (at most %.0f)\n", before, FewLines,
                growth, Lines, MostGrowth);
    return ours / sqlite <= MostRatio && growth <= MostGrowth ? 0 : 1;
}
