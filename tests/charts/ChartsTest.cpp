// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/Charts.h"

#include "Samples.h"

#include <QLocale>
#include <QPainter>
#include <QTest>

using charts::Chart;
using charts::ChartTable;
using charts::Mark;
using charts::Point;
using charts::Series;
using domain::Month;
using samples::marksOf;
using samples::painted;

namespace {

const QLocale english(QLocale::English);

QStringList plain(const QList<ChartTable::Cell> &row)
{
    QStringList texts;
    for (const ChartTable::Cell &cell : row)
        texts << cell.plain;
    return texts;
}

std::vector<std::unique_ptr<Chart>> allCharts(const domain::MonthSeries &series)
{
    const QList<domain::PayoffMonth> payoff = domain::runningPayoff(series, domain::Margin::full());
    std::vector<std::unique_ptr<Chart>> all;
    all.push_back(charts::outInBackChart(series, samples::light(), english));
    all.push_back(charts::runningPayoffChart(payoff, domain::paybackMonth(payoff), series.unfinished,
                                             samples::light(), english));
    all.push_back(charts::payoffPartsChart(payoff, series.unfinished, samples::light(), english));
    return all;
}

domain::MonthSeries oneMonth(qint64 sent, qint64 euros)
{
    domain::MonthSeries series;
    domain::MonthFigures month{Month(2026, 3), domain::Flows(series.currency)};
    month.flows.sent = {sent, samples::euros(euros)};
    series.months.append(month);
    return series;
}

} // namespace

class ChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outInBackTableHoldsTheFigures();
    void payoffTableHoldsTheFigures();
    void partsAddUpToTheNet();
    void balanceTableHoldsTheFigures();
    void needsAreAddedUpOverTheirReasons();
    void barsOnPaperAreToldApartWithoutTheirColours();
    void barsStandWhereTheirMarksAre();
    void unfinishedMonthIsLighter();
    void sidesOfTheBalanceStartInTheMiddle();
    void rightToLeftMirrorsRows();
    void moreRowsThanFitAreLeftOut();
    void everyPointCanBeReachedByThePointer();
    void emptyChartsSaySo();
    void strangeFiguresAreDrawn_data();
    void strangeFiguresAreDrawn();
    void negativePayoffRunsBelowZero();
    void namesAreOnlyText();
};

void ChartsTest::outInBackTableHoldsTheFigures()
{
    const auto chart = charts::outInBackChart(samples::thirteenMonths(), samples::light(), english);
    const ChartTable &table = chart->table();
    QCOMPARE(table.rows.size(), 13);
    QCOMPARE(table.columns.size(), 7);
    QCOMPARE(plain(table.rows.at(11)),
             (QStringList{QStringLiteral("2026-10"), QStringLiteral("23"), QStringLiteral("4830.00"),
                          QStringLiteral("13"), QStringLiteral("4160.00"), QStringLiteral("15"),
                          QStringLiteral("5700.00")}));
    QCOMPARE(table.rows.at(11).first().shown, QStringLiteral("October 2026"));
}

void ChartsTest::payoffTableHoldsTheFigures()
{
    const auto payoff = domain::runningPayoff(samples::thirteenMonths(), domain::Margin::full());
    const auto chart = charts::runningPayoffChart(payoff, {}, {}, samples::light(), english);
    QCOMPARE(chart->table().rows.size(), 13);
    // 2 * 320 in, 380 back, 14 * 210 forgone
    QCOMPARE(
        plain(chart->table().rows.first()),
        (QStringList{QStringLiteral("2025-11"), QStringLiteral("-1920.00"), QStringLiteral("-1920.00")}));
    QCOMPARE(chart->table().rows.last().last().plain, plainMoneyText(payoff.last().running));
}

