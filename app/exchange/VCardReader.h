// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/ContactCard.h"

#include <QByteArray>

namespace exchange {

/// Reads vCard 2.1, 3.0 and 4.0, many cards a file. Cards that are broken, cut off or without a name cost
/// themselves only, and are named. Pictures, groups of contacts, fax and pager numbers are passed over.
/// Errors: "vcard.none" when there is no card in it, "vcard.huge".
///
/// This is our own because libbelcard 5.1 reads 4.0 alone, gives up on all that follows the first line that
/// breaks its grammar, and leaves escapes and parts of values to the caller; what would be left for it, once
/// a card has been made fit for it, is nothing. It proves in the tests that the cards we write are sound.
base::Result<ReadContacts> readVCards(const QByteArray &content);

inline constexpr qint64 MostVCardBytes = 64LL * 1024 * 1024;

} // namespace exchange
