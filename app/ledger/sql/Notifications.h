// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Changes.h"

#include <QString>

/// How change notices travel through PostgreSQL's NOTIFY.
namespace ledger::sql {

/// "send_away added 17 18;strength edited": short enough for NOTIFY's 8,000 bytes.
QString notificationText(const QList<Change> &changes);
/// Unknown words, of a newer program, are passed over.
QList<Change> changesOf(const QString &notification);

} // namespace ledger::sql
