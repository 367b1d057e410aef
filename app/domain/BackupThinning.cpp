// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BackupThinning.h"

#include <QSet>

#include <algorithm>

namespace domain {

namespace {

constexpr qsizetype latest = 3;

/// Keeps the last backup of each of the latest `most` periods.
template <class PeriodOf>
void keepLastOfEach(const QList<qsizetype> &newestFirst, const QList<BackupAge> &backups, qsizetype most,
                    PeriodOf periodOf, QSet<qsizetype> &kept)
{
    QSet<qint64> periods;
    for (const qsizetype at : newestFirst) {
        const qint64 period = periodOf(backups.at(at).madeAt.date());
        if (periods.contains(period))
            continue;
        if (periods.size() == most)
            return;
        periods.insert(period);
        kept.insert(at);
    }
}

qint64 dayOf(QDate date)
{
    return date.toJulianDay();
}

qint64 weekOf(QDate date)
{
    return date.toJulianDay() - date.dayOfWeek();
}

qint64 monthOf(QDate date)
{
    return date.year() * 12 + date.month();
}

} // namespace

QList<qsizetype> backupsToGiveUp(const QList<BackupAge> &backups)
{
    QList<qsizetype> newestFirst;
    for (qsizetype at = 0; at < backups.size(); ++at) {
        if (backups.at(at).isVerified)
            newestFirst.append(at);
    }
    std::ranges::stable_sort(
        newestFirst, [&](qsizetype a, qsizetype b) { return backups.at(a).madeAt > backups.at(b).madeAt; });
    QSet<qsizetype> kept;
    for (const qsizetype at : newestFirst.mid(0, latest))
        kept.insert(at);
    keepLastOfEach(newestFirst, backups, 12, dayOf, kept);
    keepLastOfEach(newestFirst, backups, 10, weekOf, kept);
    keepLastOfEach(newestFirst, backups, 9, monthOf, kept);
    QList<qsizetype> given;
    std::ranges::copy_if(newestFirst, std::back_inserter(given),
                         [&](qsizetype at) { return !kept.contains(at); });
    return given;
}

} // namespace domain
