// SPDX-License-Identifier: GPL-3.0-or-later
// How the cost of everyday work grows from 1,000 to 100,000 send-aways, and to more when a number says so:
// opening the ledger, the first rows of the log, saving one record, the figures of Today and of Pay-off. What
// an owner does all day may not depend on how much there is.
#include "Benchmark.h"
#include "ledger/Catalogue.h"
#include "ledger/LogReader.h"
#include "workflows/Demo.h"
#include "workflows/LogRecords.h"
#include "workflows/Measures.h"
#include "workflows/TodayFigures.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

namespace {

constexpr int Sizes[]{1'000, 10'000, 100'000};
constexpr int Rounds = 7;
constexpr int RowsOfOneScreen = 60;
constexpr double Limit = 2.0; ///< for what may not grow, beside the smallest ledger

const QDate today(2026, 11, 21);

struct Cost
{
    int sendAways = 0;
    double making = 0, open = 0, log = 0, save = 0, figures = 0, payoff = 0; ///< seconds
    double memory = 0, file = 0;                                             ///< megabytes
};

template <class T>
T good(base::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence));
    return std::move(*result);
}

template <class Work>
double middleOf(Work work)
{
    QList<double> times;
    for (int round = 0; round < Rounds; ++round)
        times.append(benchmark::secondsOf(work));
    return benchmark::median(times);
}

Cost costOf(const QString &path, int sendAways)
{
    const base::FixedClock clock(today);
    const auto location = ledger::Location::file(path);
    Cost cost;
    cost.sendAways = sendAways;
    cost.making = benchmark::secondsOf([&] {
        if (!workflows::makeDemo(location, {.today = today, .sendAways = sendAways}))
            qFatal("the ledger could not be made");
    });
    cost.memory = benchmark::megabytesNeeded();
    cost.file = static_cast<double>(QFileInfo(path).size()) / 1e6;
    cost.open = middleOf([&] { good(ledger::Ledger::open(location, clock)); });
    ::sync(); // what was written before is no part of saving one
    const auto ledger = good(ledger::Ledger::open(location, clock));
    cost.log = middleOf([&] { good(ledger::LogReader(*ledger).sendAways({}, {}, RowsOfOneScreen)); });
    domain::SendAway record;
    record.on = today;
    record.need = good(ledger::Catalogue(*ledger).competencies()).constFirst().id;
    cost.save = middleOf([&] { good(workflows::logSendAway(*ledger, record, {})); });
    cost.figures = middleOf([&] { good(workflows::readToday(*ledger, today, ledger::OfConduct::Without)); });
    cost.payoff = middleOf([&] { good(workflows::readMeasures(*ledger, {today})); });
    return cost;
}

void print(const Cost &cost)
{
    std::printf("| %s | %.1f s | %.0f MB | %.0f MB | %.1f ms | %.1f ms | %.1f ms | %.1f ms | %.1f ms |\n",
                qPrintable(QLocale(QLocale::English).toString(cost.sendAways)), cost.making, cost.memory,
                cost.file, cost.open * 1e3, cost.log * 1e3, cost.save * 1e3, cost.figures * 1e3,
                cost.payoff * 1e3);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    QList<Cost> costs;
    QList<int> sizes(std::begin(Sizes), std::end(Sizes));
    for (const QString &more : QCoreApplication::arguments().mid(1))
        sizes.append(more.toInt());
    for (const int size : std::as_const(sizes))
        costs.append(costOf(folder.filePath(QString::number(size)), size));
    const auto grown = [&](const char *what, double Cost::*part) {
        return benchmark::within(
            what, costs.constLast().*part / costs.constFirst().*part, Limit, " x",
            QStringLiteral("%1 send-aways against 1,000").arg(costs.constLast().sendAways));
    };
    const bool shows = grown("first rows of the log", &Cost::log);
    const bool saves = grown("saving one send-away", &Cost::save);
    std::puts(
        "\n| send-aways | made in | with at most | file | opening | first rows of the log | saving one | "
        "Today's figures | Pay-off's figures |\n|---|---|---|---|---|---|---|---|---|");
    for (const Cost &cost : std::as_const(costs))
        print(cost);
    return shows && saves ? 0 : 1;
}
