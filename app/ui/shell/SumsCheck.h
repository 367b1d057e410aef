// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Upkeep.h"
#include "ui/widgets/LedgerReading.h"
#include "ui/widgets/PageContext.h"

namespace ui {

/// Proves, once after the start and in another thread, the sums that figures are read from, and offers to
/// mend those that are not the records'. A very large ledger is left to Settings.
class SumsCheck final : public QObject
{
    Q_OBJECT

public:
    /// Questions and progress are shown over `window`.
    SumsCheck(const PageContext &context, QWidget *window);

    void start();

Q_SIGNALS:
    void finished();

private:
    void tell(const base::Result<ledger::CheckReport> &report);
    void offerToMend(const QStringList &problems);

    PageContext m_context;
    QWidget *m_window;
    LedgerReading<ledger::CheckReport> m_reading;
};

} // namespace ui
