// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SaveFile.h"
#include "ledger/Archive.h"
#include "ledger/sql/ArchiveSink.h"
#include "ledger/sql/Checking.h"
#include "ledger/sql/CustomerSearch.h"
#include "ledger/sql/Erasing.h"
#include "ledger/sql/ErasureRegister.h"
#include "ledger/sql/Figures.h"
#include "ledger/sql/NewFile.h"
#include "ledger/sql/Schema.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

using base::Done;
using base::Result;
using sql::ArchiveSink;
using sql::Session;

namespace {

constexpr int firstArchived = 15; ///< the first version that was ever written as an archive

/// "archive.unsound" in the words of check().
Done provenSound(Session &session, const Progress &progress, CheckReport &report)
{
    TRY_ASSIGN(report, sql::check(session, progress));
    if (report.isSound())
        return {};
    return base::failure(
        QStringLiteral("archive.unsound"),
        QCoreApplication::translate("ledger", "The records of the archive do not fit each other, and nothing "
                                              "was changed. %1")
            .arg(report.problems.constFirst()),
        report.problems.join(QLatin1Char('\n')));
}

class Rebuilding
{
public:
    Rebuilding(Session &session, int version, const std::function<Done(RecordSink &)> &fill,
               const QList<ErasureEntry> &erased, const Progress &progress)
        : m_session(session), m_version(version), m_fill(fill), m_erased(erased), m_progress(progress)
    {}

    Result<Arrival> run()
    {
        Done done = attempt(ArchiveSink::Pace::Fast);
        if (!done && done.error().code == QLatin1StringView("ledger.constraint"))
            done = attempt(ArchiveSink::Pace::OneByOne);
        if (!done)
            return base::failure(done.error());
        return m_arrival;
    }

private:
    Done attempt(ArchiveSink::Pace pace)
    {
        return m_session.transact([&]() -> Done {
            TRY(sql::migrate(m_session, sql::migrationsUpTo(m_version)));
            ArchiveSink sink(m_session, m_version, pace);
            TRY(m_fill(sink));
            TRY(sink.finish());
            TRY(sql::migrate(m_session, sql::allMigrations()));
            TRY_ASSIGN(const int erasedAgain, sql::eraseAgain(m_session, m_erased));
            TRY(sql::buildCustomerSearch(m_session));
            TRY(sql::buildFigures(m_session));
            CheckReport report;
            TRY(provenSound(m_session, m_progress, report));
            m_arrival = {sink.records(),      report.sendAways, report.referralsIn,
                         report.returnVisits, report.customers, erasedAgain};
            return {};
        });
    }

    Session &m_session;
    const int m_version;
    const std::function<Done(RecordSink &)> &m_fill;
    const QList<ErasureEntry> m_erased;
    const Progress &m_progress;
    Arrival m_arrival;
};

} // namespace

bool canRebuild(int version)
{
    const QList<sql::Migration> all = sql::allMigrations();
    return version >= firstArchived
           && std::any_of(all.cbegin(), all.cend(),
                          [version](const sql::Migration &each) { return each.version == version; });
}

Result<Arrival> rebuild(const Location &target, int version, const std::function<Done(RecordSink &)> &fill,
                        const base::Clock &clock, const Progress &progress, const QList<ErasureEntry> &erased)
{
    const QList<ErasureEntry> known = erased + sql::erasuresAt(target);
    if (!target.isFile()) {
        TRY_ASSIGN(const auto session, Session::connect(target, Session::Access::ReadWrite));
        TRY(sql::checkServerIsFree(*session));
        return Rebuilding(*session, version, fill, known, progress).run();
    }
    TRY(base::checkIsPlainFile(target.path()));
    sql::NewFile file(target.path(), "restore.write");
    TRY(file.make());
    TRY_ASSIGN(const Arrival arrival, [&]() -> Result<Arrival> {
        TRY_ASSIGN(const auto session,
                   Session::connect(Location::file(file.path()), Session::Access::ReadWrite));
        return Rebuilding(*session, version, fill, known, progress).run();
    }());
    TRY(file.finishKeepingOld(sql::nameForOld(target.path(), clock)));
    return arrival;
}

} // namespace ledger
