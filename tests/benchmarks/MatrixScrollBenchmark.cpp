// SPDX-License-Identifier: GPL-3.0-or-later
// One step of scrolling the strength matrix with 300 x 200 cells against one of 10 x 6, in a window so small
// that both scroll. Prints the ratio of the medians; ends with 1 when it is above the limit.
#include "ui/matrix/MatrixGrid.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int Steps = 600;
constexpr double Limit = 2.0;

domain::StrengthMatrix matrixOf(int rows, int columns)
{
    domain::StrengthMatrix::Contents contents;
    contents.categories = {{domain::CategoryId(1), QStringLiteral("All"), 0}};
    for (int i = 1; i <= rows; ++i) {
        domain::Competency competency;
        competency.id = domain::CompetencyId(i);
        competency.name = QStringLiteral("Competency %1").arg(i);
        competency.category = domain::CategoryId(1);
        contents.competencies.append(competency);
    }
    for (int i = 1; i <= columns; ++i) {
        domain::Competitor competitor;
        competitor.id = domain::CompetitorId(i);
        competitor.name = QStringLiteral("Competitor %1").arg(i);
        contents.competitors.append(competitor);
    }
    for (const domain::Competency &competency : std::as_const(contents.competencies)) {
        for (const domain::Competitor &competitor : std::as_const(contents.competitors)) {
            const auto level = static_cast<int>((competency.id.value() + competitor.id.value()) % 6);
            contents.strengths.append(
                {competency.id, competitor.id, domain::Level::from(level), {}, {}, {}, QDate(2026, 1, 1)});
        }
    }
    return domain::StrengthMatrix(contents);
}

double microsecondsPerStep(const ui::Theme &theme, int rows, int columns)
{
    ui::MatrixGrid grid(theme, {});
    grid.resize(360, 300);
    grid.setContent(matrixOf(rows, columns),
                    {domain::MatrixOrder::Category, domain::MatrixShow::All, QDate(2026, 11, 21), 12});
    grid.show();
    QCoreApplication::processEvents();
    QScrollBar *bar = grid.verticalScrollBar();
    QList<qint64> times;
    for (int step = 0; step < Steps; ++step) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(step % 2 == 0 ? bar->singleStep() : 0);
        QCoreApplication::processEvents();
        times.append(timer.nsecsElapsed());
    }
    std::nth_element(times.begin(), times.begin() + Steps / 2, times.end());
    return static_cast<double>(times.at(Steps / 2)) / 1000;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::Theme theme;
    theme.applyToApplication();
    const double few = microsecondsPerStep(theme, 10, 6);
    const double many = microsecondsPerStep(theme, 300, 200);
    const double ratio = many / few;
    std::printf("matrix, a scroll step: 10 x 6 %.0f us, 300 x 200 %.0f us, ratio %.2f (at most %.1f)\n", few,
                many, ratio, Limit);
    return ratio <= Limit ? 0 : 1;
}
