// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ConductReport.h"

#include "Pdf.h"

#include <QApplication>
#include <QTest>

using namespace domain;
using reports::Language;
using reports::Paper;

class ConductReportTest final : public QObject
{
    Q_OBJECT

private:
    static ConductReport empty(Month from = Month(2026, 9))
    {
        ConductReport report(Business(), from, Month(2026, 11));
        report.business.name = QStringLiteral("Harbour Street Auto Body");
        report.preparedOn = QDate(2026, 11, 30);
        for (Month month = from; month <= report.to; month = month.plus(1))
            report.months.append({month, 0});
        return report;
    }

    static ConductReport report(Month from = Month(2026, 9))
    {
        ConductReport report = empty(from);
        const qsizetype length = report.months.size();
        report.months[length - 3].incidents = 2;
        report.months[length - 1].incidents = 3;
        QList<qint64> months(length, 0);
        months[length - 3] = 2;
        months[length - 1] = 3;
        report.actions = {{QStringLiteral("Shouting at staff"), Severity::Serious, months, 5}};
        report.steps = {{Step::Remind, 4}, {Step::Coach, 1}};
        report.reviews = {{QDate(2026, 9, 3), QStringLiteral("Shouting at staff"),
                           QStringLiteral("Paul Ahrens"), Step::Remind, QDate(2026, 11, 29)}};
        report.exclusions = {{QDate(2026, 3, 4),
                              QStringLiteral("Tim Lange"),
                              QStringLiteral("the workshop"),
                              QDate(2027, 3, 4),
                              {},
                              Appeal::Open}};
        return report;
    }

    QString textOf(const ConductReport &report) const
    {
        return ::textOf(
            pdfOf(reports::conductReport(
                      report, {Paper::A4, Language(QLocale(QLocale::English, QLocale::UnitedKingdom))}),
                  m_folder));
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void whatHappenedIsThereAndMarkedConfidential()
    {
        const QString text = textOf(report());
        for (const char *expected :
             {"Confidential: for managers and owners", "Shouting at staff (serious) 2 – 3 5",
              "Together 2 – 3 5", "remind 4", "coach 1", "send elsewhere 0", "29/11/2026, overdue 03/09/2026",
              "04/03/2026 04/03/2027 the workshop –"})
            QVERIFY2(text.contains(QString::fromUtf8(expected)),
                     qPrintable(QString::fromUtf8(expected) + QLatin1String("\nin\n") + text));
    }

    void customersAreNamedOnlyWhenAskedFor()
    {
        ConductReport named = report();
        QVERIFY(!textOf(named).contains(QLatin1String("Ahrens")));
        QVERIFY(!textOf(named).contains(QLatin1String("Lange")));
        named.isNamed = true;
        QVERIFY(textOf(named).contains(QLatin1String("Paul Ahrens")));
        QVERIFY(textOf(named).contains(QLatin1String("Tim Lange")));
    }

    void longTimesAreShownByYear()
    {
        const QString text = textOf(report(Month(2024, 12)));
        QVERIFY2(text.contains(QLatin1String("2024 2025 2026 Together")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Shouting at staff (serious) – – 5 5")), qPrintable(text));
    }

    void aQuietTimeIsSaidKindly()
    {
        const QString text = textOf(empty());
        QVERIFY2(text.contains(QLatin1String("no misconduct towards staff was noted")), qPrintable(text));
        QVERIFY(!text.contains(QLatin1String("Steps taken")));
    }
};

QTEST_MAIN(ConductReportTest)
#include "ConductReportTest.moc"
