// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/demo/Training.h"

#include "ledger/Guidelines.h"

namespace workflows::demo {

using base::Done;
using base::Result;
using domain::Guideline;

namespace {

// Their places in the starter list of the trade.
constexpr qsizetype coreWork = 2;
constexpr qsizetype smallJobs = 4;

/// Everybody but those who are left out reads the present wording, a few days after one another.
Done read(ledger::Ledger &ledger, const Guideline &guideline, const Cast &cast, QDate from,
          const QList<qsizetype> &leftOut, const std::function<void(QDate)> &tell)
{
    for (qsizetype i = 0; i < cast.staff.size(); ++i) {
        if (leftOut.contains(i))
            continue;
        tell(from.addDays(i * 2));
        TRY(ledger::Guidelines(ledger).confirmRead(guideline.version, cast.staff.at(i).id));
    }
    return {};
}

Result<Guideline> change(ledger::Ledger &ledger, const Guideline &guideline)
{
    TRY(ledger::Guidelines(ledger).save(guideline));
    TRY_ASSIGN(const auto changed, ledger::Guidelines(ledger).byId(guideline.id));
    return *changed;
}

} // namespace

Done train(ledger::Ledger &ledger, const Cast &cast, QDate first, QDate today,
           const std::function<void(QDate)> &tell)
{
    tell(first);
    ledger::Guidelines guidelines(ledger);
    TRY_ASSIGN(QList<Guideline> all, guidelines.all());
    Q_ASSERT(all.size() > smallJobs);
    // As they were before anybody had read them.
    const Guideline lateSmallJobs = all.at(smallJobs);
    Guideline early = lateSmallJobs;
    early.highestValue = domain::Money(25'000, cast.business.currency);
    TRY_ASSIGN(all[smallJobs], change(ledger, early));
    Guideline strict = all.at(coreWork);
    strict.note.clear();
    const QString lateNote = all.at(coreWork).note;
    TRY_ASSIGN(all[coreWork], change(ledger, strict));
    for (const Guideline &guideline : all)
        TRY(read(ledger, guideline, cast, first.addDays(3), {}, tell));

    const QDate raised = first.addDays(first.daysTo(today) * 6 / 10);
    tell(raised);
    TRY_ASSIGN(const auto smallJobsNow, change(ledger, lateSmallJobs));
    TRY(read(ledger, smallJobsNow, cast, raised.addDays(1), {}, tell));

    const QDate softened = today.addDays(-11);
    tell(softened);
    strict = all.at(coreWork);
    strict.note = lateNote;
    TRY_ASSIGN(const auto coreWorkNow, change(ledger, strict));
    return read(ledger, coreWorkNow, cast, softened.addDays(1), {1, 2}, tell);
}

} // namespace workflows::demo
