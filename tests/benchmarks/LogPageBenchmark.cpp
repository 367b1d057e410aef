// SPDX-License-Identifier: GPL-3.0-or-later
// Opening the log page, to the painted first page of rows, on 100,000 send-aways against 1,000.
#include "Benchmark.h"
#include "ui/log/LogPage.h"
#include "ui/Stage.h"
#include "workflows/Demo.h"

#include <QApplication>

namespace {

constexpr int Openings = 31;
constexpr double Limit = 1.3;

std::unique_ptr<ledger::Ledger> ledgerOf(const QString &path, int sendAways, const base::Clock &clock)
{
    const auto location = ledger::Location::file(path);
    const auto made = workflows::makeDemo(location, {.today = clock.today(), .sendAways = sendAways});
    if (!made)
        qFatal("%s", qPrintable(made.error().sentence));
    auto opened = ledger::Ledger::open(location, clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().sentence));
    return std::move(*opened);
}

double secondsToOpen(Stage &stage, ledger::Ledger &ledger)
{
    QList<double> times;
    for (int i = 0; i < Openings; ++i) {
        times.append(benchmark::secondsOf([&] {
            ui::LogPage page(
                {ledger, stage.clock, stage.theme, stage.settings, stage.prompts, stage.shell, stage.locale});
            page.resize(1084, 740);
            page.show();
            page.grab();
        }));
    }
    return benchmark::median(times);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Stage stage;
    const auto few = ledgerOf(stage.folder.filePath(QStringLiteral("few.elsewhere")), 1'000, stage.clock);
    const auto many = ledgerOf(stage.folder.filePath(QStringLiteral("many.elsewhere")), 100'000, stage.clock);
    secondsToOpen(stage, *few); // fonts and icons are loaded once
    const double onFew = secondsToOpen(stage, *few);
    const double onMany = secondsToOpen(stage, *many);
    const bool isFast = benchmark::within("opening the log, 100,000 send-aways against 1,000", onMany / onFew,
                                          Limit, " x", benchmark::times(onMany, onFew));
    return isFast ? 0 : 1;
}
