// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RetentionRun.h"

#include "ui/widgets/BackupKeeper.h"
#include "workflows/Retention.h"

namespace ui {

RetentionRun::RetentionRun(const PageContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_pool.setMaxThreadCount(1);
}

RetentionRun::~RetentionRun()
{
    m_pool.waitForDone();
}

void RetentionRun::start()
{
    if (m_context.ledger.isReadOnly())
        return;
    const BackupKeeper *keeper = m_context.shell.backups();
    const workflows::BackupPlaces places = keeper ? keeper->places() : workflows::BackupPlaces();
    m_pool.start([this, places] {
        const auto erased = [&]() -> base::Result<int> {
            TRY_ASSIGN(const auto own, m_context.ledger.again());
            TRY_ASSIGN(const int people, workflows::applyRetention(*own));
            if (people > 0)
                TRY(workflows::keepErasures(*own, places));
            return people;
        }();
        QMetaObject::invokeMethod(
            this, [this, erased] { tell(erased); }, Qt::QueuedConnection);
    });
}

void RetentionRun::tell(const base::Result<int> &erased)
{
    if (!erased)
        m_context.shell.showError(erased.error());
    else if (*erased > 0)
        m_context.shell.showMessage(
            tr("%n customer(s) without any event for long were erased", nullptr, *erased));
    Q_EMIT finished();
}

} // namespace ui
