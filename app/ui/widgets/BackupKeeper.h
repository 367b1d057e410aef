// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/LedgerReading.h"
#include "ui/widgets/PageContext.h"
#include "workflows/BackupSettings.h"

#include <QTimer>

#include <atomic>

namespace ui {

/// Backs up the ledger that is open: by itself when the last backup is older than a day, and when asked to.
/// Where to is this person's on this computer.
class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `dataFolder`: of this person, for backups whose place was never chosen; empty: then there is none.
    BackupKeeper(const PageContext &context, const QString &dataFolder, QObject *parent = nullptr);
    ~BackupKeeper() override;

    /// The first is empty as long as nobody has chosen one and there is no other.
    workflows::BackupPlaces places() const;
    void setFirst(const QString &folder);
    void setSecond(const QString &folder);

    /// The last verified backup; invalid when none is known.
    QDateTime last() const { return m_last; }
    /// What went wrong with the last one, or with its copy in the second place.
    const std::optional<base::Error> &trouble() const { return m_trouble; }
    bool isSecondMissing() const { return m_isSecondMissing; }

    /// Looks now, in another thread, whether a backup is due, makes it, and goes on looking each hour.
    void watch();
    /// Makes one now, with the window waiting for it, and deletes older ones, but not `spared`. Errors: those
    /// of workflows::makeBackup, or "cancelled".
    base::Result<workflows::BackupOutcome> backUp(QWidget *parent, const QString &spared = {});

Q_SIGNALS:
    /// last(), trouble() or places() are different now.
    void changed();

private:
    struct Seen
    {
        std::optional<ledger::KeptBackup> latest;
        std::optional<base::Error> trouble;
        bool isSecondMissing = false;
        bool isNew = false;
    };

    static base::Result<Seen> look(ledger::Ledger &ledger, const workflows::BackupPlaces &places,
                                   const QDateTime &now, const ledger::Progress &progress);
    void start();
    void take(const base::Result<Seen> &seen);
    void setLast(const QDateTime &last);

    PageContext m_context;
    workflows::BackupSettings m_settings;
    QDateTime m_last;
    std::optional<base::Error> m_trouble;
    bool m_isSecondMissing = false;
    std::atomic<bool> m_isLeaving = false;
    QTimer m_hourly;
    LedgerReading<Seen> m_looking;
};

/// Before many records change at once: makes a backup, and asks what to do when that fails. Whether to go on.
/// Call it where an import begins, after everything else has been asked.
bool backUpBeforeImport(const PageContext &context, QWidget *parent);

} // namespace ui
