// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Demo.h"

#include "ledger/Availabilities.h"
#include "ledger/Competitors.h"
#include "ledger/Conduct.h"
#include "ledger/Customers.h"
#include "ledger/FigureReader.h"
#include "ledger/FitChecks.h"
#include "ledger/LogReader.h"
#include "ledger/Records.h"
#include "ledger/ToDo.h"
#include "TestData.h"
#include "workflows/Outreach.h"
#include "workflows/Playbook.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace domain;

namespace {

const QDate today(2026, 11, 21);

} // namespace

class DemoTest final : public QObject
{
    Q_OBJECT

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static bool make(const QString &path, const workflows::DemoOptions &options)
    {
        const auto made = workflows::makeDemo(ledger::Location::file(path), options);
        if (!made)
            qWarning("%s %s", qPrintable(made.error().sentence), qPrintable(made.error().detail));
        return made.has_value();
    }

    std::unique_ptr<ledger::Ledger> open(const QString &path) const
    {
        auto opened = ledger::Ledger::open(ledger::Location::file(path), m_clock);
        return opened ? std::move(*opened) : nullptr;
    }

    QTemporaryDir m_folder;
    base::FixedClock m_clock{today};

private Q_SLOTS:
    void initTestCase() { QVERIFY(make(path("usual"), {.today = today})); }

    void sameSeedMakesTheSameLedgerToTheByte()
    {
        QVERIFY(make(path("again"), {.today = today}));
        QVERIFY(make(path("other"), {.today = today, .seed = 8}));
        QVERIFY(!contentOf(path("usual")).isEmpty());
        QCOMPARE(contentOf(path("again")), contentOf(path("usual")));
        QVERIFY(contentOf(path("other")) != contentOf(path("usual")));
    }

    void somebodyHasYetToReadTheLatestGuideline()
    {
        const auto ledger = open(path("usual"));
        QVERIFY(ledger);
        const auto standing = workflows::readPlaybook(*ledger, QLocale(QLocale::English));
        QVERIFY(standing);
        QVERIFY(standing->playbook.guidelines.size() >= 7);
        QCOMPARE(standing->missing(), 2);
        const auto changed =
            std::count_if(standing->playbook.guidelines.cbegin(), standing->playbook.guidelines.cend(),
                          [](const Guideline &guideline) { return guideline.number == 2; });
        QCOMPARE(changed, 2);
    }

