// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/WallChart.h"

#include "workflows/ReadMatrix.h"

namespace workflows {

base::Result<domain::WallChart> readWallChart(ledger::Ledger &ledger, QDate today)
{
    domain::WallChart chart;
    chart.business = ledger.business();
    chart.preparedOn = today;
    TRY_ASSIGN(chart.matrix, readMatrix(ledger, today));
    return chart;
}

} // namespace workflows
