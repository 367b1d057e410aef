// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TeamReport.h"
#include "reports/Document.h"
#include "reports/Section.h"
#include "reports/Style.h"

namespace reports {

/// How the staff send customers elsewhere, and what they have read. For managers and owners.
Document teamReport(const domain::TeamReport &report, const Style &style);

QList<Section> teamReportSections();

} // namespace reports
