// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReturnCurve.h"

#include "Freireich.h"
#include "TestData.h"

#include <QHash>
#include <QMap>

#include <cmath>

using namespace domain;

namespace {

/// The Veterans' Administration lung cancer trial by kind of cell (Kalbfleisch and Prentice 1980, appendix
/// 1).
QList<ReturnTimes> veterans()
{
    const ReturnTimes squamous{{{1, 2, 0},   {8, 1, 0},   {10, 1, 0},  {11, 1, 0},  {15, 1, 0},  {25, 1, 1},
                                {30, 1, 0},  {33, 1, 0},  {42, 1, 0},  {44, 1, 0},  {72, 1, 0},  {82, 1, 0},
                                {87, 0, 1},  {100, 0, 1}, {110, 1, 0}, {111, 1, 0}, {112, 1, 0}, {118, 1, 0},
                                {126, 1, 0}, {144, 1, 0}, {201, 1, 0}, {228, 1, 0}, {231, 0, 1}, {242, 1, 0},
                                {283, 1, 0}, {314, 1, 0}, {357, 1, 0}, {389, 1, 0}, {411, 1, 0}, {467, 1, 0},
                                {587, 1, 0}, {991, 1, 0}, {999, 1, 0}}};
    const ReturnTimes small{{{2, 1, 0},   {4, 1, 0},   {7, 2, 0},   {8, 1, 0},   {10, 1, 0},  {13, 2, 0},
                             {16, 1, 0},  {18, 2, 0},  {20, 2, 0},  {21, 2, 0},  {22, 1, 0},  {24, 1, 0},
                             {25, 2, 0},  {27, 1, 0},  {29, 1, 0},  {30, 1, 0},  {31, 1, 0},  {51, 2, 0},
                             {52, 1, 0},  {54, 2, 0},  {56, 1, 0},  {59, 1, 0},  {61, 1, 0},  {63, 1, 0},
                             {80, 1, 0},  {87, 1, 0},  {95, 1, 0},  {97, 0, 1},  {99, 2, 0},  {103, 0, 1},
                             {117, 1, 0}, {122, 1, 0}, {123, 0, 1}, {139, 1, 0}, {151, 1, 0}, {153, 1, 0},
                             {287, 1, 0}, {384, 1, 0}, {392, 1, 0}}};
    const ReturnTimes adeno{{{3, 1, 0},   {7, 1, 0},  {8, 2, 0},  {12, 1, 0},  {18, 1, 0},  {19, 1, 0},
                             {24, 1, 0},  {31, 1, 0}, {35, 1, 0}, {36, 1, 0},  {45, 1, 0},  {48, 1, 0},
                             {51, 1, 0},  {52, 1, 0}, {73, 1, 0}, {80, 1, 0},  {83, 0, 1},  {84, 1, 0},
                             {90, 1, 0},  {92, 1, 0}, {95, 1, 0}, {117, 1, 0}, {132, 1, 0}, {140, 1, 0},
                             {162, 1, 0}, {186, 1, 0}}};
    const ReturnTimes large{{{12, 1, 0},  {15, 1, 0},  {19, 1, 0},  {43, 1, 0},  {49, 1, 0},  {52, 1, 0},
                             {53, 1, 0},  {100, 1, 0}, {103, 1, 0}, {105, 1, 0}, {111, 1, 0}, {133, 1, 0},
                             {143, 1, 0}, {156, 1, 0}, {162, 1, 0}, {164, 1, 0}, {177, 1, 0}, {182, 0, 1},
                             {200, 1, 0}, {216, 1, 0}, {231, 1, 0}, {250, 1, 0}, {260, 1, 0}, {278, 1, 0},
                             {340, 1, 0}, {378, 1, 0}, {553, 1, 0}}};
    return {squamous, small, adeno, large};
}

/// Customers' first later purchases in the CDNOW files, by the month of the send-away. Nothing but the files
/// and the calendar is used.
QMap<QString, ReturnTimes> cdnow(QDate today)
{
    struct Customer
    {
        QDate sent;
        QDate back;
    };
    QHash<QByteArray, Customer> customers;
    const auto lines = [](const char *name) {
        QList<QByteArray> all =
            contentOf(testData().filePath(QStringLiteral("cdnow/") + QLatin1StringView(name))).split('\n');
        all.removeFirst();
        all.removeAll({});
        return all;
    };
    for (const QByteArray &line : lines("send-aways.csv")) {
        const auto cells = line.split(',');
        customers[cells.at(2)].sent = QDate::fromString(QString::fromLatin1(cells.at(1)), Qt::ISODate);
    }
    for (const QByteArray &line : lines("sales.csv")) {
        const auto cells = line.split(',');
        Customer &customer = customers[cells.at(0)];
        const QDate on = QDate::fromString(QString::fromLatin1(cells.at(1)), Qt::ISODate);
        if (on > customer.sent && (!customer.back.isValid() || on < customer.back))
            customer.back = on;
    }
    QMap<QString, QMap<int, ReturnDay>> byMonth;
    for (const Customer &customer : std::as_const(customers)) {
        const bool isBack = customer.back.isValid();
        const int day = static_cast<int>(customer.sent.daysTo(isBack ? customer.back : today));
        ReturnDay &counts = byMonth[customer.sent.toString(QStringLiteral("yyyy-MM"))][day];
        counts.day = day;
        ++(isBack ? counts.returned : counts.censored);
    }
    QMap<QString, ReturnTimes> times;
    for (auto month = byMonth.cbegin(); month != byMonth.cend(); ++month)
        times[month.key()].days = month->values();
    return times;
}

ReturnTimes together(const QList<ReturnTimes> &groups)
{
    QMap<int, ReturnDay> days;
    for (const ReturnTimes &group : groups) {
        for (const ReturnDay &day : group.days) {
            ReturnDay &sum = days[day.day];
            sum.day = day.day;
            sum.returned += day.returned;
            sum.censored += day.censored;
        }
    }
    return {days.values()};
}

bool isNear(double value, double expected, double within = 5e-10)
{
    return std::abs(value - expected) <= within;
}

} // namespace

