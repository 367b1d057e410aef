// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/WallChart.h"

#include "Pdf.h"

#include <QApplication>
#include <QTest>

using namespace domain;
using reports::Language;
using reports::Sheet;

class WallChartTest final : public QObject
{
    Q_OBJECT

private:
    /// So many needs in groups of twenty, by so many competitors; every level is known but the first one's.
    static WallChart chart(int needs, int competitors)
    {
        StrengthMatrix::Contents contents;
        for (int i = 1; i <= (needs + 19) / 20; ++i)
            contents.categories.append({CategoryId(i), QStringLiteral("Category %1").arg(i), i});
        for (int i = 1; i <= competitors; ++i) {
            Competitor competitor;
            competitor.id = CompetitorId(i);
            competitor.name = QStringLiteral("Firm%1").arg(i, 3, 10, QLatin1Char('0'));
            contents.competitors.append(competitor);
        }
        for (int i = 1; i <= needs; ++i) {
            contents.competencies.append({CompetencyId(i),
                                          QStringLiteral("Need%1").arg(i, 3, 10, QLatin1Char('0')),
                                          CategoryId((i - 1) / 20 + 1),
                                          i % 2 == 0,
                                          i,
                                          {}});
            for (int j = 2; j <= competitors; ++j)
                contents.strengths.append({CompetencyId(i),
                                           CompetitorId(j),
                                           Level::from((i + j) % 6),
                                           {},
                                           {},
                                           {},
                                           QDate(j % 2 ? 2020 : 2026, 6, 1)});
            contents.strengths.append({CompetencyId(i), {}, Level::from(3), {}, {}, {}, QDate(2026, 6, 1)});
        }
        WallChart chart;
        chart.business.name = QStringLiteral("Harbour Street Auto Body");
        chart.preparedOn = QDate(2026, 11, 22);
        chart.matrix = StrengthMatrix(contents);
        return chart;
    }

    QString write(const WallChart &chart, const Sheet &sheet = reports::wallChartSheet(),
                  const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedKingdom)) const
    {
        return pdfOf(reports::wallChart(chart, {sheet, Language(locale)}), m_folder);
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void smallMatrixIsOnOneSheet()
    {
        const QStringList pages = pagesOf(write(chart(12, 6)));
        QCOMPARE(pages.size(), 1);
        for (const char *expected : {"Who is good at what", "As of 22 November 2026", "Need001 3 – 3 4 5 0 1",
                                     "not at all", "looked at more than", "Category 1"})
            QVERIFY2(pages.constFirst().contains(QString::fromUtf8(expected)),
                     qPrintable(pages.constFirst()));
    }

    void largeMatrixRepeatsItsHeadsInBothDirections()
    {
        const QStringList pages = pagesOf(write(chart(130, 70)));
        QVERIFY(pages.size() > 3);
        QSet<QString> cells;
        for (const QString &page : pages) {
            QVERIFY2(page.contains(QLatin1String("We")), qPrintable(page));        // our own column
            QVERIFY2(page.contains(QLatin1String("Category ")), qPrintable(page)); // what it belongs to
            QVERIFY2(page.contains(QLatin1String("Firm")), qPrintable(page));
            for (int need = 1; need <= 130; ++need) {
                const QString name = QStringLiteral("Need%1").arg(need, 3, 10, QLatin1Char('0'));
                if (!page.contains(name))
                    continue;
                for (int firm = 1; firm <= 70; ++firm) {
                    const QString other = QStringLiteral("Firm%1").arg(firm, 3, 10, QLatin1Char('0'));
                    if (page.contains(other))
                        cells.insert(name + other);
                }
            }
        }
        QCOMPARE(cells.size(), 130 * 70);
    }

    void everyPaperTakesIt_data()
    {
        QTest::addColumn<reports::Paper>("paper");
        QTest::newRow("A3") << reports::Paper::A3;
        QTest::newRow("A4") << reports::Paper::A4;
        QTest::newRow("Letter") << reports::Paper::Letter;
    }
    void everyPaperTakesIt()
    {
        QFETCH(reports::Paper, paper);
        for (const auto orientation : {reports::Orientation::Portrait, reports::Orientation::Landscape}) {
            const QString text = textOf(write(chart(25, 30), {paper, orientation}));
            for (int need = 1; need <= 25; ++need)
                QVERIFY(text.contains(QStringLiteral("Need%1").arg(need, 3, 10, QLatin1Char('0'))));
            for (int firm = 1; firm <= 30; ++firm)
                QVERIFY(text.contains(QStringLiteral("Firm%1").arg(firm, 3, 10, QLatin1Char('0'))));
        }
    }

    void emptyMatrixIsSaidInWords()
    {
        const QString text = textOf(write(chart(0, 0)));
        QVERIFY2(text.contains(QLatin1String("There are no needs yet.")), qPrintable(text));
        QVERIFY(!textOf(write(chart(3, 0))).contains(QLatin1String("There are no needs yet.")));
    }

    void rightToLeftIsMirrored()
    {
        QVERIFY(textOf(write(chart(4, 3), reports::wallChartSheet(), QLocale(QLocale::Arabic)))
                    .contains(QLatin1String("Need004")));
    }
};

QTEST_MAIN(WallChartTest)
#include "WallChartTest.moc"
