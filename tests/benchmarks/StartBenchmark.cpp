// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the program to the first painted window, on a ledger of 20,000 send-aways, against a bare
// QMainWindow with a table: both are started as people start them, in turns. StartBenchmark LEDGER compares
// that one instead with one of 1,000 send-aways, and says what the whole program needs for it.
#include "Benchmark.h"

#include <QTemporaryDir>

namespace {

constexpr int Rounds = 15;
constexpr double Limit = 3.0;

constexpr double MostGrowth = 1.3;
constexpr double MostMegabytes = 150.0;

const QStringList today{QStringLiteral("--today"), QStringLiteral("2026-11-21")};

void makeLedger(const QString &path, int sendAways, const QProcessEnvironment &environment)
{
    benchmark::secondsOfProgram("elsewhere",
                                QStringList{QStringLiteral("demo"), QStringLiteral("--out"), path,
                                            QStringLiteral("--send-aways"), QString::number(sendAways)}
                                    + today,
                                environment);
}

struct Start
{
    const char *program;
    QStringList arguments;
};

/// The median of each, started in turns. The first round reads the programs from the disk.
QPair<double, double> timesOf(const Start &one, const Start &other, const QProcessEnvironment &environment)
{
    QList<double> ones;
    QList<double> others;
    for (int round = 0; round <= Rounds; ++round) {
        ones.append(benchmark::secondsOfProgram(one.program, one.arguments, environment));
        others.append(benchmark::secondsOfProgram(other.program, other.arguments, environment));
    }
    return {benchmark::median(ones.mid(1)), benchmark::median(others.mid(1))};
}

/// The most that any program started so far has needed.
double megabytesOfPrograms()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

bool compareWithBare(const QString &ledger, const QProcessEnvironment &environment)
{
    const auto [bare, ours] =
        timesOf({"BareWindow", {}}, {"elsewhere", QStringList{ledger} + today}, environment);
    return benchmark::within("start to first paint, 20,000 send-aways, against a bare window", ours / bare,
                             Limit, " x", benchmark::times(ours, bare));
}

bool compareWithSmall(const QString &large, const QString &small, const QProcessEnvironment &environment)
{
    const auto [few, many] = timesOf({"elsewhere", QStringList{small} + today},
                                     {"elsewhere", QStringList{large} + today}, environment);
    const bool isFast = benchmark::within("start to first paint with this ledger against 1,000 send-aways",
                                          many / few, MostGrowth, " x", benchmark::times(many, few));
    return benchmark::within("the whole program with it", megabytesOfPrograms(), MostMegabytes, " MB", {})
           && isFast;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    QProcessEnvironment environment = benchmark::homeIn(folder.path());
    const QString large = QCoreApplication::arguments().value(1);
    const QString ledger = folder.filePath(QStringLiteral("start.elsewhere"));
    makeLedger(ledger, large.isEmpty() ? 20'000 : 1'000, environment);
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), benchmark::pathOf("plugins"));
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("firstpaint"));
    const bool holds =
        large.isEmpty() ? compareWithBare(ledger, environment) : compareWithSmall(large, ledger, environment);
    return holds ? 0 : 1;
}
