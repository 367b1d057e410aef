// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/WeekPlan.h"

#include "Pdf.h"

#include <QApplication>
#include <QTest>

using domain::WeekPlan;

class WeekPlanTest final : public QObject
{
    Q_OBJECT

    static inline const QLocale english{QLocale::English, QLocale::UnitedKingdom};

    static WeekPlan planOf(int steps, int proposals)
    {
        WeekPlan plan;
        plan.business.name = QStringLiteral("Harbour Street Auto Body");
        plan.today = QDate(2026, 11, 23);
        plan.week = domain::workWeek(plan.today, 0, english);
        for (int i = 0; i < steps + proposals; ++i) {
            WeekPlan::Entry entry;
            entry.partner = domain::CompetitorId(i + 1);
            entry.name = QStringLiteral("Firm%1").arg(i);
            entry.person = QStringLiteral("Ben Achterberg");
            entry.phone = QStringLiteral("0431 555 0133");
            entry.offer = {QStringLiteral("Glass")};
            entry.on = plan.today.addDays(i % 5 - 1);
            entry.what = QStringLiteral("Call them");
            if (i < steps) {
                entry.step = domain::TouchId(i + 1);
                plan.steps.append(entry);
            } else {
                entry.why = WeekPlan::Why::BestFit;
                plan.proposals.append(entry);
            }
        }
        std::ranges::stable_sort(plan.steps, {}, &WeekPlan::Entry::on);
        return plan;
    }

    QStringList pagesOf(const reports::Document &document) { return ::pagesOf(pdfOf(document, m_folder)); }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void saysWhomToTalkToWhenAndWithWhat()
    {
        const QString page =
            pagesOf(reports::weekPlan(planOf(2, 1), {reports::Paper::A4, reports::Language(english)}))
                .join(u' ');
        for (const char *text :
             {"Plan of the week", "week from 23 November 2026", "Late", "Firm0 · was due on 22 November 2026",
              "Monday, 23 November 2026", "Call them", "Ben Achterberg · 0431 555 0133", "Proposed",
              "Firm2 · best on Tuesday", "Introduce ourselves", "a good fit, never talked · offer: Glass",
              "not reached, again on"})
            QVERIFY2(page.contains(QString::fromUtf8(text)), text);
    }

    void aFullWeekIsOnePageAndAnOverfullOneLosesNobody()
    {
        QCOMPARE(
            pagesOf(reports::weekPlan(planOf(6, 3), {reports::Paper::A4, reports::Language(english)})).size(),
            1);
        const QStringList pages =
            pagesOf(reports::weekPlan(planOf(40, 9), {reports::Paper::A4, reports::Language(english)}));
        QVERIFY(pages.size() > 1);
        for (int i = 0; i < 49; ++i)
            QVERIFY(pages.join(u' ').contains(QStringLiteral("Firm%1 ").arg(i)));
    }

    void anEmptyWeekSaysSo()
    {
        const QStringList pages =
            pagesOf(reports::weekPlan(planOf(0, 0), {reports::Paper::Letter, reports::Language(english)}));
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages.constFirst().contains(QStringLiteral("Nobody is to be talked to.")));
    }
};

QTEST_MAIN(WeekPlanTest)
#include "WeekPlanTest.moc"
