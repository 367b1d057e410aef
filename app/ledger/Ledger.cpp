// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Ledger.h"

#include "ledger/Catalogue.h"
#include "ledger/sql/CustomerSearch.h"
#include "ledger/sql/Figures.h"
#include "ledger/sql/LedgerFile.h"
#include "ledger/sql/Notifications.h"
#include "ledger/sql/Schema.h"
#include "ledger/sql/Session.h"
#include "ledger/Upkeep.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QStandardPaths>
#include <QUuid>

namespace ledger {

using base::Done;
using base::Result;

namespace {

constexpr QLatin1StringView channel("elsewhere");

QString said(const char *sentence)
{
    return QCoreApplication::translate("ledger", sentence);
}

sql::Session::Access accessOf(Ledger::Access access)
{
    return access == Ledger::Access::ReadOnly ? sql::Session::Access::ReadOnly
                                              : sql::Session::Access::ReadWrite;
}

/// Beside the file; a server's ledger is backed up among this person's own data.
QString migrationBackupName(const Location &location, int version, const base::Clock &clock)
{
    const QString file = location.isFile()
                             ? location.path()
                             : QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                                   .filePath(location.database());
    const QFileInfo info(file);
    QDir().mkpath(info.path());
    return info.dir().filePath(QStringLiteral("%1-version-%2-%3.elsewhere")
                                   .arg(info.completeBaseName(), QString::number(version),
                                        clock.now().toString(QStringLiteral("yyyyMMdd-HHmmss"))));
}

} // namespace

Ledger::Ledger(Location location, const base::Clock &clock, Access access,
               std::unique_ptr<sql::Session> session, std::shared_ptr<ChangeHub> changes)
    : m_location(std::move(location))
    , m_clock(clock)
    , m_access(access)
    , m_session(std::move(session))
    , m_changes(std::move(changes))
    , m_identity(m_location.isFile() ? sql::identityOf(m_location.path()) : QString())
{
    m_session->onCommitted = [this](const QList<Change> &changed) { m_changes->announce(changed); };
}

void Ledger::listenToOthers()
{
    if (m_location.isFile())
        return;
    QSqlDriver *driver = m_session->database().driver();
    driver->subscribeToNotification(QString(channel));
    QObject::connect(
        driver, &QSqlDriver::notification, m_changes.get(),
        [hub = m_changes.get()](const QString &, QSqlDriver::NotificationSource, const QVariant &text) {
            const QList<Change> changed = sql::changesOf(text.toString(), hub->sender());
            if (!changed.isEmpty())
                hub->announce(changed);
        });
}

Ledger::~Ledger() = default;

Result<std::unique_ptr<Ledger>> Ledger::open(const Location &location, const base::Clock &clock,
                                             Access access, Proof proof)
{
    const QList<sql::Migration> migrations = sql::allMigrations();
    const int newest = migrations.constLast().version;
    if (location.isFile())
        TRY(sql::inspectFile(location.path(), newest));
    if (location.isFile() && access == Access::ReadWrite && !QFileInfo(location.path()).isWritable()) {
        return base::failure(
            QStringLiteral("ledger.readonly"),
            said(QT_TRANSLATE_NOOP("ledger", "“%1” can be read but not changed. Open it read-only, or save a "
                                             "copy where you may write."))
                .arg(location.caption()));
    }
    TRY_ASSIGN(auto session, sql::Session::connect(location, accessOf(access)));
    if (!location.isFile())
        TRY(sql::inspectServer(*session));
    std::unique_ptr<Ledger> ledger(
        new Ledger(location, clock, access, std::move(session), std::make_shared<ChangeHub>()));
    if (proof == Proof::Now)
        TRY(ledger->proveWhole());
    TRY_ASSIGN(const int version, sql::schemaVersion(*ledger->m_session));
    if (version < newest) {
        if (access == Access::ReadOnly)
            return base::failure(
                QStringLiteral("ledger.migration"),
                said(QT_TRANSLATE_NOOP("ledger", "This ledger is of an older version and has to be brought "
                                                 "up to date before it can be read.")));
        TRY(ledger->bringUpToDate(version));
    }
    TRY(ledger->getReadyToWrite());
    TRY(ledger->refreshBusiness());
    ledger->listenToOthers();
    return ledger;
}

Done Ledger::proveWhole()
{
    return m_location.isFile() ? sql::proveWhole(*m_session, m_location.path()) : Done();
}

Done Ledger::bringUpToDate(int version)
{
    const QString backup = migrationBackupName(m_location, version, m_clock);
    TRY(backUp(*this, backup));
    const Done done = sql::migrate(*m_session, sql::allMigrations());
    if (done)
        return done;
    return base::failure(
        QStringLiteral("ledger.migration"),
        said(QT_TRANSLATE_NOOP("ledger",
                               "This ledger could not be brought up to date and was left as it was. Open "
                               "it with the version that wrote it; a backup is at “%1”."))
            .arg(QDir::toNativeSeparators(backup)),
        done.error().detail);
}

Result<std::unique_ptr<Ledger>> Ledger::create(const Location &location, const domain::Business &business,
                                               const base::Clock &clock)
{
    if (location.isFile())
        TRY(sql::createFile(location.path()));
    auto made = [&]() -> Result<std::unique_ptr<Ledger>> {
        TRY_ASSIGN(auto session, sql::Session::connect(location, sql::Session::Access::ReadWrite));
        if (!location.isFile())
            TRY(sql::checkServerIsFree(*session));
        std::unique_ptr<Ledger> ledger(new Ledger(location, clock, Access::ReadWrite, std::move(session),
                                                  std::make_shared<ChangeHub>()));
        TRY(ledger->m_session->transact([&]() -> Done {
            TRY(sql::migrate(*ledger->m_session, sql::allMigrations()));
            TRY(ledger->saveBusiness(business));
            Catalogue catalogue(*ledger);
            for (const domain::Reason &reason : domain::starterReasons())
                TRY(catalogue.addReason(reason));
            return {};
        }));
        TRY(ledger->getReadyToWrite());
        ledger->listenToOthers();
        return ledger;
    }();
    if (!made && location.isFile())
        QFile::remove(location.path()); // ours, made above, and nothing was kept in it
    return made;
}

Result<std::unique_ptr<Ledger>> Ledger::again(Access access) const
{
    TRY(checkIdentity());
    TRY_ASSIGN(auto session, sql::Session::connect(m_location, accessOf(access)));
    std::unique_ptr<Ledger> ledger(new Ledger(m_location, m_clock, access, std::move(session), m_changes));
    TRY(ledger->getReadyToWrite());
    TRY(ledger->refreshBusiness());
    return ledger;
}

Done Ledger::getReadyToWrite()
{
    if (isReadOnly())
        return {};
    TRY(sql::followFigures(*m_session));
    return sql::followCustomerSearch(*m_session);
}

Done Ledger::saveBusiness(const domain::Business &business)
{
    return transact([&]() -> Done {
        TRY(m_session->run(
            QStringLiteral(
                "insert into business (id, name, trade, currency, margin_basis_points, stale_after_months, "
                "follow_up_after_days, follow_up_every_days, payoff_window_months, address, phone, website, "
                "fit_serve_percent, fit_gap_percent, otherwise_grant, forgotten_after_months, country, "
                "identity) values (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                "on conflict (id) do update set name = excluded.name, trade = excluded.trade, "
                "margin_basis_points = excluded.margin_basis_points, stale_after_months = "
                "excluded.stale_after_months, "
                "follow_up_after_days = excluded.follow_up_after_days, follow_up_every_days = "
                "excluded.follow_up_every_days, "
                "payoff_window_months = excluded.payoff_window_months, address = excluded.address, phone = "
                "excluded.phone, website = excluded.website, fit_serve_percent = excluded.fit_serve_percent, "
                "fit_gap_percent = excluded.fit_gap_percent, otherwise_grant = excluded.otherwise_grant, "
                "forgotten_after_months = excluded.forgotten_after_months, country = excluded.country"),
            sql::values(business.name, business.trade, business.currency.code(),
                        business.margin.basisPoints(), business.staleAfterMonths, business.followUpAfterDays,
                        business.followUpEveryDays, business.payoffWindowMonths, business.address,
                        business.phone, business.website, business.fit.servePercent, business.fit.gapPercent,
                        business.otherwise, business.forgottenAfterMonths, business.country,
                        business.identity.isEmpty() ? QUuid::createUuid().toString(QUuid::Id128)
                                                    : business.identity)));
        m_session->note(Kind::Business, What::Edited);
        return refreshBusiness();
    });
}

Done Ledger::refreshBusiness()
{
    TRY_ASSIGN(
        auto row,
        m_session->run(QStringLiteral(
            "select name, trade, currency, margin_basis_points, stale_after_months, follow_up_after_days, "
            "follow_up_every_days, payoff_window_months, address, phone, website, fit_serve_percent, "
            "fit_gap_percent, otherwise_grant, forgotten_after_months, country, identity from business")));
    if (!row.next())
        return base::failure(
            QStringLiteral("ledger.damaged"),
            said(QT_TRANSLATE_NOOP(
                "ledger", "This ledger has lost the record of its business. Restore the last backup.")));
    const auto currency = domain::Currency::fromCode(row.text(2));
    const auto margin = domain::Margin::fromBasisPoints(row.number(3));
    if (!currency || !margin)
        return base::failure(
            QStringLiteral("ledger.damaged"),
            said(QT_TRANSLATE_NOOP(
                "ledger", "This ledger's record of its business cannot be read. Restore the last backup.")));
    m_business = domain::Business{row.text(0),
                                  row.text(1),
                                  *currency,
                                  *margin,
                                  row.number(4),
                                  row.number(5),
                                  row.number(6),
                                  row.number(7),
                                  row.text(8),
                                  row.text(9),
                                  row.text(10),
                                  {row.number(11), row.number(12)},
                                  row.word<domain::Grant>(13),
                                  row.number(14),
                                  row.text(15),
                                  row.text(16)};
    return {};
}

Done Ledger::checkIdentity() const
{
    if (!m_location.isFile() || sql::identityOf(m_location.path()) == m_identity)
        return {};
    return base::failure(
        QStringLiteral("ledger.vanished"),
        said(QT_TRANSLATE_NOOP("ledger", "The file “%1” was moved, deleted or replaced by another "
                                         "program while it was open. Nothing was changed. "
                                         "Put it back, or open it where it is now."))
            .arg(QDir::toNativeSeparators(m_location.path())));
}

Done Ledger::transact(const std::function<Done()> &work)
{
    if (m_session->isInTransaction())
        return m_session->transact(work);
    TRY(checkIdentity());
    const domain::Business before = m_business;
    const Done done = m_session->transact([&]() -> Done {
        TRY(work());
        return notifyOthers();
    });
    if (!done)
        m_business = before;
    return done;
}

Done Ledger::notifyOthers()
{
    if (m_location.isFile() || m_session->noted().isEmpty())
        return {};
    const QString text = sql::notificationText(m_changes->sender(), m_session->noted());
    TRY(m_session->run(QStringLiteral("select pg_notify(?, ?)"), sql::values(QString(channel), text)));
    return {};
}

} // namespace ledger
