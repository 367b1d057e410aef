// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Approvals.h"

#include "ledger/Catalogue.h"
#include "ledger/FreshLedger.h"
#include "ledger/Guidelines.h"
#include "ledger/Records.h"
#include "workflows/LogRecords.h"

#include <QSemaphore>
#include <QThread>

using domain::Status;

class ApprovalsTest final : public QObject
{
    Q_OBJECT

private:
    template <class T>
    static T must(base::Result<T> result)
    {
        if (!result)
            qFatal("%s: %s", qPrintable(result.error().sentence), qPrintable(result.error().detail));
        return *std::move(result);
    }

    static domain::SendAway stored(ledger::Ledger &ledger, domain::SendAwayId id)
    {
        return *must(ledger::SendAways(ledger).byId(id));
    }

    static domain::SendAwayId draftIn(ledger::Ledger &ledger)
    {
        ledger::Catalogue catalogue(ledger);
        domain::Competency competency;
        competency.name = QStringLiteral("Glass");
        competency.category = must(catalogue.categoryNamed(QStringLiteral("All")));
        domain::SendAway draft;
        draft.need = must(catalogue.addCompetency(competency));
        draft.on = QDate(2026, 11, 20);
        draft.status = Status::Draft;
        draft.note = QStringLiteral("a long story");
        return must(ledger::SendAways(ledger).add(draft));
    }

