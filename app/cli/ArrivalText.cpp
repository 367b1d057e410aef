// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ArrivalText.h"

#include <QCoreApplication>
#include <QLocale>

namespace cli {

QString arrivalText(const ledger::Arrival &arrived, const QString &ledger)
{
    const QLocale locale;
    return QCoreApplication::translate("cli", "“%1” holds all %2 records, and they were checked: %3 "
                                              "send-aways, %4 referrals in, %5 return visits, %6 customers.")
        .arg(ledger, locale.toString(arrived.records), locale.toString(arrived.sendAways),
             locale.toString(arrived.referralsIn), locale.toString(arrived.returnVisits),
             locale.toString(arrived.customers));
}

} // namespace cli
