// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Words.h"

#include <QHash>
#include <QStringList>

namespace ledger::sql {

class Session;

/// The phones and e-mails of one person, in order.
struct Reach
{
    QStringList phones;
    QStringList emails;
};

/// What a phone or an e-mail is matched by.
QString reachKey(domain::ReachKind kind, const QString &value);

enum class ReachOf { Contacts, Customers };

/// By the person's id: of the customer `id`, of all contacts of the competitor `id`, or of everybody (0).
base::Result<QHash<qint64, Reach>> readReach(Session &session, ReachOf whose, qint64 id);
/// Replaces what there was. Blank entries are left out.
base::Done writeReach(Session &session, ReachOf whose, qint64 id, const Reach &reach);

} // namespace ledger::sql
