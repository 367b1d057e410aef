// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/UnmetReport.h"
#include "reports/Document.h"
#include "reports/Section.h"
#include "reports/Style.h"

namespace reports {

/// What was turned away, for deciding what to hire, stock or learn.
Document unmetReport(const domain::UnmetReport &report, const Style &style);

QList<Section> unmetReportSections();

} // namespace reports
