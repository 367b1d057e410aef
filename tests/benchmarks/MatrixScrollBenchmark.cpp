// SPDX-License-Identifier: GPL-3.0-or-later
// One step of scrolling the strength matrix with 300 x 200 cells against one of 10 x 6, in a window so small
// that both scroll.
#include "Benchmark.h"
#include "ui/matrix/MatrixGrid.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QScrollBar>

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

double secondsPerStep(const ui::Theme &theme, int rows, int columns)
{
    ui::MatrixGrid grid(theme, {});
    grid.resize(360, 300);
    grid.setContent(matrixOf(rows, columns),
                    {domain::MatrixOrder::Category, domain::MatrixShow::All, QDate(2026, 11, 21), 12});
    grid.show();
    QCoreApplication::processEvents();
    QScrollBar *bar = grid.verticalScrollBar();
    QList<double> times;
    for (int step = 0; step < Steps; ++step) {
        times.append(benchmark::secondsOf([&] {
            bar->setValue(step % 2 == 0 ? bar->singleStep() : 0);
            QCoreApplication::processEvents();
        }));
    }
    return benchmark::median(times);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::Theme theme;
    theme.applyToApplication();
    const double few = secondsPerStep(theme, 10, 6);
    const double many = secondsPerStep(theme, 300, 200);
    const bool isFast = benchmark::within("a scroll step of the matrix, 300 x 200 cells against 10 x 6",
                                          many / few, Limit, " x", benchmark::times(many, few));
    return isFast ? 0 : 1;
}
