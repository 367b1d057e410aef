// SPDX-License-Identifier: GPL-3.0-or-later
// Opening the log page, to the painted first page of rows, on 100,000 send-aways against 1,000. Prints the
// ratio of the medians; ends with 1 when it is above the limit.
#include "ui/log/LogPage.h"
#include "ui/Stage.h"
#include "workflows/Demo.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

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

double millisecondsToOpen(Stage &stage, ledger::Ledger &ledger)
{
    QList<qint64> times;
    for (int i = 0; i < Openings; ++i) {
        QElapsedTimer timer;
        timer.start();
        ui::LogPage page(
            {ledger, stage.clock, stage.theme, stage.settings, stage.prompts, stage.shell, stage.locale});
        page.resize(1084, 740);
        page.show();
        page.grab();
        times.append(timer.nsecsElapsed());
    }
    std::nth_element(times.begin(), times.begin() + Openings / 2, times.end());
    return static_cast<double>(times.at(Openings / 2)) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Stage stage;
    const auto few = ledgerOf(stage.folder.filePath(QStringLiteral("few.elsewhere")), 1'000, stage.clock);
    const auto many = ledgerOf(stage.folder.filePath(QStringLiteral("many.elsewhere")), 100'000, stage.clock);
    millisecondsToOpen(stage, *few); // fonts and icons are loaded once
    const double onFew = millisecondsToOpen(stage, *few);
    const double onMany = millisecondsToOpen(stage, *many);
    const double ratio = onMany / onFew;
    std::printf("log page, opening: 1,000 send-aways %.1f ms, 100,000 %.1f ms, ratio %.2f (at most %.1f)\n",
                onFew, onMany, ratio, Limit);
    return ratio <= Limit ? 0 : 1;
}
