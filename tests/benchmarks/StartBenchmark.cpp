// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the program to the first painted window, on a ledger of 20,000 send-aways, against a bare
// QMainWindow with a table: both are started as people start them, in turns.
#include "Benchmark.h"

#include <QTemporaryDir>

namespace {

constexpr int Rounds = 15;
constexpr double Limit = 3.0;

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    QProcessEnvironment environment = benchmark::homeIn(folder.path());
    const QString ledger = folder.filePath(QStringLiteral("start.elsewhere"));
    const QStringList today{QStringLiteral("--today"), QStringLiteral("2026-11-21")};
    benchmark::secondsOfProgram("elsewhere",
                                QStringList{QStringLiteral("demo"), QStringLiteral("--out"), ledger,
                                            QStringLiteral("--send-aways"), QStringLiteral("20000")}
                                    + today,
                                environment);

    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), benchmark::pathOf("plugins"));
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("firstpaint"));
    QList<double> bare;
    QList<double> ours;
    for (int round = 0; round <= Rounds; ++round) {
        bare.append(benchmark::secondsOfProgram("BareWindow", {}, environment));
        ours.append(benchmark::secondsOfProgram("elsewhere", QStringList{ledger} + today, environment));
    }
    // The first round reads the programs from the disk.
    const double bareTime = benchmark::median(bare.mid(1));
    const double ourTime = benchmark::median(ours.mid(1));
    const bool isFast =
        benchmark::within("start to first paint, 20,000 send-aways, against a bare window",
                          ourTime / bareTime, Limit, " x", benchmark::times(ourTime, bareTime));
    return isFast ? 0 : 1;
}
