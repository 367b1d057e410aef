// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/Backups.h"

#include "ledger/Erasures.h"

#include <QDir>

namespace workflows {

using base::Done;
using base::Result;

namespace {

constexpr double shareOfFirst = 0.8;
constexpr double half = 0.5;

ledger::Progress partOf(const ledger::Progress &progress, double from, double to)
{
    if (!progress)
        return {};
    return [=](double share) { return progress(from + share * (to - from)); };
}

Done copyToSecond(ledger::Ledger &ledger, const QString &folder, const ledger::KeptBackup &made,
                  const ledger::Progress &progress, const QString &spared)
{
    ledger::BackupFolder second(folder);
    TRY(second.addCopy(ledger, made, progress));
    TRY(second.thin(ledger, spared));
    return second.keepErasures(ledger);
}

} // namespace

Result<BackupOutcome> makeBackup(ledger::Ledger &ledger, const BackupPlaces &places,
                                 const ledger::Progress &progress, const QString &spared)
{
    ledger::BackupFolder first(places.first);
    BackupOutcome outcome;
    TRY_ASSIGN(outcome.made, first.add(ledger, partOf(progress, 0, shareOfFirst)));
    TRY(first.thin(ledger, spared));
    TRY(first.keepErasures(ledger));
    if (places.second.isEmpty())
        return outcome;
    const Done copied =
        copyToSecond(ledger, places.second, outcome.made, partOf(progress, shareOfFirst, 1), spared);
    if (!copied)
        outcome.second = copied.error();
    return outcome;
}

std::optional<base::Error> followInSecondPlace(ledger::Ledger &ledger, const BackupPlaces &places,
                                               const ledger::KeptBackup &latest,
                                               const ledger::Progress &progress)
{
    const auto there = ledger::BackupFolder(places.second).latestOf(ledger);
    if (there && there->madeAt >= latest.madeAt)
        return {};
    const Done copied = copyToSecond(ledger, places.second, latest, progress, {});
    return copied ? std::nullopt : std::optional(copied.error());
}

Done keepErasures(ledger::Ledger &ledger, const BackupPlaces &places)
{
    for (const QString &folder : {places.first, places.second}) {
        // One that is not there hears of it with the next backup.
        const ledger::BackupFolder place(folder);
        if (!folder.isEmpty() && place.checkIsThere())
            TRY(place.keepErasures(ledger));
    }
    return {};
}

QList<ledger::ErasureEntry> knownErasures(ledger::Ledger &ledger, const BackupPlaces &places)
{
    // One that cannot be read is why somebody makes it anew from elsewhere.
    auto known = ledger::Erasures(ledger).all().value_or(QList<ledger::ErasureEntry>());
    for (const QString &folder : {places.first, places.second}) {
        if (!folder.isEmpty())
            known += ledger::readErasures(QDir(folder).filePath(ledger::erasureFileName()));
    }
    return known;
}

Result<int> eraseInBackups(ledger::Ledger &ledger, const BackupPlaces &places,
                           const ledger::Progress &progress)
{
    int changed = 0;
    double from = 0;
    for (const QString &folder : {places.first, places.second}) {
        if (!folder.isEmpty()) {
            TRY_ASSIGN(const int here, ledger::BackupFolder(folder).eraseInBackups(
                                           ledger, partOf(progress, from, from + half)));
            changed += here;
        }
        from += half;
    }
    return changed;
}

bool isBackupDue(const QDateTime &last, const QDateTime &now)
{
    return !last.isValid() || last.addDays(1) <= now || last > now;
}

} // namespace workflows
