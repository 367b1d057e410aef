// SPDX-License-Identifier: GPL-3.0-or-later
// Writes send-aways until it is killed, and says each reference as soon as the ledger has acknowledged it.
// Now and then a long transaction, which is more than the cache holds, so that pages reach the file before
// the commit.
#include "ledger/sql/Session.h"
#include "Shop.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

base::Result<QString> writeOne(ledger::Ledger &ledger, domain::CompetencyId glass, domain::CustomerId tom,
                               int number)
{
    QString reference;
    TRY(ledger.transact([&]() -> base::Done {
        ledger::SendAways sendAways(ledger);
        domain::SendAway record;
        record.on = QDate(2026, 1, 1).addDays(number % 300);
        record.need = glass;
        record.customer = tom;
        TRY_ASSIGN(const auto id, sendAways.add(record));
        TRY(sendAways.setStatus(id, becoming(domain::Status::Served, record.on.addDays(1))));
        TRY_ASSIGN(const auto saved, sendAways.byId(id));
        reference = saved->reference;
        for (int i = 0; number % 4 == 3 && i < 200; ++i) {
            domain::Customer customer;
            customer.name = QString(300, QLatin1Char('x')) + QString::number(i);
            TRY(ledger::Customers(ledger).add(customer));
        }
        return {};
    }));
    return reference;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const base::FixedClock clock(QDate(2026, 11, 21));
    const auto ledger = need(ledger::Ledger::open(ledger::Location::file(app.arguments().at(1)), clock));
    need(ledger->session().command(QStringLiteral("pragma cache_size = 10")));
    const auto glass = need(ledger::Catalogue(*ledger).competencyNamed(QStringLiteral("Windscreen"))).value();
    const auto tom = need(ledger::Customers(*ledger).find(QStringLiteral("Tom Brandt"), 1)).constFirst().id;
    for (int number = 0;; ++number) {
        std::puts(qPrintable(need(writeOne(*ledger, glass, tom, number))));
        std::fflush(stdout);
    }
}
