// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/OwnBrand.h"

#include "ledger/Ledger.h"
#include "ledger/Letterheads.h"

namespace ui {

reports::Brand ownBrand(const PageContext &context)
{
    const auto letterhead = ledger::Letterheads(context.ledger).read();
    return reports::brandOf(context.ledger.business(), letterhead.value_or(domain::Letterhead()));
}

} // namespace ui