void ChartsTest::partsAddUpToTheNet()
{
    const auto payoff = domain::runningPayoff(samples::thirteenMonths(), domain::Margin::full());
    const auto chart = charts::payoffPartsChart(payoff, {}, samples::light(), english);
    for (const QList<ChartTable::Cell> &row : chart->table().rows) {
        double sum = 0;
        for (qsizetype i = 1; i + 1 < row.size(); ++i)
            sum += row.at(i).plain.toDouble();
        QCOMPARE(sum, row.last().plain.toDouble());
    }
    // October: what came back, 15 * 380, with 7 of the 15 known before
    QCOMPARE(chart->table().rows.at(11).at(2).plain, QStringLiteral("2660.00"));
    QCOMPARE(chart->table().rows.at(11).at(3).plain, QStringLiteral("3040.00"));
}

void ChartsTest::balanceTableHoldsTheFigures()
{
    const auto chart = charts::partnerBalanceChart(samples::partners(), samples::light(), english);
    QCOMPARE(chart->table().rows.size(), 6);
    QCOMPARE(plain(chart->table().rows.at(2)),
             (QStringList{QStringLiteral("Delgado Collision"), QStringLiteral("26"), QStringLiteral("23"),
                          QStringLiteral("5460.00"), QStringLiteral("31"), QStringLiteral("15"),
                          QStringLiteral("9300.00"), QStringLiteral("6"), QStringLiteral("2340.00")}));
}

void ChartsTest::needsAreAddedUpOverTheirReasons()
{
    const auto chart = charts::unmetNeedChart(samples::needs(), samples::light(), english);
    QCOMPARE(chart->table().rows.size(), 4);
    QCOMPARE(chart->table().rows.at(2).at(1).plain, QStringLiteral("no reason given"));
    const QList<Mark> marks = marksOf(*chart, {400, 200});
    QCOMPARE(marks.size(), 3);
    QCOMPARE(marks.first().point, (Point{.series = Series::Sent, .need = domain::CompetencyId(2)}));
    QCOMPARE(marks.first().text, QStringLiteral("Frame straightening\nSent elsewhere: 12\nForgone: €11,400\n"
                                                "fully booked: 7\nno reason given: 5"));
    QCOMPARE(qRound(marks.at(1).shape.width() / marks.first().shape.width() * 12), 9);
}

void ChartsTest::barsOnPaperAreToldApartWithoutTheirColours()
{
    charts::Style style = samples::light();
    QVERIFY(style.hasPatterns);
    // As on a printer that has one ink.
    style.out = style.in = style.back = Qt::black;
    const auto chart = charts::outInBackChart(samples::thirteenMonths(), style, english);
    constexpr QSize size(1000, 400);
    const QImage picture = painted(*chart, size);
    const QList<Mark> marks = marksOf(*chart, size);
    // How much of the ink is left in a column and in a row of the bar, without its edges.
    const auto inked = [&picture](const QRectF &bar, bool isAcross) {
        const QRect inside = bar.toAlignedRect().adjusted(3, 3, -3, -3);
        int dark = 0;
        const int count = isAcross ? inside.width() : inside.height();
        for (int i = 0; i < count; ++i) {
            const QPoint at = isAcross ? QPoint(inside.left() + i, inside.center().y())
                                       : QPoint(inside.center().x(), inside.top() + i);
            dark += picture.pixelColor(at).lightness() < 60 ? 1 : 0;
        }
        return static_cast<double>(dark) / count;
    };
    const QRectF sent = marks.at(0).shape;
    const QRectF received = marks.at(1).shape;
    const QRectF returned = marks.at(2).shape;
    QCOMPARE(inked(sent, true), 1.0);
    QCOMPARE(inked(sent, false), 1.0);
    QVERIFY(inked(received, true) < 1.0);
    QVERIFY(inked(received, false) < 0.9);
    QVERIFY(inked(returned, false) < 0.9);
    const double level = inked(returned, true); // along a line of it: all or nothing
    QVERIFY2(level == 0.0 || level == 1.0, qPrintable(QString::number(level)));
}

