// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PeriodReport.h"
#include "reports/Document.h"
#include "reports/Section.h"
#include "reports/Style.h"

namespace reports {

/// The report of a month, a quarter or a year as pages: what happened, in a sentence and four figures; the
/// charts; the partners, the reasons and the needs that were turned away; whether it pays; how to read it;
/// where asked for, the send-aways one by one.
Document periodReport(const domain::PeriodReport &report, const Style &style);
QList<Section> periodReportSections();

/// The code of the section of the send-aways one by one, which have to be read for it.
inline constexpr QLatin1StringView recordsSection("records");

} // namespace reports
