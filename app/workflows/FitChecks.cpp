// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/FitChecks.h"

#include "ledger/FitChecks.h"
#include "workflows/Counter.h"

#include <QCoreApplication>
#include <QtMath>

namespace workflows {

using base::Done;
using base::Result;
using domain::FitCheck;
using domain::FitDecision;

Result<Undoable> logFitCheck(ledger::Ledger &ledger, FitCheck check, const CustomerChoice &customer,
                             domain::FitCheckId *made)
{
    TRY(ledger.transact([&]() -> Done {
        check.thresholds = ledger.business().fit;
        TRY_ASSIGN(check.customer, resolveCustomer(ledger, customer));
        TRY_ASSIGN(check.id, ledger::FitChecks(ledger).add(check));
        return {};
    }));
    if (made)
        *made = check.id;
    // Taken back and made again it is another record: whoever undoes next has to know which.
    const auto present = std::make_shared<domain::FitCheckId>(check.id);
    return Undoable{said(QT_TRANSLATE_NOOP("workflows", "Fit check kept")),
                    [&ledger, present] { return ledger::FitChecks(ledger).remove(*present); },
                    [&ledger, present, check]() -> Done {
                        TRY_ASSIGN(*present, ledger::FitChecks(ledger).add(check));
                        return {};
                    }};
}

Result<Undoable> saveFitCheck(ledger::Ledger &ledger, FitCheck check, const CustomerChoice &customer)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        ledger::FitChecks store(ledger);
        TRY_ASSIGN(const auto before, store.byId(check.id));
        if (!before)
            TRY(refused("record.missing",
                        QT_TRANSLATE_NOOP("workflows", "This record is not there any more.")));
        TRY_ASSIGN(check.customer, resolveCustomer(ledger, customer));
        TRY(store.save(check));
        return swapped(said(QT_TRANSLATE_NOOP("workflows", "Fit check edited")), *before, check,
                       [&ledger](const FitCheck &record) { return ledger::FitChecks(ledger).save(record); });
    });
}

Result<Undoable> sendElsewhereAfter(ledger::Ledger &ledger, domain::FitCheckId id,
                                    const domain::SendAway &sendAway, const NeedChoice &need,
                                    const CustomerChoice &customer, const QString &newPartner)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const auto sent, logSendAway(ledger, sendAway, need, customer, newPartner));
        TRY_ASSIGN(const auto before, ledger::FitChecks(ledger).byId(id));
        if (!before) // taken back in the meantime
            return sent;
        FitCheck after = *before;
        after.sendAway = domain::SendAwayId(sent.added);
        after.decision = FitDecision::SentAway;
        TRY(ledger::FitChecks(ledger).save(after));
        const auto save = [&ledger](const FitCheck &check) {
            return [&ledger, check] { return ledger::FitChecks(ledger).save(check); };
        };
        return Undoable{sent.what, together(ledger, {sent.undo, save(*before)}),
                        together(ledger, {sent.redo, save(after)}), sent.added};
    });
}

std::optional<domain::CompetencyId> needAfter(const QList<domain::Requirement> &requirements,
                                              const domain::FitAssessment &assessment)
{
    const domain::Requirement *weightiest = nullptr;
    for (const qsizetype index : assessment.missed) {
        const domain::Requirement &requirement = requirements.at(index);
        if (requirement.competency && (!weightiest || requirement.importance > weightiest->importance))
            weightiest = &requirement;
    }
    return weightiest ? weightiest->competency : std::nullopt;
}

Result<QList<FitSuggestion>> suggestForFit(ledger::Ledger &ledger,
                                           const QList<domain::Requirement> &requirements,
                                           const domain::FitThresholds &thresholds, qsizetype most)
{
    QList<FitSuggestion> suggestions;
    const auto need = needAfter(requirements, domain::assess(requirements, thresholds));
    if (!need)
        return suggestions;
    TRY_ASSIGN(const auto candidates, ledger::FitChecks(ledger).candidates(requirements, thresholds));
    for (const domain::FitCandidate &candidate : candidates.mid(0, most)) {
        TRY_ASSIGN(auto suggestion, suggestionFor(ledger, *need, candidate.competitor));
        if (!suggestion)
            continue;
        suggestion->level = domain::Level::from(qRound(candidate.score * 5));
        suggestions.append({*suggestion, candidate});
    }
    return suggestions;
}

} // namespace workflows