    static workflows::DraftAnswer maria()
    {
        return {QStringLiteral(" Maria Osei "), QDate(2026, 11, 21), {}};
    }

private Q_SLOTS:
    void anApprovedDraftIsHandedOffInTheManagersName_data() { FreshLedger::addRows(); }
    void anApprovedDraftIsHandedOffInTheManagersName()
    {
        QFETCH(const FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto id = draftIn(*fresh);
        const auto draft = stored(*fresh, id);
        const auto done = must(workflows::approveDraft(*fresh, id, maria()));
        const auto approved = stored(*fresh, id);
        QCOMPARE(approved.status, Status::HandedOff);
        QCOMPARE(approved.approvedBy, QStringLiteral("Maria Osei"));
        QVERIFY(approved.followUpOn.isValid());
        const auto history = must(ledger::SendAways(*fresh).history(id));
        QCOMPARE(history.constLast().staff, QStringLiteral("Maria Osei"));
        QCOMPARE(history.constLast().on, QDate(2026, 11, 21));
        SUCCEEDS(done.undo());
        QCOMPARE(stored(*fresh, id), draft);
        SUCCEEDS(done.redo());
        QCOMPARE(stored(*fresh, id), approved);
    }

    void aDeclinedDraftIsKeptWithTheReason_data() { FreshLedger::addRows(); }
    void aDeclinedDraftIsKeptWithTheReason()
    {
        QFETCH(const FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto id = draftIn(*fresh);
        const auto draft = stored(*fresh, id);
        auto no = maria();
        no.note = QStringLiteral("we can do this ourselves");
        const auto done = must(workflows::declineDraft(*fresh, id, no));
        const auto declined = stored(*fresh, id);
        QCOMPARE(declined.status, Status::Cancelled);
        QCOMPARE(declined.note, draft.note);
        QVERIFY(declined.approvedBy.isEmpty());
        QCOMPARE(must(ledger::SendAways(*fresh).history(id)).constLast().note, no.note);
        SUCCEEDS(done.undo());
        QCOMPARE(stored(*fresh, id), draft);
    }

    void nobodyAnswersWithoutANameNorTwice_data() { FreshLedger::addRows(); }
    void nobodyAnswersWithoutANameNorTwice()
    {
        QFETCH(const FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto id = draftIn(*fresh);
        const auto nobody =
            workflows::approveDraft(*fresh, id, {QStringLiteral("  "), QDate(2026, 11, 21), {}});
        QCOMPARE(nobody.error().code, QStringLiteral("approval.name"));
        QCOMPARE(stored(*fresh, id).status, Status::Draft);
        must(workflows::approveDraft(*fresh, id, maria()));
        QCOMPARE(workflows::declineDraft(*fresh, id, maria()).error().code, QStringLiteral("draft.answered"));
        QCOMPARE(workflows::approveDraft(*fresh, {}, maria()).error().code, QStringLiteral("draft.answered"));
    }

    void aDraftGoesOnByApprovalOnly_data() { FreshLedger::addRows(); }
    void aDraftGoesOnByApprovalOnly()
    {
        QFETCH(const FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto id = draftIn(*fresh);
        domain::Guideline rule;
        rule.name = QStringLiteral("Glass is asked for");
        rule.needs = {stored(*fresh, id).need};
        rule.grant = domain::Grant::AskManager;
        rule.id = must(ledger::Guidelines(*fresh).add(rule));
        domain::StatusChange change;
        change.status = Status::HandedOff;
        change.on = QDate(2026, 11, 21);
        FAILS_WITH(workflows::setSendAwayStatus(*fresh, id, change), "approval.missing");
        domain::SendAway edited = stored(*fresh, id);
        edited.status = Status::HandedOff;
        FAILS_WITH(workflows::saveSendAway(*fresh, edited, {}), "approval.missing");
        FAILS_WITH(workflows::logSendAway(*fresh, edited, {}), "approval.missing");
        QCOMPARE(stored(*fresh, id).status, Status::Draft);
        edited.approvedBy = QStringLiteral("Maria Osei");
        const auto saved = must(workflows::saveSendAway(*fresh, edited, {}));
        QCOMPARE(stored(*fresh, id).status, Status::HandedOff);
        SUCCEEDS(saved.undo());
        rule.grant = domain::Grant::Never;
        SUCCEEDS(ledger::Guidelines(*fresh).save(rule));
        FAILS_WITH(workflows::saveSendAway(*fresh, edited, {}), "approval.never");
        // Whoever wrote it down may take it back, and a promise to come back to us needs nobody's word.
        edited.deferredTo = QDate(2026, 11, 25);
        must(workflows::saveSendAway(*fresh, edited, {})).undo();
        change.status = Status::Cancelled;
        must(workflows::setSendAwayStatus(*fresh, id, change));
    }

    void anApprovalIsNotOlderThanTheDraft_data() { FreshLedger::addRows(); }
    void anApprovalIsNotOlderThanTheDraft()
    {
        QFETCH(const FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto id = draftIn(*fresh);
        auto early = maria();
        early.on = QDate(2026, 11, 19);
        FAILS_WITH(workflows::approveDraft(*fresh, id, early), "date.early");
        QCOMPARE(stored(*fresh, id).status, Status::Draft);
        QVERIFY(stored(*fresh, id).approvedBy.isEmpty());
    }

    void theFirstOfTwoManagersAnswers_data() { FreshLedger::addRows(); }
    void theFirstOfTwoManagersAnswers()
    {
        QFETCH(const FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto id = draftIn(*fresh);
        QSemaphore isAnswering;
        const std::unique_ptr<QThread> first(QThread::create([&] {
            const auto other = must(fresh->again());
            const auto done = other->transact([&]() -> base::Done {
                TRY(workflows::approveDraft(*other, id, maria()));
                isAnswering.release();
                QThread::msleep(50);
                return {};
            });
            if (!done)
                qFatal("%s", qPrintable(done.error().sentence));
        }));
        first->start();
        isAnswering.acquire();
        const auto second = workflows::declineDraft(*fresh, id, maria());
        first->wait();
        FAILS_WITH(second, "draft.answered");
        QCOMPARE(stored(*fresh, id).status, Status::HandedOff);
    }

    void whatIsNeverAllowedNobodyApproves_data() { FreshLedger::addRows(); }
    void whatIsNeverAllowedNobodyApproves()
    {
        QFETCH(const FreshLedger::Backend, backend);
        FreshLedger fresh(backend);
        const auto id = draftIn(*fresh);
        ledger::Guidelines guidelines(*fresh);
        domain::Guideline rule;
        rule.name = QStringLiteral("Glass stays here");
        rule.needs = {stored(*fresh, id).need};
        rule.grant = domain::Grant::Never;
        rule.id = must(guidelines.add(rule));
        QCOMPARE(workflows::approveDraft(*fresh, id, maria()).error().code, QStringLiteral("approval.never"));
        QCOMPARE(stored(*fresh, id).status, Status::Draft);
        rule.grant = domain::Grant::AskManager;
        SUCCEEDS(guidelines.save(rule));
        must(workflows::approveDraft(*fresh, id, maria()));
    }
};

QTEST_GUILESS_MAIN(ApprovalsTest)
#include "ApprovalsTest.moc"
