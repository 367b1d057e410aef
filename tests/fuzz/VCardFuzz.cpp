// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/VCardReader.h"
#include "exchange/VCardWriter.h"

namespace {

void demand(bool holds)
{
    if (!holds)
        __builtin_trap();
}

} // namespace

/// Contact cards of any kind: whatever is read comes back the same when it is written.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto read = exchange::readVCards(bytes);
    if (!read) {
        demand(!read.error().sentence.isEmpty());
        return 0;
    }
    for (const exchange::ContactCard &card : read->cards) {
        demand(!card.person.isEmpty() || !card.organisation.isEmpty());
        for (const auto version : {exchange::VCardVersion::Three, exchange::VCardVersion::Four}) {
            const auto again = exchange::readVCards(exchange::toVCards({{card, {}}}, version));
            demand(again && again->cards.size() == 1 && again->problems.isEmpty());
            demand(again->cards.constFirst().phones.size() == card.phones.size());
            demand(again->cards.constFirst().organisation == card.organisation
                   || card.person == card.organisation || card.organisation.isEmpty());
        }
    }
    return 0;
}