class ReturnCurveTest final : public QObject
{
    Q_OBJECT

    static void compare(const std::optional<ReturnPoint> &point, qint64 atRisk, double share, double low,
                        double high)
    {
        QVERIFY(point);
        QCOMPARE(point->atRisk, atRisk);
        QVERIFY2(isNear(point->share, share), qPrintable(QString::number(point->share, 'g', 12)));
        QVERIFY(point->interval);
        QVERIFY2(isNear(point->interval->low, low),
                 qPrintable(QString::number(point->interval->low, 'g', 12)));
        QVERIFY2(isNear(point->interval->high, high),
                 qPrintable(QString::number(point->interval->high, 'g', 12)));
    }

private Q_SLOTS:
    void theMercaptopurineTrialIsAsPublished_data()
    {
        QTest::addColumn<int>("week");
        QTest::addColumn<qint64>("atRisk");
        QTest::addColumn<double>("published"); // Kleinbaum and Klein, Survival Analysis, chapter 2
        QTest::addColumn<double>("low");       // of S: R 4.2.2, survival 3.5-3,
        QTest::addColumn<double>("high");      // survfit(Surv(t, e) ~ 1, conf.type = "log-log")
        QTest::newRow("6") << 6 << qint64(21) << .8571 << 0.6197179553 << 0.9515517476;
        QTest::newRow("7") << 7 << qint64(17) << .8067 << 0.5631465646 << 0.9228090192;
        QTest::newRow("10") << 10 << qint64(15) << .7529 << 0.5031995108 << 0.8893618352;
        QTest::newRow("13") << 13 << qint64(12) << .6902 << 0.4316102225 << 0.8490659633;
        QTest::newRow("16") << 16 << qint64(11) << .6275 << 0.3675108560 << 0.8049121895;
        QTest::newRow("22") << 22 << qint64(7) << .5378 << 0.2677789368 << 0.7467907176;
        QTest::newRow("23") << 23 << qint64(6) << .4482 << 0.1880520060 << 0.6801426285;
    }
    void theMercaptopurineTrialIsAsPublished()
    {
        QFETCH(int, week);
        QFETCH(qint64, atRisk);
        QFETCH(double, published);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto point = returnCurve(mercaptopurine()).at(week);
        QVERIFY(point);
        QVERIFY(isNear(1 - point->share, published, 5e-5));
        compare(point, atRisk, point->share, 1 - high, 1 - low);
    }

    void theLogRankTestOfTheTrialIsAsPublished()
    {
        const auto test = logRank(QList{mercaptopurine(), placebo()});
        QVERIFY(test);
        QCOMPARE(test->degrees, 1);
        QVERIFY(isNear(test->chiSquare, 16.793, 5e-4));  // Kleinbaum and Klein
        QVERIFY(isNear(test->chiSquare, 16.7929409892)); // survdiff() of R's survival 3.5-3
        QVERIFY(isNear(test->p, 4.168809109e-05, 1e-13));
    }

    void severalGroupsAreComparedAtOnce()
    {
        const auto test = logRank(veterans());
        QVERIFY(test);
        QCOMPARE(test->degrees, 3);
        QVERIFY(isNear(test->chiSquare, 25.4037003458)); // survdiff(Surv(time, status) ~ celltype, veteran)
        QVERIFY(isNear(test->p, 1.271245939e-05, 1e-13));
    }

