// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Playbook.h"

#include "workflows/Trades.h"

#include <QCoreApplication>

#include <algorithm>

namespace workflows {

using base::Done;
using base::Result;
using domain::Guideline;
using domain::GuidelineId;
using ledger::Guidelines;
using ledger::Ledger;

namespace {

Result<Guideline> read(Ledger &ledger, GuidelineId id)
{
    TRY_ASSIGN(const auto found, Guidelines(ledger).byId(id));
    if (!found)
        TRY(refused("record.gone",
                    QT_TRANSLATE_NOOP("workflows", "Somebody else has removed this meanwhile.")));
    return *found;
}

/// Brings the wording of one version back; where it stands and whether it is retired stay as they are by
/// then.
Done putWording(Ledger &ledger, const Guideline &wording)
{
    return ledger.transact([&]() -> Done {
        TRY_ASSIGN(const Guideline present, read(ledger, wording.id));
        Guideline changed = wording;
        changed.position = present.position;
        changed.retiredOn = present.retiredOn;
        return Guidelines(ledger).save(changed);
    });
}

Done putRetired(Ledger &ledger, GuidelineId id, QDate on)
{
    return ledger.transact([&]() -> Done {
        TRY_ASSIGN(Guideline present, read(ledger, id));
        present.retiredOn = on;
        return Guidelines(ledger).save(present);
    });
}

Done putOtherwise(Ledger &ledger, domain::Grant grant)
{
    domain::Business business = ledger.business();
    business.otherwise = grant;
    return ledger.saveBusiness(business);
}

} // namespace

int PlaybookStanding::missing() const
{
    return static_cast<int>(
        std::ranges::count_if(readStates, [](const ledger::ReadState &state) { return !state.hasRead(); }));
}

QList<GuidelineId> PlaybookStanding::unreadBy(domain::StaffId staff) const
{
    QList<GuidelineId> unread;
    for (const ledger::ReadState &state : readStates) {
        if (state.staff == staff && !state.hasRead())
            unread.append(state.guideline);
    }
    return unread;
}

Result<PlaybookStanding> readPlaybook(Ledger &ledger, const QLocale &locale)
{
    PlaybookStanding standing;
    domain::Playbook &playbook = standing.playbook;
    Guidelines guidelines(ledger);
    ledger::Catalogue catalogue(ledger);
    TRY_ASSIGN(const auto all, guidelines.all(ledger::Retired::With));
    playbook.guidelines = domain::inPrecedence(all);
    std::ranges::copy_if(all, std::back_inserter(playbook.retired), &Guideline::isRetired);
    TRY_ASSIGN(playbook.reasons, catalogue.reasons());
    TRY_ASSIGN(playbook.needs, catalogue.competencies());
    TRY_ASSIGN(playbook.words, guidelines.words(locale));
    playbook.otherwise = ledger.business().otherwise;
    TRY_ASSIGN(standing.readStates, guidelines.readStates());
    return standing;
}

Result<AddedGuideline> addGuideline(Ledger &ledger, const Guideline &guideline)
{
    TRY_ASSIGN(const GuidelineId id, Guidelines(ledger).add(guideline));
    const QDate today = ledger.clock().today();
    return AddedGuideline{id,
                          {.what = said(QT_TRANSLATE_NOOP("workflows", "Added “%1”")).arg(guideline.name),
                           .undo = [&ledger, id, today] { return putRetired(ledger, id, today); },
                           .redo = [&ledger, id] { return putRetired(ledger, id, {}); }}};
}

Result<Undoable> saveGuideline(Ledger &ledger, const Guideline &guideline)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const Guideline before, read(ledger, guideline.id));
        TRY(putWording(ledger, guideline));
        return swapped(said(QT_TRANSLATE_NOOP("workflows", "“%1” changed")).arg(guideline.name), before,
                       guideline,
                       [&ledger](const Guideline &wording) { return putWording(ledger, wording); });
    });
}

Result<Undoable> setRetired(Ledger &ledger, GuidelineId id, QDate on)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const Guideline before, read(ledger, id));
        TRY(putRetired(ledger, id, on));
        const QString what = on.isValid() ? said(QT_TRANSLATE_NOOP("workflows", "“%1” retired"))
                                          : said(QT_TRANSLATE_NOOP("workflows", "“%1” is back in use"));
        return swapped(what.arg(before.name), before.retiredOn, on,
                       [&ledger, id](QDate day) { return putRetired(ledger, id, day); });
    });
}

Result<Undoable> moveGuideline(Ledger &ledger, GuidelineId id, GuidelineId before)
{
    return inOneTransaction(ledger, [&]() -> Result<Undoable> {
        TRY_ASSIGN(const Guideline guideline, read(ledger, id));
        TRY_ASSIGN(const auto all, Guidelines(ledger).all(ledger::Retired::With));
        QList<GuidelineId> was;
        for (const Guideline &each : all)
            was.append(each.id);
        QList<GuidelineId> order = was;
        order.removeOne(id);
        const qsizetype place = order.indexOf(before);
        order.insert(place < 0 ? order.size() : place, id);
        TRY(Guidelines(ledger).order(order));
        return swapped(said(QT_TRANSLATE_NOOP("workflows", "“%1” moved")).arg(guideline.name), was, order,
                       [&ledger](const QList<GuidelineId> &ids) { return Guidelines(ledger).order(ids); });
    });
}

Result<Undoable> addStarterGuidelines(Ledger &ledger, const QLocale &locale)
{
    const QString trade = ledger.business().trade;
    TRY_ASSIGN(const auto added,
               fillInGuidelines(ledger, trade.isEmpty() ? QStringLiteral("other") : trade, locale));
    const auto put = [&ledger, added](QDate on) {
        return ledger.transact([&]() -> Done {
            for (const GuidelineId id : added)
                TRY(putRetired(ledger, id, on));
            return {};
        });
    };
    return Undoable{.what = said(QT_TRANSLATE_NOOP("workflows", "Added the usual guidelines")),
                    .undo = [put, today = ledger.clock().today()] { return put(today); },
                    .redo = [put] { return put({}); }};
}

Result<Undoable> setOtherwise(Ledger &ledger, domain::Grant grant)
{
    const domain::Grant before = ledger.business().otherwise;
    TRY(putOtherwise(ledger, grant));
    return swapped(said(QT_TRANSLATE_NOOP("workflows", "Where no guideline covers the case: %1"))
                       .arg(domain::labelOf(grant)),
                   before, grant, [&ledger](domain::Grant to) { return putOtherwise(ledger, to); });
}

} // namespace workflows
