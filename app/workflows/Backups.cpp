// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Backups.h"

namespace workflows {

using base::Done;
using base::Result;

namespace {

constexpr double shareOfFirst = 0.8;

ledger::Progress partOf(const ledger::Progress &progress, double from, double to)
{
    if (!progress)
        return {};
    return [=](double share) { return progress(from + share * (to - from)); };
}

Done copyToSecond(const ledger::Ledger &ledger, const QString &folder, const ledger::KeptBackup &made,
                  const ledger::Progress &progress, const QString &spared)
{
    ledger::BackupFolder second(folder);
    TRY(second.addCopy(ledger, made, progress));
    TRY(second.thin(ledger, spared));
    return {};
}

} // namespace

Result<BackupOutcome> makeBackup(ledger::Ledger &ledger, const BackupPlaces &places,
                                 const ledger::Progress &progress, const QString &spared)
{
    ledger::BackupFolder first(places.first);
    BackupOutcome outcome;
    TRY_ASSIGN(outcome.made, first.add(ledger, partOf(progress, 0, shareOfFirst)));
    TRY(first.thin(ledger, spared));
    if (places.second.isEmpty())
        return outcome;
    const Done copied =
        copyToSecond(ledger, places.second, outcome.made, partOf(progress, shareOfFirst, 1), spared);
    if (!copied)
        outcome.second = copied.error();
    return outcome;
}

std::optional<base::Error> followInSecondPlace(const ledger::Ledger &ledger, const BackupPlaces &places,
                                               const ledger::KeptBackup &latest,
                                               const ledger::Progress &progress)
{
    const auto there = ledger::BackupFolder(places.second).latestOf(ledger);
    if (there && there->madeAt >= latest.madeAt)
        return {};
    const Done copied = copyToSecond(ledger, places.second, latest, progress, {});
    return copied ? std::nullopt : std::optional(copied.error());
}

bool isBackupDue(const QDateTime &last, const QDateTime &now)
{
    return !last.isValid() || last.addDays(1) <= now || last > now;
}

} // namespace workflows
