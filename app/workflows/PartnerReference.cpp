// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/PartnerReference.h"

#include "domain/Ticket.h"

#include <QRegularExpression>

namespace workflows {

QStringList referencesOf(const QString &ledger, const QString &id)
{
    QStringList references{QStringLiteral("%1:%2").arg(ledger, id)};
    if (domain::sendAwayOfTicket(id))
        references.append(id);
    return references;
}

std::optional<TheirTicket> theirTicket(const QString &reference)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9a-f]{32}):(.+)\\z"));
    const QRegularExpressionMatch match = form.match(reference);
    if (match.hasMatch())
        return TheirTicket{match.captured(1), match.captured(2)};
    const auto sendAway = domain::sendAwayOfTicket(reference);
    return sendAway ? std::optional(TheirTicket{{}, domain::ticketOf(*sendAway)}) : std::nullopt;
}

} // namespace workflows
