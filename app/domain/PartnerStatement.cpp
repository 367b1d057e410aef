// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PartnerStatement.h"

namespace domain {

PartnerStatement::PartnerStatement(Business of, Month first, Month last)
    : business(std::move(of)), from(first), to(last), total(CompetitorId(), {}, business.currency)
{}

bool PartnerStatement::isEmpty() const
{
    return total.sent.count + total.received.count + total.returned.count == 0;
}

} // namespace domain
