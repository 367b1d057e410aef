// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace ui {

/// Paths and addresses of the ledgers opened lately, the latest first; files that have vanished are left out.
QStringList recentLedgers(QSettings &settings);
void rememberLedger(QSettings &settings, const QString &location);

} // namespace ui
