// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Changes.h"

#include <QString>

/// How change notices travel through PostgreSQL's NOTIFY.
namespace ledger::sql {

/// "SENDER;send_away added 17 18;strength edited", without ids when they would not fit NOTIFY's 8,000 bytes.
/// `sender` names the ChangeHub that has announced these changes already.
QString notificationText(const QString &sender, const QList<Change> &changes);
/// Nothing when `self` sent it. Unknown words, of a newer program, are passed over.
QList<Change> changesOf(const QString &notification, const QString &self);

} // namespace ledger::sql
