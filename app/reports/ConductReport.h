// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ConductReport.h"
#include "reports/Document.h"
#include "reports/Section.h"
#include "reports/Style.h"

namespace reports {

/// Misconduct and what was done about it: confidential, for managers and owners.
Document conductReport(const domain::ConductReport &report, const Style &style);

QList<Section> conductReportSections();

} // namespace reports
