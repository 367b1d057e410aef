// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/FitChecks.h"

#include "ledger/Competitors.h"
#include "ledger/Customers.h"
#include "ledger/FitChecks.h"
#include "ledger/FreshLedger.h"

using domain::FitDecision;
using domain::Importance;

class FitChecksTest final : public QObject
{
    Q_OBJECT

private:
    template <class T>
    static T must(const base::Result<T> &result)
    {
        if (!result)
            qFatal("%s: %s", qPrintable(result.error().sentence), qPrintable(result.error().detail));
        return *result;
    }

    static domain::CompetencyId need(ledger::Ledger &ledger, const char *name)
    {
        ledger::Catalogue catalogue(ledger);
        domain::Competency competency;
        competency.name = QString::fromUtf8(name);
        competency.category = must(catalogue.categoryNamed(QStringLiteral("All")));
        return must(catalogue.addCompetency(competency));
    }

    static domain::CompetitorId partner(ledger::Ledger &ledger, const char *name, domain::CompetencyId need,
                                        int level)
    {
        domain::Competitor competitor;
        competitor.name = QString::fromUtf8(name);
        const auto id = must(ledger::Competitors(ledger).add(competitor));
        domain::Strength strength;
        strength.competency = need;
        strength.competitor = id;
        strength.level = domain::Level::from(level);
        if (!ledger::Strengths(ledger).set(strength))
            qFatal("no strength");
        return id;
    }

    static workflows::CustomerChoice rosa()
    {
        workflows::CustomerChoice choice;
        choice.details.name = QStringLiteral("Rosa Marin");
        return choice;
    }

private Q_SLOTS:
    void itIsKeptWithTheCustomerAndInTheStory_data() { FreshLedger::addRows(); }
    void itIsKeptWithTheCustomerAndInTheStory()
    {
        QFETCH(const FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        domain::FitCheck check;
        check.on = QDate(2026, 11, 21);
        check.decision = FitDecision::Served;
        check.requirements = {{need(*fresh, "Glass"), {}, Importance::Must, 80},
                              {{}, QStringLiteral("on a Sunday"), Importance::Nice, 0}};
        domain::FitCheckId id;
        const auto kept = must(workflows::logFitCheck(*fresh, check, rosa(), &id));
        const auto stored = *must(ledger::FitChecks(*fresh).byId(id));
        QCOMPARE(stored.requirements, check.requirements);
        QCOMPARE(stored.thresholds, fresh->business().fit);
        const auto story = must(ledger::Customers(*fresh).story(*stored.customer));
        QCOMPARE(story.size(), 1);
        QCOMPARE(story.constFirst().event, ledger::StoryEntry::Event::FitCheck);
        QCOMPARE(story.constFirst().detail, domain::codeOf(FitDecision::Served));
        SUCCEEDS(kept.undo());
        QVERIFY(must(ledger::Customers(*fresh).story(*stored.customer)).isEmpty());
        SUCCEEDS(kept.redo());
        SUCCEEDS(kept.undo());
        QVERIFY(must(ledger::Customers(*fresh).story(*stored.customer)).isEmpty());
    }

    void aKeptOneIsCorrectedAndPutBack_data() { FreshLedger::addRows(); }
    void aKeptOneIsCorrectedAndPutBack()
    {
        QFETCH(const FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        domain::FitCheck check;
        check.on = QDate(2026, 11, 21);
        for (int i = 1; i <= 20; ++i)
            check.requirements.append({{}, QStringLiteral("wish %1").arg(i), Importance::Nice, 5 * i});
        domain::FitCheckId id;
        must(workflows::logFitCheck(*fresh, check, {}, &id));
        const auto before = *must(ledger::FitChecks(*fresh).byId(id));
        QCOMPARE(before.requirements, check.requirements);
        auto after = before;
        after.requirements.removeFirst();
        after.decision = FitDecision::Served;
        const auto saved = must(workflows::saveFitCheck(*fresh, after, rosa()));
        const auto stored = *must(ledger::FitChecks(*fresh).byId(id));
        QCOMPARE(stored.requirements, after.requirements);
        QVERIFY(stored.customer);
        QCOMPARE(stored.thresholds, before.thresholds);
        SUCCEEDS(saved.undo());
        QCOMPARE(*must(ledger::FitChecks(*fresh).byId(id)), before);
        SUCCEEDS(saved.redo());
        QCOMPARE(*must(ledger::FitChecks(*fresh).byId(id)), stored);
        FAILS_WITH(workflows::saveFitCheck(*fresh, {}, {}), "record.missing");
    }

    void theSendAwayIsNotedThere_data() { FreshLedger::addRows(); }
    void theSendAwayIsNotedThere()
    {
        QFETCH(const FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto glass = need(*fresh, "Glass");
        domain::FitCheck check;
        check.on = QDate(2026, 11, 21);
        check.requirements = {{glass, {}, Importance::Must, 20}};
        domain::FitCheckId id;
        must(workflows::logFitCheck(*fresh, check, {}, &id));
        domain::SendAway sendAway;
        sendAway.on = check.on;
        const auto sent = must(workflows::sendElsewhereAfter(*fresh, id, sendAway, {glass}, rosa()));
        auto stored = *must(ledger::FitChecks(*fresh).byId(id));
        QCOMPARE(stored.decision, FitDecision::SentAway);
        QVERIFY(stored.sendAway);
        QCOMPARE(must(ledger::SendAways(*fresh).byId(*stored.sendAway))->need, glass);
        SUCCEEDS(sent.undo());
        stored = *must(ledger::FitChecks(*fresh).byId(id));
        QCOMPARE(stored.decision, FitDecision::Open);
        QVERIFY(!stored.sendAway);
        SUCCEEDS(sent.redo());
        QCOMPARE(must(ledger::FitChecks(*fresh).byId(id))->decision, FitDecision::SentAway);
    }

    void whoMeetsWhatWeMissComesFirst_data() { FreshLedger::addRows(); }
    void whoMeetsWhatWeMissComesFirst()
    {
        QFETCH(const FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto glass = need(*fresh, "Glass");
        const auto paint = need(*fresh, "Paint");
        partner(*fresh, "Painter", paint, 5); // what we do well ourselves
        partner(*fresh, "Fair", glass, 3);
        partner(*fresh, "Best", glass, 5);
        const QList<domain::Requirement> wanted{{paint, {}, Importance::Must, 100},
                                                {glass, {}, Importance::Must, 20}};
        const auto ranked = must(workflows::suggestForFit(*fresh, wanted, fresh->business().fit, 5));
        QCOMPARE(ranked.size(), 2);
        QCOMPARE(ranked.at(0).suggestion.name, QStringLiteral("Best"));
        QCOMPARE(ranked.at(1).suggestion.name, QStringLiteral("Fair"));
        QCOMPARE(ranked.at(1).suggestion.level, domain::Level::from(3));
        QCOMPARE(workflows::needAfter(wanted, domain::assess(wanted, {})), std::optional(glass));
        QVERIFY(must(workflows::suggestForFit(*fresh, wanted.mid(0, 1), fresh->business().fit, 5)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(FitChecksTest)
#include "FitChecksTest.moc"
