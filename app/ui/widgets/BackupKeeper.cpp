// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BackupKeeper.h"

#include "ui/widgets/Background.h"
#include "ui/widgets/Prompts.h"

#include <chrono>

namespace ui {

using workflows::BackupOutcome;
using workflows::BackupPlaces;

BackupKeeper::BackupKeeper(const PageContext &context, const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_settings(context.settings, context.ledger.location(), dataFolder)
    , m_last(m_settings.last())
    , m_looking(context.ledger, [this](const base::Result<Seen> &seen) { take(seen); })
{
    m_hourly.setInterval(std::chrono::hours(1));
    connect(&m_hourly, &QTimer::timeout, this, &BackupKeeper::start);
}

BackupKeeper::~BackupKeeper()
{
    m_isLeaving = true;
}

BackupPlaces BackupKeeper::places() const
{
    return m_settings.places();
}

void BackupKeeper::setFirst(const QString &folder)
{
    m_settings.setFirst(folder);
    Q_EMIT changed();
    start();
}

void BackupKeeper::setSecond(const QString &folder)
{
    m_settings.setSecond(folder);
    m_isSecondMissing = false;
    m_trouble.reset();
    Q_EMIT changed();
    start();
}

void BackupKeeper::watch()
{
    start();
    m_hourly.start();
}

void BackupKeeper::start()
{
    const BackupPlaces where = places();
    if (where.first.isEmpty() || m_context.ledger.isReadOnly())
        return;
    m_settings.makeOwnFolder();
    m_looking.start([this, where, now = m_context.clock.now()](ledger::Ledger &ledger) {
        return look(ledger, where, now, [this](double) { return !m_isLeaving; });
    });
}

base::Result<BackupKeeper::Seen> BackupKeeper::look(ledger::Ledger &ledger, const BackupPlaces &places,
                                                    const QDateTime &now, const ledger::Progress &progress)
{
    const ledger::BackupFolder first(places.first);
    TRY(first.checkIsThere());
    Seen seen;
    seen.latest = first.latestOf(ledger);
    if (workflows::isBackupDue(seen.latest ? seen.latest->madeAt : QDateTime(), now)) {
        TRY_ASSIGN(const BackupOutcome outcome, workflows::makeBackup(ledger, places, progress));
        seen.latest = outcome.made;
        seen.trouble = outcome.second;
        seen.isNew = true;
    } else if (!places.second.isEmpty()) {
        seen.trouble = workflows::followInSecondPlace(ledger, places, *seen.latest, progress);
    }
    seen.isSecondMissing = seen.trouble.has_value();
    return seen;
}

void BackupKeeper::take(const base::Result<Seen> &seen)
{
    m_trouble = seen ? seen->trouble : std::optional(seen.error());
    m_isSecondMissing = seen && seen->isSecondMissing;
    if (seen)
        setLast(seen->latest ? seen->latest->madeAt : QDateTime());
    Q_EMIT changed();
    if (m_trouble)
        m_context.shell.showMessage(m_trouble->sentence);
}

void BackupKeeper::setLast(const QDateTime &last)
{
    m_last = last;
    m_settings.setLast(last);
}

base::Result<BackupOutcome> BackupKeeper::backUp(QWidget *parent, const QString &spared)
{
    m_settings.makeOwnFolder();
    BackupOutcome outcome;
    const base::Done done = runInBackground(
        parent, tr("Copying the ledger and checking the copy…"),
        [this, &outcome, &spared, where = places()](const WorkProgress &progress) -> base::Done {
            TRY_ASSIGN(const auto own, m_context.ledger.again(ledger::Ledger::Access::ReadOnly));
            TRY_ASSIGN(outcome, workflows::makeBackup(*own, where, progress, spared));
            return {};
        });
    if (!done) {
        if (done.error().code != QLatin1StringView("cancelled")) {
            m_trouble = done.error();
            Q_EMIT changed();
        }
        return base::failure(done.error());
    }
    m_trouble = outcome.second;
    m_isSecondMissing = m_trouble.has_value();
    setLast(outcome.made.madeAt);
    Q_EMIT changed();
    return outcome;
}

bool backUpBeforeImport(const PageContext &context, QWidget *parent)
{
    BackupKeeper *keeper = context.shell.backups();
    if (!keeper || keeper->places().first.isEmpty())
        return true;
    const auto made = keeper->backUp(parent);
    if (made)
        return true;
    if (made.error().code == QLatin1StringView("cancelled"))
        return false;
    return context.prompts.ask(BackupKeeper::tr("Backup before the import"),
                               BackupKeeper::tr("The ledger could not be backed up before the import. %1")
                                   .arg(made.error().sentence),
                               {BackupKeeper::tr("Do not import"), BackupKeeper::tr("Import all the same")})
           == 1;
}

} // namespace ui
