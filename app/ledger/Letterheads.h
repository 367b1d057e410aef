// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Letterhead.h"

namespace ledger {

class Ledger;

/// The letterhead of the business. It is kept with it, and a change of it is one of the business.
class Letterheads
{
public:
    explicit Letterheads(Ledger &ledger) : m_ledger(ledger) {}

    base::Result<domain::Letterhead> read();
    base::Done save(const domain::Letterhead &letterhead);

private:
    Ledger &m_ledger;
};

} // namespace ledger
