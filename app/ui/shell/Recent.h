// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

class QSettings;

namespace ui {

/// Paths and addresses of the ledgers opened lately, the latest first; files that have vanished are left out.
QStringList recentLedgers(QSettings &settings);
void rememberLedger(QSettings &settings, const QString &location);

/// When the ledger was last backed up and the copy proven equal, by this person on this computer. Invalid:
/// never.
QDateTime lastBackup(QSettings &settings, const QString &location);
void rememberBackup(QSettings &settings, const QString &location, const QDateTime &time);

} // namespace ui
