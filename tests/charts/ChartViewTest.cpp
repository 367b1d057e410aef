// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ChartView.h"

#include "charts/Charts.h"
#include "Samples.h"

#include <QAccessible>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using charts::ChartView;
using charts::Mark;
using charts::Point;
using charts::Series;

namespace {

std::unique_ptr<charts::Chart> sampleChart()
{
    return charts::outInBackChart(samples::thirteenMonths(), samples::light(), QLocale(QLocale::English));
}

QPoint middleOf(const ChartView &view, qsizetype index)
{
    return view.chart()->marks(view.contentsRect(), &view).at(index).shape.center().toPoint();
}

} // namespace

class ChartViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void clickOnABarOpensItsMonthAndSeries();
    void pressOnOneBarAndReleaseOnAnotherOpensNothing();
    void arrowsWalkThroughAllPoints();
    void upAndDownStayInTheSeries();
    void enterOpensThePointTheKeyboardIsOn();
    void valuesShowUnderPointerAndKeyboard();
    void namesInValuesAreOnlyText();
    void screenReadersHearTheChartAndThePoint();
    void changedFiguresKeepThePlace();
    void drawsSharpOnDenseScreens();
    void withoutChartNothingHappens();

private:
    std::unique_ptr<ChartView> m_view;
};

void ChartViewTest::init()
{
    m_view = std::make_unique<ChartView>();
    m_view->resize(600, 300);
    m_view->setChart(sampleChart());
    m_view->show();
    m_view->setFocus(Qt::TabFocusReason);
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void ChartViewTest::clickOnABarOpensItsMonthAndSeries()
{
    QSignalSpy spy(m_view.get(), &ChartView::activated);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middleOf(*m_view, 4));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<Point>(),
             (Point{.series = Series::Received, .month = domain::Month(2025, 12)}));
}

void ChartViewTest::pressOnOneBarAndReleaseOnAnotherOpensNothing()
{
    QSignalSpy spy(m_view.get(), &ChartView::activated);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, middleOf(*m_view, 0));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, middleOf(*m_view, 6));
    QCOMPARE(spy.count(), 0);
}

void ChartViewTest::arrowsWalkThroughAllPoints()
{
    QVERIFY(!m_view->currentPoint());
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(*m_view->currentPoint(), (Point{.series = Series::Sent, .month = domain::Month(2025, 11)}));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(*m_view->currentPoint(), (Point{.series = Series::Sent, .month = domain::Month(2025, 11)}));
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(*m_view->currentPoint(), (Point{.series = Series::Returned, .month = domain::Month(2026, 11)}));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->currentPoint());
}

void ChartViewTest::upAndDownStayInTheSeries()
{
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(*m_view->currentPoint(), (Point{.series = Series::Returned, .month = domain::Month(2026, 10)}));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(*m_view->currentPoint(), (Point{.series = Series::Returned, .month = domain::Month(2026, 11)}));
}

void ChartViewTest::enterOpensThePointTheKeyboardIsOn()
{
    QSignalSpy spy(m_view.get(), &ChartView::activated);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(spy.count(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<Point>(), *m_view->currentPoint());
}

void ChartViewTest::valuesShowUnderPointerAndKeyboard()
{
    QTest::mouseMove(m_view.get(), middleOf(*m_view, 0));
    QTRY_VERIFY(QToolTip::text().contains(QStringLiteral("Sent elsewhere: 14")));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY(QToolTip::text().contains(QStringLiteral("November 2026")));
    QVERIFY(QToolTip::text().contains(QStringLiteral("Came back: 11")));
}

void ChartViewTest::namesInValuesAreOnlyText()
{
    domain::PartnerBalance partner(domain::CompetitorId(7), QStringLiteral("<b>Söhne</b> &"),
                                   domain::Currency::euro());
    partner.sent = {2, samples::euros(10)};
    m_view->setChart(charts::partnerBalanceChart({partner}, samples::light(), QLocale(QLocale::English)));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QVERIFY(QToolTip::text().contains(QStringLiteral("&lt;b&gt;Söhne&lt;/b&gt; &amp;")));
}

void ChartViewTest::screenReadersHearTheChartAndThePoint()
{
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(heard->role(), QAccessible::Chart);
    QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("Out, in, back"));
    QCOMPARE(
        heard->text(QAccessible::Description),
        QStringLiteral(
            "From November 2025 to November 2026. Sent elsewhere: 227. Referred to us: 93. Came back: 103. "
            "November is not over yet."));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(heard->text(QAccessible::Description),
             QStringLiteral("November 2025, Sent elsewhere: 14, Forgone: €2,940"));
}

void ChartViewTest::changedFiguresKeepThePlace()
{
    QTest::keyClick(m_view.get(), Qt::Key_End);
    const Point before = *m_view->currentPoint();
    m_view->setChart(sampleChart());
    QCOMPARE(*m_view->currentPoint(), before);
    m_view->setChart(charts::outInBackChart({}, samples::light(), QLocale(QLocale::English)));
    QVERIFY(!m_view->currentPoint());
}

void ChartViewTest::drawsSharpOnDenseScreens()
{
    QPixmap dense(m_view->size() * 2);
    dense.setDevicePixelRatio(2);
    dense.fill(Qt::white);
    m_view->render(&dense);
    const Mark bar = m_view->chart()->marks(m_view->contentsRect(), m_view.get()).first();
    const QImage image = dense.toImage();
    QCOMPARE(image.pixelColor((bar.shape.center() * 2).toPoint()), samples::light().out);
}

void ChartViewTest::withoutChartNothingHappens()
{
    m_view->setChart(nullptr);
    QSignalSpy spy(m_view.get(), &ChartView::activated);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {50, 50});
    m_view->grab();
    QCOMPARE(spy.count(), 0);
    QVERIFY(!m_view->currentPoint());
}

QTEST_MAIN(ChartViewTest)
#include "ChartViewTest.moc"
