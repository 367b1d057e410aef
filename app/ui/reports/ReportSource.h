// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Month.h"
#include "domain/ReportKind.h"
#include "domain/WeekPlan.h"
#include "ledger/Ledger.h"
#include "reports/Document.h"

#include <QLocale>

#include <functional>

namespace ui {

struct ReportRequest
{
    domain::ReportKind kind = domain::ReportKind::Monthly;
    domain::Month month; ///< of the kinds that are about one
    QDate today;
    domain::WorkWeek week = {}; ///< of the kinds that are about one
};

/// Lays out what has been read; to be called in the thread of the windows.
using LayOut = std::function<reports::Document(reports::Paper paper, const QLocale &locale)>;

/// Reads what the report needs, in any thread.
base::Result<LayOut> readReport(ledger::Ledger &ledger, const ReportRequest &request);

/// What to call its file, without ".pdf".
QString fileNameOf(const ReportRequest &request);

} // namespace ui
