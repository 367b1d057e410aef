// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SumsCheck.h"

#include "ui/widgets/MendSums.h"
#include "ui/widgets/Prompts.h"

#include <QWidget>

namespace ui {

/// With more send-aways than this the records take longer to read than a counter should wait for its turn.
static constexpr qint64 MostSendAways = 50'000;

static base::Result<ledger::CheckReport> look(ledger::Ledger &ledger)
{
    TRY_ASSIGN(const auto found, ledger::checkSums(ledger, MostSendAways));
    // Another counter may have written between the sums and the records.
    return found.sumsAreRight ? found : ledger::checkSums(ledger, MostSendAways);
}

SumsCheck::SumsCheck(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
    , m_reading(context.ledger, [this](const base::Result<ledger::CheckReport> &report) { tell(report); })
{}

void SumsCheck::start()
{
    if (!m_context.ledger.isReadOnly())
        m_reading.start(look);
}

void SumsCheck::tell(const base::Result<ledger::CheckReport> &report)
{
    if (!report)
        m_context.shell.showError(report.error());
    else if (!report->sumsAreRight)
        offerToMend(report->problems);
    Q_EMIT finished();
}

void SumsCheck::offerToMend(const QStringList &problems)
{
    const QString question = problems.join(QLatin1Char('\n')) + QStringLiteral("\n\n")
                             + tr("Figures and reports would be wrong. Mending adds up all records anew; no "
                                  "record is changed. It can be done later in Settings too.");
    if (m_context.prompts.ask(tr("Sums that do not fit the records"), question, {tr("Later"), tr("Mend")})
        != 1)
        return;
    if (const base::Done done = mendSums(m_context, m_window); !done)
        m_context.shell.showError(done.error());
}

} // namespace ui
