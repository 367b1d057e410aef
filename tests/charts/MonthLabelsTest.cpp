// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot/MonthLabels.h"

#include "charts/plot/Type.h"
#include "Samples.h"

#include <QLocale>
#include <QPixmap>
#include <QTest>

using charts::MonthLabel;
using domain::Month;

namespace {

QList<MonthLabel> labelsOf(int count, qreal width, const QLocale &locale, bool unfinished = false)
{
    QList<Month> months;
    for (int i = 0; i < count; ++i)
        months.append(Month(2006, 11).plus(i));
    const QPixmap device(1, 1);
    const charts::Type type(samples::light(), &device);
    const qreal step = width / count;
    return charts::monthLabels(months, unfinished ? std::optional(months.last()) : std::nullopt, locale,
                               type.smallMetrics, {step / 2, step}, QRectF(0, 0, width, 100));
}

QStringList texts(const QList<MonthLabel> &labels)
{
    QStringList all;
    for (const MonthLabel &label : labels)
        all << (label.year.isEmpty() ? label.text : label.text + QLatin1Char(' ') + label.year);
    return all;
}

} // namespace

class MonthLabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverTouchEachOtherNorLeaveTheirRoom_data();
    void neverTouchEachOtherNorLeaveTheirRoom();
    void upTo13MonthsAllStandWithoutYear();
    void narrowSpaceCountsBackFromTheLastMonth();
    void severalYearsNameEachYearOnce();
    void yearOfALabelThatHasNoRoomMovesOn();
    void manyYearsShowYearsAlone();
    void unfinishedMonthIsAlwaysMarked();
};

void MonthLabelsTest::neverTouchEachOtherNorLeaveTheirRoom_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("locale");
    for (const int count : {1, 2, 13, 14, 24, 60, 240, 1200}) {
        for (const int width : {40, 200, 500, 1000, 2000}) {
            for (const char *locale : {"en_GB", "de_DE", "ar_EG", "ja_JP", "vi_VN"})
                QTest::addRow("%d months on %d in %s", count, width, locale)
                    << count << width << QString::fromLatin1(locale);
        }
    }
}

void MonthLabelsTest::neverTouchEachOtherNorLeaveTheirRoom()
{
    QFETCH(const int, count);
    QFETCH(const int, width);
    QFETCH(const QString, locale);
    for (const bool unfinished : {false, true}) {
        const QList<MonthLabel> labels = labelsOf(count, width, QLocale(locale), unfinished);
        QVERIFY(!labels.isEmpty());
        qreal free = 0;
        for (const MonthLabel &label : labels) {
            QVERIFY2(label.rect.left() >= free, qPrintable(texts(labels).join(QLatin1Char('|'))));
            free = label.rect.right() + 1;
        }
        QVERIFY(labels.size() == 1 || labels.last().rect.right() <= width);
    }
}

void MonthLabelsTest::upTo13MonthsAllStandWithoutYear()
{
    QCOMPARE(texts(labelsOf(13, 600, QLocale(QLocale::English), true)).join(QLatin1Char(' ')),
             QStringLiteral("Nov Dec Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov*"));
}

void MonthLabelsTest::narrowSpaceCountsBackFromTheLastMonth()
{
    QCOMPARE(texts(labelsOf(13, 300, QLocale(QLocale::English))).join(QLatin1Char(' ')),
             QStringLiteral("Nov Jan Mar May Jul Sep Nov"));
}

void MonthLabelsTest::severalYearsNameEachYearOnce()
{
    QCOMPARE(texts(labelsOf(24, 500, QLocale(QLocale::English))).join(QLatin1Char(' ')),
             QStringLiteral("Nov 2006 Jan 2007 Mar May Jul Sep Nov Jan 2008 Mar May Jul Sep"));
}

void MonthLabelsTest::yearOfALabelThatHasNoRoomMovesOn()
{
    const QPixmap device(1, 1);
    const charts::Type type(samples::light(), &device);
    QList<Month> months;
    for (int i = 0; i < 24; ++i)
        months.append(Month(2006, 1).plus(i));
    // The first month stands on the edge of the room, so that its label is pushed onto the next one.
    const qreal step =
        (type.smallMetrics.horizontalAdvance(QStringLiteral("0000")) + type.smallMetrics.averageCharWidth())
        / 2;
    const QList<MonthLabel> labels = charts::monthLabels(
        months, {}, QLocale(QLocale::English), type.smallMetrics, {0, step}, QRectF(0, 0, 24 * step, 100));
    QCOMPARE(texts(labels).mid(0, 2).join(QLatin1Char(' ')), QStringLiteral("Mar 2006 May"));
}

void MonthLabelsTest::manyYearsShowYearsAlone()
{
    QCOMPARE(texts(labelsOf(240, 300, QLocale(QLocale::English))).join(QLatin1Char(' ')),
             QStringLiteral("2010 2015 2020 2025"));
}

void MonthLabelsTest::unfinishedMonthIsAlwaysMarked()
{
    for (const int count : {1, 13, 60, 240, 1200})
        QVERIFY(labelsOf(count, 300, QLocale(QLocale::English), true).last().text.endsWith(QLatin1Char('*')));
}

QTEST_MAIN(MonthLabelsTest)
#include "MonthLabelsTest.moc"
