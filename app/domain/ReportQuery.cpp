// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReportQuery.h"

namespace domain {

QString fileNameOf(const ReportQuery &query)
{
    return query.kind == ReportKind::Monthly
               ? query.to.text()
               : QStringLiteral("%1 %2").arg(labelOf(query.kind), query.today.toString(Qt::ISODate));
}

} // namespace domain