    void realCustomersComeBackAsRSaysTheyDo()
    {
        NEEDS_TEST_DATA();
        // survfit(Surv(t, e) ~ 1, conf.type = "log-log") and survdiff(Surv(t, e) ~ month) of R's
        // survival 3.5-3 on the same files, with merge() and aggregate(min) for the first later purchase.
        const auto months = cdnow(QDate(1998, 6, 30));
        const ReturnTimes all = together(months.values());
        QCOMPARE(all.followed(), 23'570);
        QCOMPARE(all.returned(), 11'516);
        const ReturnCurve curve = returnCurve(all);
        QCOMPARE(curve.points().size(), 544);
        compare(curve.at(30), 19'538, 0.1745863386, 0.1697996231, 0.1794928974);
        compare(curve.at(90), 16'705, 0.2921934663, 0.2864327250, 0.2980443820);
        compare(curve.at(180), 14'751, 0.3745014849, 0.3683572341, 0.3807147788);
        compare(curve.at(365), 12'774, 0.4586338566, 0.4522962494, 0.4650185184);
        compare(curve.at(545), 95, 0.4927387781, 0.4861836337, 0.4993342642);
        QVERIFY(!curve.at(546));
        QVERIFY(!curve.medianDays());
        const auto test = logRank(months.values());
        QVERIFY(test);
        QCOMPARE(test->degrees, 2);
        QVERIFY(isNear(test->chiSquare, 2.70046975584, 1e-8));
        QVERIFY(isNear(test->p, 0.259179, 5e-7));
    }

    void theMedianIsTheDayByWhichHalfWereBack()
    {
        QCOMPARE(returnCurve(placebo()).medianDays(), 8);
        QCOMPARE(returnCurve(mercaptopurine()).medianDays(), 23);
        // Exactly half, whatever 1 - 1/6 * ... comes to.
        QCOMPARE(returnCurve({{{1, 1, 0}, {2, 1, 0}, {3, 1, 0}, {9, 0, 3}}}).medianDays(), 3);
        QVERIFY(!returnCurve({{{1, 1, 0}, {9, 0, 2}}}).medianDays());
    }

    void betweenTwoDaysTheEarlierOnesShareHolds()
    {
        const ReturnCurve curve = returnCurve(mercaptopurine());
        compare(curve.at(8), 16, curve.at(7)->share, curve.at(7)->interval->low, curve.at(7)->interval->high);
        QCOMPARE(curve.at(8)->day, 8);
        QCOMPARE(curve.at(8)->returned, 0);
        QCOMPARE(curve.at(3)->share, 0.0);
        QCOMPARE(curve.at(3)->atRisk, 21);
        QCOMPARE(curve.at(0)->atRisk, 21);
        QCOMPARE(curve.at(35)->atRisk, 1);
        QVERIFY(!curve.at(36));
        QVERIFY(!curve.at(-1));
    }

    void nobodyGivesNoCurve()
    {
        const ReturnCurve curve = returnCurve({{}, 7, 0});
        QVERIFY(curve.points().isEmpty());
        QVERIFY(!curve.isDrawn());
        QVERIFY(!curve.at(0));
        QVERIFY(!curve.at(30));
        QVERIFY(!curve.medianDays());
        QVERIFY(!logRank({}));
        QVERIFY(!logRank(QList<ReturnTimes>{{}, {}}));
        QVERIFY(!logRank(QList<ReturnTimes>{{}, placebo()}));
    }

    void oneRecordIsOneStep()
    {
        const ReturnCurve back = returnCurve({{{12, 1, 0}}});
        QCOMPARE(back.points(), (QList<ReturnPoint>{{12, 1, 1, 0, 1.0, {}}}));
        QCOMPARE(back.medianDays(), 12);
        QCOMPARE(back.at(30)->share, 1.0); // nobody is left to follow, and nobody left out
        QCOMPARE(back.at(30)->atRisk, 0);
        const ReturnCurve away = returnCurve({{{0, 0, 1}}});
        QCOMPARE(away.points(), (QList<ReturnPoint>{{0, 1, 0, 1, 0.0, {}}}));
        QVERIFY(!away.at(1));
    }

    void allOnTheSameDayIsOneStepToo()
    {
        const ReturnCurve curve = returnCurve({{{5, 40, 0}}});
        QCOMPARE(curve.at(4)->share, 0.0);
        QCOMPARE(curve.at(5)->share, 1.0);
        QVERIFY(!curve.at(5)->interval);
        const auto same = logRank(QList<ReturnTimes>{{{{5, 1, 0}}}, {{{5, 1, 0}}}});
        QVERIFY(same);
        QCOMPARE(same->chiSquare, 0.0);
        QCOMPARE(same->p, 1.0);
    }

    void onceAllAreBackTheIntervalSaysNothing()
    {
        const ReturnCurve curve = returnCurve(placebo());
        QCOMPARE(curve.points().constLast().share, 1.0);
        QVERIFY(!curve.points().constLast().interval);
        QVERIFY(isNear(curve.at(22)->interval->high, 1 - 0.003324463043));
    }

    void fewerThanTenAreNotDrawn()
    {
        QVERIFY(!returnCurve({{{3, 1, 0}, {8, 0, 8}}}).isDrawn());
        QVERIFY(returnCurve({{{3, 1, 0}, {8, 0, 9}}}).isDrawn());
    }

    void groupsWithoutAnybodyAtRiskDoNotSpoilTheTest()
    {
        QList<ReturnTimes> groups{mercaptopurine(), placebo()};
        const auto two = logRank(groups);
        groups.append({{{0, 0, 50}}}); // sent away today, every one
        groups.prepend({});
        QCOMPARE(logRank(groups), two);
    }
};

QTEST_GUILESS_MAIN(ReturnCurveTest)
#include "ReturnCurveTest.moc"
