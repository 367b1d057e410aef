// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDate>
#include <QString>

namespace ledger {

/// What is in a backup, read without changing or upgrading it.
struct BackupSummary
{
    QString business;
    QString identity; ///< see domain::Business; empty in ledgers too old to have one
    int version = 0;  ///< of its schema
    qint64 sendAways = 0;
    qint64 referralsIn = 0;
    qint64 returnVisits = 0;
    qint64 customers = 0;
    qint64 competitors = 0;
    QDate firstDay; ///< of what is dated; invalid when nothing is
    QDate lastDay;

    bool operator==(const BackupSummary &) const = default;
};

/// Reads what is in a backup. The errors of Ledger::open for files.
base::Result<BackupSummary> lookInto(const QString &backup);

/// The version of the schema that this program writes.
int newestVersion();

} // namespace ledger
