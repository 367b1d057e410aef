// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReportQuery.h"

#include <QCoreApplication>

namespace domain {

std::optional<Period> calendarPeriodOf(const ReportQuery &query)
{
    switch (periodOf(query.kind)) {
    case ReportPeriod::Month:
        return query.to;
    case ReportPeriod::Quarter:
        return Period::quarterOf(query.to);
    case ReportPeriod::Year:
        return Period::yearOf(query.to);
    case ReportPeriod::Now:
    case ReportPeriod::Week:
    case ReportPeriod::Months:
        break;
    }
    return std::nullopt;
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
