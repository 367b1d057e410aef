// SPDX-License-Identifier: GPL-3.0-or-later
// Taking in 100,000 send-aways against `sqlite3 .import` of the same file into a table with indexes on what
// ours has indexes on, and how much memory 100,000 lines need more than 10,000. `ImportBenchmark million`
// does it once with 1,000,000 lines, which takes minutes.
#include "Benchmark.h"
#include "workflows/ImportRecords.h"

#include <QTemporaryDir>

namespace {

constexpr int Lines = 100'000;
constexpr int FewLines = 10'000;
constexpr int Million = 1'000'000;
constexpr int Rounds = 3;
constexpr double MostRatio = 5.0;
constexpr double MostRatioOfMillion = 4.0;
constexpr double MostMegabytes = 150.0;
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
    return benchmark::secondsOf([&] {
        QProcess shell;
        shell.start(QStringLiteral("sqlite3"), {database});
        shell.write(script.toUtf8());
        shell.closeWriteChannel();
        if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
            qFatal("sqlite3 failed: %s", shell.readAllStandardError().constData());
    });
}

double secondsOfImport(const QString &csv, const QString &path)
{
    const base::FixedClock clock(lastDay);
    domain::Business business;
    business.name = QStringLiteral("Benchmark");
    return benchmark::secondsOf([&] {
        auto ledger = ledger::Ledger::create(ledger::Location::file(path), business, clock);
        if (!ledger)
            qFatal("%s", qPrintable(ledger.error().detail));
        workflows::ImportOptions options;
        options.path = csv;
        const auto report = workflows::importRecords(**ledger, options);
        if (!report || report->rejected > 0)
            qFatal("%s", report ? "rows were rejected" : qPrintable(report.error().detail));
    });
}

/// Each of the rounds is of both, so that a busy moment hits both.
QPair<double, double> secondsOfBoth(const QString &csv, const QTemporaryDir &folder, int rounds)
{
    QList<double> ours;
    QList<double> sqlite;
    for (int round = 0; round < rounds; ++round) {
        const QString name = folder.filePath(QString::number(round));
        sqlite.append(secondsOfSqlite(csv, name + QStringLiteral(".db")));
        ours.append(secondsOfImport(csv, name + QStringLiteral(".elsewhere")));
    }
    return {benchmark::median(ours), benchmark::median(sqlite)};
}

bool importMillion(const QTemporaryDir &folder)
{
    const QString csv = folder.filePath(QStringLiteral("million.csv"));
    writeLines(csv, Million);
    const auto [ours, sqlite] = secondsOfBoth(csv, folder, 1);
    const bool isFast = benchmark::within(
        "import of 1,000,000 send-aways against sqlite3 .import", ours / sqlite, MostRatioOfMillion, " x",
        QStringLiteral("%1 s against %2 s").arg(ours, 0, 'f', 1).arg(sqlite, 0, 'f', 1));
    return benchmark::within("its memory", benchmark::megabytesNeeded(), MostMegabytes, " MB", {}) && isFast;
}

bool importMany(const QTemporaryDir &folder)
{
    const QString few = folder.filePath(QStringLiteral("few.csv"));
    const QString many = folder.filePath(QStringLiteral("many.csv"));
    writeLines(few, FewLines);
    writeLines(many, Lines);
    secondsOfImport(few, folder.filePath(QStringLiteral("few.elsewhere")));
    const double before = benchmark::megabytesNeeded();
    const auto [ours, sqlite] = secondsOfBoth(many, folder, Rounds);
    const bool isFast = benchmark::within("import of 100,000 send-aways against sqlite3 .import",
                                          ours / sqlite, MostRatio, " x", benchmark::times(ours, sqlite));
    const double after = benchmark::megabytesNeeded();
    return benchmark::within(
               "its memory, 100,000 lines more than 10,000", after - before, MostGrowth, " MB",
               QStringLiteral("%1 MB against %2 MB").arg(after, 0, 'f', 0).arg(before, 0, 'f', 0))
           && isFast;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const bool isMillion = QCoreApplication::arguments().value(1) == QLatin1StringView("million");
    return (isMillion ? importMillion(folder) : importMany(folder)) ? 0 : 1;
}
