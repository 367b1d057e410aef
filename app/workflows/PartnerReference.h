// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace workflows {

/// A referral in that came with a partner's file is recognised by the partner's ledger and their own id
/// there: ids of two partners may be equal. The first is the reference a new record gets; the others are
/// those it may have got before, as the bare ticket code of a list that was taken in.
QStringList referencesOf(const QString &ledger, const QString &id);

/// What the partner calls the customer whom they sent us.
struct TheirTicket
{
    QString ledger; ///< the partner's; empty when the code was written down from the customer's card
    QString id;
};

/// Nothing for a reference that is none of theirs.
std::optional<TheirTicket> theirTicket(const QString &reference);

} // namespace workflows
