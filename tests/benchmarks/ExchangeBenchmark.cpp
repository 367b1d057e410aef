// SPDX-License-Identifier: GPL-3.0-or-later
// Writing lists: 1,000,000 send-aways as CSV against `sqlite3 -csv` of the same rows from the same file, a
// workbook of 100,000, and how much memory more rows need than fewer. Making the ledgers takes minutes:
// ExchangeBenchmark FOLDER keeps them there, as ScaleBenchmark does.
#include "Benchmark.h"
#include "scale/Ledgers.h"
#include "workflows/ExportRecords.h"

#include <QTemporaryDir>

#include <malloc.h>

namespace {

constexpr int Some = 100'000;
constexpr int Rounds = 3;
constexpr double MostRatio = 3.0;
constexpr double MostGrowth = 64.0; ///< megabytes; SQLite's cache fills up, nothing else grows
constexpr double MostSecondsOfWorkbook = 10.0;

/// What was needed before does not count any more.
void forgetPeak()
{
    malloc_trim(0);
    QFile peak(QStringLiteral("/proc/self/clear_refs"));
    if (!peak.open(QIODevice::WriteOnly) || peak.write("5") != 1)
        qFatal("the peak of the memory cannot be forgotten");
}

double secondsOfExport(const QString &ledger, const QString &path, workflows::ExportFormat format,
                       qint64 rows)
{
    const base::FixedClock clock(scale::today);
    auto opened = ledger::Ledger::open(ledger::Location::file(ledger), clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    workflows::ExportOptions options;
    options.conduct = workflows::ExportConduct::With;
    options.format = format;
    return benchmark::secondsOf([&] {
        const auto exported =
            workflows::exportRecords(**opened, workflows::RecordKind::SendAways, path, {}, options);
        if (!exported || exported->rows < rows)
            qFatal("%s", exported ? "rows are missing" : qPrintable(exported.error().detail));
    });
}

/// The same rows, put together by sqlite3 alone from the same file.
double secondsOfSqlite(const QString &ledger, const QString &csv)
{
    const QString query = QStringLiteral(
        "select s.reference, s.on_date, c.name, (select r.value from reach r where r.customer_id = c.id and "
        "r.kind = 'phone' order by r.position, r.id limit 1), (select r.value from reach r where "
        "r.customer_id = c.id and r.kind = 'email' order by r.position, r.id limit 1), s.known_before, "
        "n.name, "
        "p.name, r.name, s.motive, s.handoff, printf('%.2f', s.forgone / 100.0), f.name, s.status, s.note, "
        "s.how_known, s.by_whom, s.cause, s.outcome, s.deferred_to, s.approved_by, (select "
        "group_concat(o.name, char(10)) from alternative a join competitor o on o.id = a.competitor_id where "
        "a.send_away_id = s.id), c.reference from send_away s join competency n on n.id = s.competency_id "
        "left join competitor p on p.id = s.competitor_id left join reason r on r.id = s.reason_id left join "
        "staff f on f.id = s.staff_id left join customer c on c.id = s.customer_id order by s.on_date, s.id");
    return benchmark::secondsOf([&] {
        QProcess shell;
        shell.setStandardOutputFile(csv);
        shell.start(QStringLiteral("sqlite3"),
                    {QStringLiteral("-csv"), QStringLiteral("-header"), ledger, query});
        if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
            qFatal("sqlite3 failed: %s", shell.readAllStandardError().constData());
    });
}

QString growth(double many, double few)
{
    return QStringLiteral("%1 MB against %2 MB").arg(many, 0, 'f', 0).arg(few, 0, 'f', 0);
}

bool exportCsv(const QString &some, const QString &many, const QTemporaryDir &folder)
{
    using workflows::ExportFormat;
    const QString csv = folder.filePath(QStringLiteral("list.csv"));
    secondsOfExport(some, csv, ExportFormat::Csv, Some);
    const double memoryOfSome = benchmark::megabytesNeeded();
    const double reference = secondsOfSqlite(many, folder.filePath(QStringLiteral("plain.csv")));
    const double seconds = secondsOfExport(many, csv, ExportFormat::Csv, scale::Many);
    const double memoryOfMany = benchmark::megabytesNeeded();
    const bool isFast = benchmark::within(
        "CSV of 1,000,000 send-aways against `sqlite3 -csv`", seconds / reference, MostRatio, " x",
        QStringLiteral("%1 s against %2 s").arg(seconds, 0, 'f', 1).arg(reference, 0, 'f', 1));
    return benchmark::within("its memory, 1,000,000 rows more than 100,000", memoryOfMany - memoryOfSome,
                             MostGrowth, " MB", growth(memoryOfMany, memoryOfSome))
           && isFast;
}

bool exportWorkbook(const QString &few, const QString &some, const QTemporaryDir &folder)
{
    using workflows::ExportFormat;
    const QString path = folder.filePath(QStringLiteral("list.xlsx"));
    secondsOfExport(few, path, ExportFormat::Xlsx, scale::Few);
    const double memoryOfFew = benchmark::megabytesNeeded();
    QList<double> ours;
    for (int round = 0; round < Rounds; ++round)
        ours.append(secondsOfExport(some, path, ExportFormat::Xlsx, Some));
    const double memoryOfSome = benchmark::megabytesNeeded();
    const bool isFast =
        benchmark::within("a workbook of 100,000 send-aways", benchmark::median(ours), MostSecondsOfWorkbook,
                          " s", QStringLiteral("median of %1").arg(Rounds));
    return benchmark::within("its memory, 100,000 rows more than 10,000", memoryOfSome - memoryOfFew,
                             MostGrowth, " MB", growth(memoryOfSome, memoryOfFew))
           && isFast;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir temporary;
    const QString folder = QCoreApplication::arguments().value(1, temporary.path());
    const QString few = scale::ledgerOf(folder, scale::Few);
    const QString some = scale::ledgerOf(folder, Some);
    const QString many = scale::largeLedger(folder);
    forgetPeak();
    const bool isBookGood = exportWorkbook(few, some, temporary);
    forgetPeak();
    return exportCsv(some, many, temporary) && isBookGood ? 0 : 1;
}
