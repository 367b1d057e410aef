// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReportQuery.h"

#include <QCoreApplication>

namespace domain {

std::optional<Period> calendarPeriodOf(const ReportQuery &query)
{
    const auto kind = calendarKindOf(query.kind);
    return kind ? std::optional(Period::of(*kind, query.to)) : std::nullopt;
}

QString fileNameOf(const ReportQuery &query)
{
    if (const auto period = calendarPeriodOf(query))
        return period->text();
    const QString name = isOfAPartner(query.kind) && !query.partner
                             ? QCoreApplication::translate("domain", "partner statements")
                             : labelOf(query.kind);
    return QStringLiteral("%1 %2").arg(name, query.today.toString(Qt::ISODate));
}

} // namespace domain
