// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/MonthReport.h"
#include "reports/Document.h"

class QLocale;

namespace reports {

/// The month's report as pages: what happened, in a sentence and four figures; the charts; the partners, the
/// reasons and the needs that were turned away; whether it pays; how to read it. Dates, numbers and money are
/// written in the locale's way, words in the program's language.
Document monthlyReport(const domain::MonthReport &report, Paper paper, const QLocale &locale);

} // namespace reports
