// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ArrivalText.h"

#include <QCoreApplication>
#include <QLocale>

namespace cli {

QString arrivalText(const ledger::Arrival &arrived, const QString &ledger)
{
    const QLocale locale;
    const QString holds =
        QCoreApplication::translate("cli", "“%1” holds all %2 records, and they were checked: %3 "
                                           "send-aways, %4 referrals in, %5 return visits, %6 customers.")
            .arg(ledger, locale.toString(arrived.records), locale.toString(arrived.sendAways),
                 locale.toString(arrived.referralsIn), locale.toString(arrived.returnVisits),
                 locale.toString(arrived.customers));
    return arrived.erasedAgain > 0 ? holds + QLatin1Char('\n') + erasedAgainText(arrived.erasedAgain) : holds;
}

QString erasedAgainText(int people)
{
    return QCoreApplication::translate(
        "cli", "%n person(s) who had been erased since then were erased again.", nullptr, people);
}

void takesErased(Arguments &arguments)
{
    arguments.takesOption(
        QStringLiteral("erased"), QStringLiteral("file"),
        QCoreApplication::translate("cli", "A register of who was erased, as it lies beside backups "
                                           "(erasures.json); they are erased again. One beside the file that "
                                           "is read is found by itself."));
}

base::Result<QList<ledger::ErasureEntry>> erasedGiven(const Arguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("erased"));
    const auto entries = ledger::readErasures(path);
    if (!path.isEmpty() && entries.isEmpty())
        return base::failure(
            QStringLiteral("erasures.unreadable"),
            QCoreApplication::translate("cli", "“%1” is no register of who was erased.").arg(path));
    return entries;
}

} // namespace cli
