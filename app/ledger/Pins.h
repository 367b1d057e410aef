// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Pin.h"
#include "domain/Words.h"
#include "ledger/Ledger.h"

namespace ledger {

/// The PINs of managers and owners. The owner's opens what a manager's does. They keep colleagues at a shared
/// computer from looking, and nobody who can copy the ledger from reading it. Forgotten: the owner's PIN sets
/// a new one for managers; the owner's own is taken away by whoever has the ledger file and its command line.
class Pins
{
public:
    explicit Pins(Ledger &ledger) : m_ledger(ledger) {}

    base::Result<bool> isSet(domain::Role role);
    /// 4 to 64 characters, else "pin.short". Counter has none: a bug.
    base::Done set(domain::Role role, const QString &pin);
    base::Done clear(domain::Role role);
    /// The role's own PIN, or the owner's. False when none is set at all. Takes a few tenths of a second.
    base::Result<bool> opens(domain::Role role, const QString &pin);

private:
    base::Result<domain::PinRecord> read(domain::Role role);

    Ledger &m_ledger;
};

} // namespace ledger
