// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/TeamReport.h"

#include "Pdf.h"

#include <QApplication>
#include <QTest>

using namespace domain;
using reports::Language;
using reports::Paper;

class TeamReportTest final : public QObject
{
    Q_OBJECT

private:
    static TeamReport empty()
    {
        TeamReport report(Business(), Month(2026, 1), Month(2026, 10));
        report.business.name = QStringLiteral("Harbour Street Auto Body");
        report.preparedOn = QDate(2026, 11, 22);
        return report;
    }

    static TeamReport report()
    {
        TeamReport report = empty();
        TeamReport::Practice mia;
        mia.name = QStringLiteral("Mia");
        mia.sent = 40;
        mia.by = {{Handoff::NameOnly, 10}, {Handoff::BookedForThem, 30}};
        mia.withOutcome = 20;
        mia.served = 15;
        TeamReport::Practice unknown;
        unknown.sent = 4;
        report.staff = {mia, unknown};
        report.approvers = {{QStringLiteral("Rosa"), 3}};
        report.waiting = 2;
        report.training = {{QStringLiteral("Glass goes to the glazier"),
                            2,
                            QDate(2026, 5, 4),
                            {{QStringLiteral("Ben"), {}, true},
                             {QStringLiteral("Kim"), {}, false},
                             {QStringLiteral("Mia"), QDate(2026, 5, 6), false}}}};
        return report;
    }

    QString textOf(const TeamReport &report) const
    {
        return ::textOf(
            pdfOf(reports::teamReport(
                      report, {Paper::A4, Language(QLocale(QLocale::English, QLocale::UnitedKingdom))}),
                  m_folder));
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void everybodyIsThereByNameWithWhatCanBeSaid()
    {
        const QString text = textOf(report());
        for (const char *expected :
             {"Team and guidelines", "January 2026 to October 2026", "75 % were handed over to a person",
              "Of 45 % we know", "booked for them 30 68 %", "not noted 4 9", "Mia 40 75 % 50 % 75 %",
              "not noted 4 – – –", "Together 44 75 % 45 % 75 %", "Rosa 3",
              "Glass goes to the glazier 04/05/2026 Ben only an earlier version", "Kim not yet",
              "Mia 06/05/2026", "not to rank anybody"})
            QVERIFY2(text.contains(QString::fromUtf8(expected)),
                     qPrintable(QString::fromUtf8(expected) + QLatin1String("\nin\n") + text));
    }

    void emptyLedgerIsSaidInWords()
    {
        const QString text = textOf(empty());
        QVERIFY2(text.contains(QLatin1String("In this time nobody was sent elsewhere.")), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("No guideline is in use yet.")));
        QVERIFY(!text.contains(QLatin1String("Who hands over how")));
    }
};

QTEST_MAIN(TeamReportTest)
#include "TeamReportTest.moc"