void ChartsTest::barsStandWhereTheirMarksAre()
{
    const auto series = samples::thirteenMonths();
    const auto payoff = domain::runningPayoff(series, domain::Margin::full());
    charts::Style style = samples::light();
    style.hasPatterns = false;
    const auto grouped = charts::outInBackChart(series, style, english);
    const auto stacked = charts::payoffPartsChart(payoff, series.unfinished, style, english);
    for (const QSize size : {QSize(300, 200), QSize(600, 300), QSize(1000, 400)}) {
        const QImage bars = painted(*grouped, size);
        const QColor colours[]{style.out, style.in, style.back};
        const QList<Mark> marks = marksOf(*grouped, size);
        for (qsizetype i = 0; i < 36; ++i) {
            QCOMPARE(bars.pixelColor(marks.at(i).shape.center().toPoint()), colours[i % 3]);
            // Just above the bar there is none.
            const QPointF above(marks.at(i).shape.center().x(), marks.at(i).shape.top() - 3);
            QVERIFY(bars.pixelColor(above.toPoint()) != colours[i % 3]);
        }
        const QImage stack = painted(*stacked, size);
        for (const Mark &mark : marksOf(*stacked, size)) {
            if (mark.point.month == Month(2026, 10) && mark.point.series == Series::Received)
                QCOMPARE(stack.pixelColor(mark.shape.center().toPoint()), style.in);
            if (mark.point.month == Month(2026, 10) && mark.point.series == Series::Sent)
                QCOMPARE(stack.pixelColor(mark.shape.center().toPoint()), style.out);
        }
    }
}

void ChartsTest::unfinishedMonthIsLighter()
{
    const charts::Style style = samples::light();
    const auto chart = charts::outInBackChart(samples::thirteenMonths(), style, english);
    const QList<Mark> marks = marksOf(*chart, {600, 300});
    const QImage image = painted(*chart, {600, 300});
    QCOMPARE(image.pixelColor(marks.at(36).shape.center().toPoint()), style.unfinished(style.out));
    QVERIFY(chart->description().endsWith(QStringLiteral("November is not over yet.")));
}

void ChartsTest::sidesOfTheBalanceStartInTheMiddle()
{
    const auto chart = charts::partnerBalanceChart(samples::partners(), samples::light(), english);
    const QList<Mark> marks = marksOf(*chart, {600, 300});
    const QImage image = painted(*chart, {600, 300});
    QCOMPARE(marks.size(), 12);
    for (qsizetype i = 0; i < marks.size(); i += 2) {
        QCOMPARE(marks.at(i).shape.right(), marks.first().shape.right());
        QCOMPARE(marks.at(i + 1).shape.left(), marks.at(1).shape.left());
        QCOMPARE(image.pixelColor(marks.at(i).shape.center().toPoint()), samples::light().out);
    }
    QCOMPARE(qRound(marks.at(1).shape.width() / marks.first().shape.width() * 38), 21);
    QCOMPARE(marks.last().shape.width(), 0.0);
}

void ChartsTest::rightToLeftMirrorsRows()
{
    const auto chart =
        charts::partnerBalanceChart(samples::partners(), samples::light(), QLocale(QLocale::Hebrew));
    const QList<Mark> marks = marksOf(*chart, {600, 300});
    QVERIFY(marks.first().shape.left() > marks.at(1).shape.right());
    QVERIFY(marks.first().reach.contains(marks.first().shape));
}

void ChartsTest::moreRowsThanFitAreLeftOut()
{
    QList<domain::PartnerBalance> many;
    for (int i = 0; i < 50; ++i)
        many += samples::partners();
    const auto chart = charts::partnerBalanceChart(many, samples::light(), english);
    const QList<Mark> marks = marksOf(*chart, {600, 300});
    QVERIFY(marks.size() > 10);
    QVERIFY(marks.last().shape.bottom() < 270);
    const QImage device(1, 1, QImage::Format_RGB32);
    const auto tall = static_cast<int>(chart->heightFor(600, &device));
    QCOMPARE(marksOf(*chart, {600, tall}).size(), 600);
}