    void asManySendAwaysAsAskedFor_data()
    {
        QTest::addColumn<int>("sendAways");
        QTest::addColumn<int>("months");
        QTest::newRow("one") << 1 << 24;
        QTest::newRow("one month") << 20 << 1;
        QTest::newRow("more than a day has hours") << 3000 << 2;
    }
    void asManySendAwaysAsAskedFor()
    {
        QFETCH(int, sendAways);
        QFETCH(int, months);
        const QString file = path(QTest::currentDataTag());
        QVERIFY(make(file, {.today = today, .months = months, .sendAways = sendAways}));
        const auto ledger = open(file);
        QVERIFY(ledger);
        ledger::Filter all;
        all.withErrors = true;
        QCOMPARE(ledger::LogReader(*ledger).countSendAways(all, 100'000), sendAways);
        const auto report = ledger::check(*ledger);
        QVERIFY(report);
        QCOMPARE(report->problems, QStringList());
    }

    void ledgerIsSound()
    {
        const auto ledger = open(path("usual"));
        QVERIFY(ledger);
        const auto report = ledger::check(*ledger);
        QVERIFY(report);
        QCOMPARE(report->problems, QStringList());
        QVERIFY(report->sendAways > 16 * 24 && report->sendAways < 23 * 24);
    }

    void storyEndsTodayAndPaysOffInItsSecondHalf()
    {
        const auto ledger = open(path("usual"));
        QVERIFY(ledger);
        ledger::FigureReader reader(*ledger);
        const auto span = reader.span();
        const auto known = reader.months({});
        QVERIFY(span && known);
        QVERIFY(span->last <= today && span->last >= today.addDays(-1));
        const Month first(span->first);
        QCOMPARE(first, Month(today).plus(-24));
        const auto series = monthSeries(*known, first, Month(today), today, Currency::euro());
        const auto payoff = runningPayoff(series, ledger->business().margin);
        for (int month = 0; month < 7; ++month)
            QVERIFY(payoff.at(month).running.minor() < 0);
        const auto payback = paybackMonth(payoff);
        QVERIFY(payback);
        QVERIFY(payback->monthsSince(first) >= 12 && payback->monthsSince(first) <= 21);
    }

    void everyHistoryFollowsTheRulesAndEndsWhereTheRecordStands()
    {
        const auto ledger = open(path("usual"));
        QVERIFY(ledger);
        ledger::Filter all;
        all.withErrors = true;
        const auto page = ledger::LogReader(*ledger).sendAways(all, {}, 1000);
        QVERIFY(page && page->rows.size() > 300);
        ledger::SendAways sendAways(*ledger);
        QSet<Status> met;
        for (const ledger::SendAwayRow &row : page->rows) {
            const auto record = sendAways.byId(row.id);
            const auto history = sendAways.history(row.id);
            QVERIFY(record && *record && history && !history->isEmpty());
            Outcome outcome = Outcome::Unknown;
            for (qsizetype i = 0; i < history->size(); ++i) {
                const StatusChange &change = history->at(i);
                QVERIFY(i == 0 || isAllowedMove(history->at(i - 1).status, change.status));
                QVERIFY(i == 0 || history->at(i - 1).on <= change.on);
                QVERIFY(change.on <= today && change.recordedAt.date() == change.on);
                QVERIFY(!needsCause(change.status) || (change.byWhom && change.cause));
                outcome = outcomeAfter(change.status, change.howKnown, outcome);
            }
            QCOMPARE(history->constLast().status, (*record)->status);
            QCOMPARE((*record)->outcome, outcome);
            QCOMPARE((*record)->followUpOn.isValid(), !isSettled(row.status) && row.status != Status::Draft);
            met.insert(row.status);
        }
        for (const Status status : {Status::Draft, Status::HandedOff, Status::Served, Status::Closed,
                                    Status::Declined, Status::EnteredInError})
            QVERIFY2(met.contains(status), qPrintable(codeOf(status)));
    }

    void snapshotsAreWhatTheMatrixSaidThatDay()
    {
        const auto ledger = open(path("usual"));
        QVERIFY(ledger);
        const auto page = ledger::LogReader(*ledger).sendAways({}, {}, 60);
        QVERIFY(page && page->rows.size() == 60);
        ledger::SendAways sendAways(*ledger);
        ledger::Strengths strengths(*ledger);
        for (const ledger::SendAwayRow &row : page->rows) {
            const auto record = sendAways.byId(row.id);
            QVERIFY(record && *record);
            for (const Alternative &offered : (*record)->alternatives) {
                const auto history = strengths.history((*record)->need, offered.competitor);
                QVERIFY(history);
                MaybeLevel level;
                for (const ledger::StrengthChange &change : *history) {
                    if (change.strength.assessedOn <= row.on) {
                        level = change.strength.level;
                        break;
                    }
                }
                QCOMPARE(offered.theirLevel, level);
            }
        }
    }

    void someCustomersHadAFitCheckAndSomebodyIsFullToday()
    {
        const auto ledger = open(path("usual"));
        QVERIFY(ledger);
        int sentAway = 0;
        int served = 0;
        const auto page = ledger::LogReader(*ledger).sendAways({}, {}, 2000);
        QVERIFY(page);
        QSet<qint64> seen;
        for (const ledger::SendAwayRow &row : page->rows) {
            if (!row.customer || seen.contains(row.customer->value()))
                continue;
            seen.insert(row.customer->value());
            const auto story = ledger::Customers(*ledger).story(*row.customer);
            QVERIFY(story);
            for (const ledger::StoryEntry &entry : *story) {
                if (entry.event != ledger::StoryEntry::Event::FitCheck)
                    continue;
                const FitCheck check = **ledger::FitChecks(*ledger).byId(FitCheckId(entry.id));
                const FitAdvice advice = assess(check.requirements, check.thresholds).advice;
                QCOMPARE(advice == FitAdvice::SetFree, check.decision == FitDecision::SentAway);
                QCOMPARE(check.sendAway.has_value(), check.decision == FitDecision::SentAway);
                ++(check.decision == FitDecision::SentAway ? sentAway : served);
            }
        }
        QVERIFY(sentAway >= 4);
        QVERIFY(served >= 2);
        const auto notes = ledger::Availabilities(*ledger).of(today);
        QVERIFY(notes);
        QCOMPARE(notes->size(), 1);
    }

    void conductIsToldFromTheFirstReminderToAnAppeal()
    {
        const auto ledger = open(path("usual"));
        QVERIFY(ledger);
        ledger::Conduct conduct(*ledger);
        const auto incidents = conduct.incidents(100);
        const auto exclusions = conduct.exclusions(100);
        QVERIFY(incidents && exclusions);
        QSet<Step> steps;
        QSet<Severity> severities;
        for (const ledger::IncidentRow &row : *incidents) {
            steps.insert(row.incident.step);
            severities.insert(row.severity);
            QVERIFY(row.incident.on <= today);
            QCOMPARE(row.hasSentElsewhere, row.incident.step == Step::SendElsewhere);
        }
        QCOMPARE(steps.size(), 4);
        QCOMPARE(severities.size(), 3);
        QCOMPARE(exclusions->size(), 2);
        QSet<Appeal> appeals;
        int toPartners = 0;
        for (const ledger::ExclusionRow &row : *exclusions) {
            QVERIFY(row.exclusion.isInForce(today) && row.incident && !row.customerName.isEmpty());
            QVERIFY(row.exclusion.reviewOn > today);
            toPartners += row.partnerName.isEmpty() ? 0 : 1;
            appeals.insert(row.exclusion.appeal);
        }
        QCOMPARE(appeals, (QSet{Appeal::Open, Appeal::Rejected}));
        QCOMPARE(toPartners, 1);
    }

    void todayAsksAboutConductOnlyTheManager()
    {
        const auto ledger = open(path("usual"));
        QVERIFY(ledger);
        const auto kinds = [&ledger](ledger::OfConduct conduct) {
            QSet<ToDoKind> all;
            const auto items = ledger::ToDo(*ledger).items(today.addDays(SoonDays), 1000, conduct);
            for (const ledger::ToDoItem &item : items.value())
                all.insert(item.kind);
            return all;
        };
        const QSet ofConduct{ToDoKind::ConductReview, ToDoKind::Appeal, ToDoKind::ExclusionReview};
        QVERIFY(kinds(ledger::OfConduct::With).contains(ofConduct));
        QVERIFY(!kinds(ledger::OfConduct::Without).intersects(ofConduct));
    }

    void partnersWereTalkedToAndOneHasGoneQuiet()
    {
        const auto ledger = open(path("usual"));
        QVERIFY(ledger);
        const auto plan = workflows::outreachPlan(*ledger, today);
        QVERIFY(plan);
        QCOMPARE(plan->size(), 6);
        int quiet = 0;
        int strangers = 0;
        int steps = 0;
        for (const workflows::Prospect &each : *plan) {
            quiet += each.isQuiet ? 1 : 0;
            strangers += each.facts.lastTouch.isValid() ? 0 : 1;
            steps += each.facts.next ? 1 : 0;
            QVERIFY(!each.facts.lastTouch.isValid() || each.facts.lastTouch <= today);
        }
        QCOMPARE(quiet, 1);
        QCOMPARE(strangers, 1);
        QCOMPARE(steps, 4);
    }

    void nothingIsLeftOfADemoThatWasCancelled()
    {
        const QString file = path("cancelled");
        const auto made = workflows::makeDemo(ledger::Location::file(file), {.today = today},
                                              [](double done) { return done < 0.5; });
        QVERIFY(!made);
        QCOMPARE(made.error().code, QStringLiteral("cancelled"));
        QVERIFY(!QFile::exists(file));
    }

    void existingFileIsLeftAlone()
    {
        const QByteArray before = contentOf(path("usual"));
        const auto made = workflows::makeDemo(ledger::Location::file(path("usual")), {.today = today});
        QVERIFY(!made);
        QCOMPARE(made.error().code, QStringLiteral("ledger.exists"));
        QCOMPARE(contentOf(path("usual")), before);
    }

    void numbersOutOfRangeAreRefused()
    {
        for (const workflows::DemoOptions &options :
             {workflows::DemoOptions{}, workflows::DemoOptions{.today = today, .months = 0},
              workflows::DemoOptions{.today = today, .sendAways = 1'000'001}}) {
            const auto made = workflows::makeDemo(ledger::Location::file(path("refused")), options);
            QVERIFY(!made);
            QCOMPARE(made.error().code, QStringLiteral("demo.options"));
        }
    }
};

QTEST_GUILESS_MAIN(DemoTest)
#include "DemoTest.moc"
