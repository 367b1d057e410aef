// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/UnmetReport.h"

#include "Pdf.h"

#include <QApplication>
#include <QTest>

using namespace domain;
using reports::Language;
using reports::Paper;

class UnmetReportTest final : public QObject
{
    Q_OBJECT

private:
    static Tally tally(qint64 count) { return {count, Money(count * 50'000, Currency::euro())}; }

    static UnmetNeedSeries series(int need, const QString &name, int reason, const QString &why, int count)
    {
        return {{CompetencyId(need), name, reason ? std::optional(ReasonId(reason)) : std::nullopt, why,
                 tally(count)},
                {{Month(2026, 9), tally(1)}, {Month(2026, 11), tally(count - 1)}}};
    }

    /// September to November 2026: booked out for paint, no windscreens in stock, and something nobody gave a
    /// reason for.
    static UnmetReport report()
    {
        UnmetReport report(Business(), Month(2026, 9), Month(2026, 11));
        report.business.name = QStringLiteral("Harbour Street Auto Body");
        report.preparedOn = QDate(2026, 11, 22);
        report.needs = {series(1, QStringLiteral("Paint"), 1, QStringLiteral("fully booked"), 30),
                        series(2, QStringLiteral("Windscreen"), 2, QStringLiteral("out of stock"), 8),
                        series(1, QStringLiteral("Paint"), 2, QStringLiteral("out of stock"), 4),
                        series(2, QStringLiteral("Windscreen"), 0, {}, 3)};
        report.codes = {{ReasonId(1), QStringLiteral("fully_booked")},
                        {ReasonId(2), QStringLiteral("out_of_stock")}};
        report.total = tally(45);
        report.before = tally(40);
        report.coverage = {45, 40, 30, 45};
        return report;
    }

    QString textOf(const UnmetReport &report,
                   const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedKingdom)) const
    {
        return ::textOf(pdfOf(reports::unmetReport(report, {Paper::A4, Language(locale)}), m_folder));
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void sentenceOnTopSaysWhatWouldHaveHelpedMost()
    {
        const QString text = textOf(report());
        for (const char *expected :
             {"Unmet need", "September 2026 to November 2026", "5 more than in as much time before",
              "helped most: 67 % of them, above all Paint 30.",
              "hire or plan more time 30 67 % €15,000 Paint 30", "stock 12 27 % €6,000 Windscreen 8, Paint 4",
              "something else 3 7", "Paint fully booked 30 €15,000 out of stock 4 €2,000",
              "no reason given 3 €1,500", "September 2026 4 €2,000 Paint · fully booked 1",
              "October 2026 0 €0 – 0", "November 2026, not over 41", "counted up to 22 November 2026",
              "Known: customer 89 %, outcome 67 %"})
            QVERIFY2(text.contains(QString::fromUtf8(expected)),
                     qPrintable(QString::fromUtf8(expected) + QLatin1String("\nin\n") + text));
    }

    void nothingTurnedAwayIsGoodNewsOnOnePage()
    {
        UnmetReport empty = report();
        empty.needs.clear();
        empty.total = tally(0);
        empty.before.reset();
        const QString path =
            pdfOf(reports::unmetReport(empty, {Paper::A4, Language(QLocale(QLocale::English))}), m_folder);
        QCOMPARE(pagesOf(path).size(), 1);
        QVERIFY(::textOf(path).contains(QLatin1String("no customer was turned away")));
        QVERIFY(!::textOf(path).contains(QLatin1String("Month by month")));
    }

    void longNamesAndArabicLeaveTheFiguresAlone()
    {
        UnmetReport odd = report();
        for (UnmetNeedSeries &each : odd.needs)
            each.whole.needName = QString(300, QLatin1Char('W')) + each.whole.needName;
        QVERIFY(textOf(odd).contains(QStringLiteral("30 €15,000")));
        QVERIFY(!textOf(report(), QLocale(QLocale::Arabic)).isEmpty());
    }
};

QTEST_MAIN(UnmetReportTest)
#include "UnmetReportTest.moc"