void ChartsTest::everyPointCanBeReachedByThePointer()
{
    const auto charts = allCharts(samples::manyMonths(240));
    for (const auto &chart : {charts.at(0).get(), charts.at(1).get()}) {
        const QList<Mark> marks = marksOf(*chart, {500, 250});
        QCOMPARE(marks.size() % 240, 0);
        for (const Mark &mark : marks)
            QVERIFY(mark.reach.width() > 0 && mark.reach.height() > 100);
    }
}

void ChartsTest::emptyChartsSaySo()
{
    auto empty = allCharts({});
    empty.push_back(charts::partnerBalanceChart({}, samples::light(), english));
    empty.push_back(charts::unmetNeedChart({}, samples::light(), english));
    for (const auto &chart : empty) {
        QVERIFY(chart->isEmpty());
        QVERIFY(marksOf(*chart, {400, 200}).isEmpty());
        QImage blank(400, 200, QImage::Format_RGB32);
        blank.fill(chart->style().surface);
        QVERIFY(painted(*chart, {400, 200}) != blank);
    }
}

void ChartsTest::strangeFiguresAreDrawn_data()
{
    QTest::addColumn<domain::MonthSeries>("series");
    QTest::newRow("one month of nothing") << oneMonth(0, 0);
    QTest::newRow("one month") << oneMonth(3, 450);
    QTest::newRow("huge") << oneMonth(std::numeric_limits<qint64>::max() / 2, 10'000'000'000'000);
    domain::MonthSeries zeros = samples::manyMonths(24);
    for (domain::MonthFigures &month : zeros.months)
        month.flows = domain::Flows(zeros.currency);
    QTest::newRow("24 months of nothing") << zeros;
    QTest::newRow("240 months") << samples::manyMonths(240);
}

void ChartsTest::strangeFiguresAreDrawn()
{
    QFETCH(const domain::MonthSeries, series);
    for (const auto &chart : allCharts(series)) {
        QVERIFY(!chart->isEmpty());
        for (const QSize size : {QSize(1, 1), QSize(40, 30), QSize(300, 200), QSize(1000, 400)}) {
            painted(*chart, size);
            if (size.width() < 300)
                continue;
            for (const Mark &mark : marksOf(*chart, size)) {
                QVERIFY(std::isfinite(mark.shape.width()) && std::isfinite(mark.shape.top()));
                QVERIFY(mark.shape.top() >= -5 && mark.shape.bottom() <= size.height());
            }
        }
    }
}

void ChartsTest::negativePayoffRunsBelowZero()
{
    domain::MonthSeries series = samples::manyMonths(6);
    for (domain::MonthFigures &month : series.months) {
        month.flows.received = domain::Tally(series.currency);
        month.flows.returnedInWindow = domain::Tally(series.currency);
    }
    const auto payoff = domain::runningPayoff(series, domain::Margin::full());
    const auto chart =
        charts::runningPayoffChart(payoff, domain::paybackMonth(payoff), {}, samples::light(), english);
    const QList<Mark> marks = marksOf(*chart, {600, 300});
    for (qsizetype i = 1; i < marks.size(); ++i)
        QVERIFY(marks.at(i).shape.top() > marks.at(i - 1).shape.top());
    QVERIFY(chart->description().contains(QStringLiteral("not been paid back")));
}

void ChartsTest::namesAreOnlyText()
{
    const QString name = QStringLiteral("O'Brien & <b>Söhne</b> %1 =1+1");
    domain::PartnerBalance partner(domain::CompetitorId(7), name, domain::Currency::euro());
    partner.sent = {2, samples::euros(10)};
    const auto chart = charts::partnerBalanceChart({partner}, samples::light(), english);
    QCOMPARE(chart->table().rows.first().first().shown, name);
    QCOMPARE(marksOf(*chart, {600, 300}).first().text.section(QLatin1Char('\n'), 0, 0), name);
    QVERIFY(chart->description().contains(name + QStringLiteral(": we sent 2")));
}

QTEST_MAIN(ChartsTest)
#include "ChartsTest.moc"
