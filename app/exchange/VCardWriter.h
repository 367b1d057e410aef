// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ContactCard.h"

#include <QByteArray>

namespace exchange {

/// 3.0 (RFC 2426) is taken in everywhere, 4.0 (RFC 6350) is what address books of today keep.
enum class VCardVersion { Three, Four };

struct OutgoingCard
{
    ContactCard card;
    QString uid; ///< the same for the same contact each time, so that it is not doubled
};

/// The cards one behind the other; without a person it is the card of a business.
QByteArray toVCards(const QList<OutgoingCard> &cards, VCardVersion version);

} // namespace exchange
