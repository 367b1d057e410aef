// SPDX-License-Identifier: GPL-3.0-or-later
// The outreach plan over 300 competencies and 200 competitors: what opening the page reads, with 1,000
// send-aways and with 100,000, or with as many as a number says.
#include "Benchmark.h"
#include "ledger/Catalogue.h"
#include "ledger/Competitors.h"
#include "workflows/Demo.h"
#include "workflows/Outreach.h"

#include <QTemporaryDir>

namespace {

constexpr int Few = 1'000;
constexpr int Many = 100'000;
constexpr int Competencies = 300;
constexpr int Competitors = 200;
constexpr int Rounds = 9;
constexpr double Limit = 2.0;

const QDate today(2026, 11, 21);

template <class T>
T good(base::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence));
    return std::move(*result);
}

/// Adds what the example business lacks, and a level in every cell.
base::Done fillUp(ledger::Ledger &ledger)
{
    return ledger.transact([&]() -> base::Done {
        ledger::Catalogue catalogue(ledger);
        TRY_ASSIGN(const auto category, catalogue.categoryNamed(QStringLiteral("More")));
        TRY_ASSIGN(auto needs, catalogue.competencies());
        while (needs.size() < Competencies) {
            domain::Competency competency;
            competency.name = QStringLiteral("Competency %1").arg(needs.size());
            competency.category = category;
            competency.isCore = needs.size() % 3 == 0;
            TRY_ASSIGN(competency.id, catalogue.addCompetency(competency));
            needs.append(competency);
        }
        ledger::Competitors competitors(ledger);
        TRY_ASSIGN(auto others, competitors.all());
        while (others.size() < Competitors) {
            domain::Competitor competitor;
            competitor.name = QStringLiteral("Competitor %1").arg(others.size());
            TRY_ASSIGN(competitor.id, competitors.add(competitor));
            others.append(competitor);
        }
        ledger::Strengths strengths(ledger);
        int level = 0;
        const auto rate = [&](domain::CompetencyId need, domain::MatrixColumn who) -> base::Done {
            domain::Strength strength;
            strength.competency = need;
            strength.competitor = who;
            strength.level = domain::Level::from(level++ % 6);
            strength.assessedOn = today;
            TRY(strengths.set(strength));
            return {};
        };
        for (const domain::Competency &need : needs) {
            TRY(rate(need.id, {}));
            for (const domain::Competitor &other : others)
                TRY(rate(need.id, other.id));
        }
        return {};
    });
}

double secondsWith(const QString &path, int sendAways)
{
    const base::FixedClock clock(today);
    const auto location = ledger::Location::file(path);
    if (!workflows::makeDemo(location, {.today = today, .sendAways = sendAways}))
        qFatal("the ledger could not be made");
    const auto ledger = good(ledger::Ledger::open(location, clock));
    if (!fillUp(*ledger))
        qFatal("the matrix could not be filled");
    QList<double> times;
    for (int round = 0; round < Rounds; ++round)
        times.append(benchmark::secondsOf([&] { good(workflows::outreachPlan(*ledger, today)); }));
    return benchmark::median(times);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const int many = app.arguments().size() > 1 ? app.arguments().at(1).toInt() : Many;
    const double few = secondsWith(folder.filePath(QStringLiteral("few")), Few);
    const double more = secondsWith(folder.filePath(QStringLiteral("many")), many);
    return benchmark::within("outreach plan, 300 x 200 cells", more / few, Limit, " x",
                             QStringLiteral("%1 send-aways against 1,000: %2 ms against %3 ms")
                                 .arg(QString::number(many), QString::number(more * 1e3, 'f', 1),
                                      QString::number(few * 1e3, 'f', 1)))
               ? 0
               : 1;
}
