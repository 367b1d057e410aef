// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/BackupSummary.h"

#include "ledger/sql/LedgerFile.h"
#include "ledger/sql/Schema.h"
#include "ledger/sql/Session.h"

#include <algorithm>

namespace ledger {

using base::Done;
using base::Result;
using sql::Session;

namespace {

Done readBusiness(Session &session, BackupSummary &summary)
{
    static constexpr int firstWithIdentity = 10;
    TRY_ASSIGN(
        auto row,
        session.run(QStringLiteral("select name, %1 from business")
                        .arg(QLatin1StringView(summary.version >= firstWithIdentity ? "identity" : "''"))));
    if (row.next()) {
        summary.business = row.text(0);
        summary.identity = row.text(1);
    }
    return {};
}

Result<qint64> countOf(Session &session, const char *table)
{
    TRY_ASSIGN(const auto rows,
               session.number(QStringLiteral("select count(*) from ") + QLatin1StringView(table)));
    return rows.value_or(0);
}

/// The first and the last day in a table, each found by its index.
Done widen(Session &session, const char *table, BackupSummary &summary)
{
    TRY_ASSIGN(auto row, session.run(QStringLiteral("select (select min(on_date) from %1), "
                                                    "(select max(on_date) from %1)")
                                         .arg(QLatin1StringView(table))));
    if (!row.next() || !row.date(0).isValid())
        return {};
    const QDate first = row.date(0);
    summary.firstDay = summary.firstDay.isValid() ? std::min(summary.firstDay, first) : first;
    summary.lastDay = std::max(summary.lastDay, row.date(1));
    return {};
}

} // namespace

Result<BackupSummary> lookInto(const QString &backup)
{
    const Location location = Location::file(backup);
    TRY(sql::inspectFile(location.path(), newestVersion()));
    TRY_ASSIGN(const auto session, Session::connect(location, Session::Access::ReadOnly));
    BackupSummary summary;
    TRY_ASSIGN(summary.version, sql::schemaVersion(*session));
    TRY(readBusiness(*session, summary));
    TRY_ASSIGN(summary.sendAways, countOf(*session, "send_away"));
    TRY_ASSIGN(summary.referralsIn, countOf(*session, "referral_in"));
    TRY_ASSIGN(summary.returnVisits, countOf(*session, "return_visit"));
    TRY_ASSIGN(summary.customers, countOf(*session, "customer"));
    TRY_ASSIGN(summary.competitors, countOf(*session, "competitor"));
    for (const char *table : {"send_away", "referral_in", "return_visit"})
        TRY(widen(*session, table, summary));
    return summary;
}

int newestVersion()
{
    return sql::allMigrations().constLast().version;
}

} // namespace ledger
