// SPDX-License-Identifier: GPL-3.0-or-later
// A month's report of a ledger of 20,000 send-aways from the command line, from the start of the program to
// its end.
#include "Benchmark.h"

#include <QTemporaryDir>

namespace {

constexpr int Rounds = 9;
constexpr double Limit = 0.5;

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QProcessEnvironment environment = benchmark::homeIn(folder.path());
    const QString ledger = folder.filePath(QStringLiteral("report.elsewhere"));
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    benchmark::secondsOfProgram(
        "elsewhere", words("demo --send-aways 20000 --today 2026-11-21 --out") << ledger, environment);
    QList<double> times;
    for (int round = 0; round < Rounds; ++round) {
        const QString pdf = folder.filePath(QStringLiteral("%1.pdf").arg(round));
        times.append(
            benchmark::secondsOfProgram("elsewhere",
                                        words("report monthly --month 2026-10 --today 2026-11-21 --ledger")
                                            << ledger << QStringLiteral("--out") << pdf,
                                        environment));
    }
    const double middle = benchmark::median(times);
    return benchmark::within("monthly report, 20,000 send-aways, from the command line", middle, Limit, " s",
                             QStringLiteral("median of %1").arg(Rounds))
               ? 0
               : 1;
}
