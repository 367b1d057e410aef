// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/LongTermCharts.h"

#include "base/Text.h"
#include "Samples.h"

#include <QLocale>
#include <QPainter>
#include <QTest>

#include <cmath>

using charts::Chart;
using charts::Mark;
using domain::Month;
using samples::marksOf;
using samples::painted;

namespace {

const QLocale english(QLocale::English);

/// So many came back on each day, so many were followed to that day and not back.
charts::ReturnLine line(const QString &name, const QList<domain::ReturnDay> &days)
{
    return {name, {.handoff = domain::Handoff::CalledAhead}, domain::returnCurve({.days = days})};
}

domain::Sensitivity example()
{
    domain::Flows flows(domain::Currency::euro());
    flows.sent = {4, samples::euros(600)};
    flows.returnedInWindow = {3, samples::euros(1000)};
    return domain::sensitivity(flows, domain::marginsAround(domain::Margin::full()));
}

} // namespace

class LongTermChartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCurveIsReadOffAtItsMilestones()
    {
        const auto chart = charts::returnCurveChart(
            {line(QStringLiteral("called ahead"), {{10, 5, 0}, {60, 5, 0}, {400, 0, 10}})}, samples::light(),
            english);
        const QList<charts::ChartTable::Cell> row = chart->table().rows.constFirst();
        QCOMPARE(row.at(1).plain, QStringLiteral("20"));
        QCOMPARE(row.at(3).plain, QStringLiteral("25.0")); // within 30 days
        QCOMPARE(row.at(5).plain, QStringLiteral("50.0")); // within 90
        const QList<Mark> marks = marksOf(*chart, {600, 300});
        QCOMPARE(marks.size(), 4);
        QVERIFY(marks.at(1).shape.top() < marks.at(0).shape.top()); // more are back, so it stands higher
        QCOMPARE(marks.at(0).point.handoff, domain::Handoff::CalledAhead);
    }

    void groupsOfFewerThanTenAreOnlyInTheTable()
    {
        const auto chart = charts::returnCurveChart({line(QStringLiteral("many"), {{10, 5, 0}, {100, 0, 5}}),
                                                     line(QStringLiteral("few"), {{10, 5, 0}, {100, 0, 4}})},
                                                    samples::light(), english);
        QCOMPARE(chart->table().rows.size(), 2);
        for (const Mark &mark : marksOf(*chart, {600, 300}))
            QVERIFY(mark.text.startsWith(QStringLiteral("many")));
        QVERIFY(
            charts::returnCurveChart({line(QStringLiteral("few"), {{10, 5, 4}})}, samples::light(), english)
                ->isEmpty());
    }

    void nothingIsSaidBeyondWhatWasFollowed()
    {
        const auto chart = charts::returnCurveChart({line(QStringLiteral("young"), {{10, 5, 0}, {40, 0, 5}})},
                                                    samples::light(), english);
        QCOMPARE(marksOf(*chart, {600, 300}).size(), 1); // 30 days; nobody was followed for 90
        QCOMPARE(chart->table().rows.constFirst().at(5).shown, QStringLiteral("not known"));
    }

    void cohortsThatMayStillGrowSaySo()
    {
        const auto cohorts = domain::cohorts(
            {{Month(2026, 9), 0, 2}, {Month(2026, 9), std::nullopt, 2}, {Month(2026, 11), std::nullopt, 1}},
            QDate(2026, 11, 21));
        const auto chart = charts::cohortChart(cohorts, samples::light(), english);
        const QList<Mark> marks = marksOf(*chart, {600, 300});
        QVERIFY(marks.constFirst().text.contains(base::percentText(0.5, english)));
        QVERIFY(!marks.constFirst().text.contains(QStringLiteral("so far")));
        QVERIFY(marks.constLast().text.contains(QStringLiteral("so far")));
        QCOMPARE(marks.constLast().point.month, Month(2026, 11));
        QCOMPARE(chart->table().rows.size(), 3); // October, with nobody, too
    }

    void theLastMonthsStayWhereThereIsNoRoomForAll()
    {
        QList<domain::CohortCount> counts;
        for (int i = 0; i < 40; ++i)
            counts.append({Month(2023, 6).plus(i), 0, 10});
        const auto chart =
            charts::cohortChart(domain::cohorts(counts, QDate(2026, 11, 21)), samples::light(), english);
        const QList<Mark> marks = marksOf(*chart, {600, 200});
        QVERIFY(!marks.isEmpty());
        QCOMPARE(marks.constLast().point.month, Month(2023, 6).plus(39));
        QVERIFY(marks.constLast().shape.bottom() <= 200);
        QVERIFY(marks.constFirst().point.month != Month(2023, 6));
    }

    void thePayoffFallsToZeroAtTheBreakEvenShare()
    {
        const auto chart =
            charts::sensitivityChart(example(), domain::Margin::full(), samples::light(), english);
        const auto &rows = chart->table().rows;
        QCOMPARE(rows.size(), 11);
        const auto whole = chart->table().columns.size() - 1; // the full margin is the largest
        QCOMPARE(rows.at(0).at(whole).plain, QStringLiteral("400.00"));
        QCOMPARE(rows.at(4).at(whole).plain, QStringLiteral("0.00")); // 40 % of 1,000 less is 600
        QCOMPARE(rows.at(10).at(whole).plain, QStringLiteral("-600.00"));
    }

    void aForecastIsARangeAndSaidToBeAnEstimate()
    {
        domain::Forecast forecast{.sent = 20,
                                  .waiting = 12,
                                  .untilDay = 200,
                                  .returns = 5.2,
                                  .returnsRange = {3.1, 7.9},
                                  .eachWorth = samples::euros(100),
                                  .value = samples::euros(520),
                                  .low = samples::euros(310),
                                  .high = samples::euros(790)};
        const auto chart = charts::forecastChart(forecast, samples::light(), english);
        QVERIFY(chart->title().contains(QStringLiteral("estimate")));
        const QList<Mark> marks = marksOf(*chart, {600, 200});
        QCOMPARE(marks.size(), 3);
        QVERIFY(marks.at(0).shape.width() < marks.at(1).shape.width());
        QVERIFY(marks.at(1).shape.width() < marks.at(2).shape.width());
        for (const Mark &mark : marks)
            QVERIFY(mark.text.contains(QStringLiteral("estimate")));
    }

    void aChangeShowsBothSidesAndHowSureTheDifferenceIs()
    {
        const charts::Change change{QStringLiteral("Agreement with <b>Volt & Co</b>"),
                                    {},
                                    {QDate(2026, 3, 1), 90, {2, 20}, {12, 20}, 3}};
        const auto chart = charts::beforeAfterChart({change}, samples::light(), english);
        const QList<Mark> marks = marksOf(*chart, {600, 200});
        QCOMPARE(marks.size(), 2);
        QVERIFY(marks.at(0).shape.width() < marks.at(1).shape.width());
        QVERIFY(marks.at(1).text.startsWith(change.name));
        // Newcombe's interval of 60 % less 10 % of 20 each.
        QVERIFY2(marks.at(1).text.contains(QStringLiteral("+50 points (+21 to +70)")),
                 qPrintable(marks.at(1).text));
    }

    void chartsOfTwoSidesReachEquallyFar()
    {
        const auto small =
            charts::sensitivityChart(example(), domain::Margin::full(), samples::light(), english);
        const QRectF before = marksOf(*small, {600, 300}).constLast().shape;
        small->widen({-6000.0, 6000.0});
        QCOMPARE(small->extent().least, -6000.0);
        QVERIFY(marksOf(*small, {600, 300}).constLast().shape != before);
    }

    void emptyChartsSaySo()
    {
        std::vector<std::unique_ptr<Chart>> all;
        all.push_back(charts::returnCurveChart({}, samples::light(), english));
        all.push_back(charts::cohortChart({}, samples::light(), english));
        all.push_back(charts::unmetNeedMonthsChart({}, samples::light(), english));
        all.push_back(charts::handoffsChart({}, samples::light(), english));
        all.push_back(charts::forecastChart({}, samples::light(), english));
        all.push_back(charts::beforeAfterChart({}, samples::light(), english));
        for (const auto &chart : all) {
            QVERIFY(chart->isEmpty());
            QImage blank(400, 200, QImage::Format_RGB32);
            blank.fill(chart->style().surface);
            QVERIFY(painted(*chart, {400, 200}) != blank);
        }
    }

    void everySizeIsDrawn()
    {
        const auto curve = charts::returnCurveChart(
            {line(QStringLiteral("all back on one day"), {{10, 12, 0}})}, samples::light(), english);
        const auto sensitivity =
            charts::sensitivityChart(example(), domain::Margin::full(), samples::dark(), english);
        for (const QSize size : {QSize(1, 1), QSize(40, 30), QSize(300, 200), QSize(1000, 400)}) {
            for (const Chart *chart : {curve.get(), sensitivity.get()}) {
                painted(*chart, size);
                for (const Mark &mark : marksOf(*chart, size))
                    QVERIFY(std::isfinite(mark.shape.top()) && std::isfinite(mark.shape.left()));
            }
        }
    }
};

QTEST_MAIN(LongTermChartsTest)
#include "LongTermChartsTest.moc"
