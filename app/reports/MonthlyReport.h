// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/MonthReport.h"
#include "reports/Document.h"
#include "reports/Section.h"
#include "reports/Style.h"

namespace reports {

/// The month's report as pages: what happened, in a sentence and four figures; the charts; the partners, the
/// reasons and the needs that were turned away; whether it pays; how to read it.
Document monthlyReport(const domain::MonthReport &report, const Style &style);
QList<Section> monthlyReportSections();

} // namespace reports
