// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/ReportContent.h"
#include "domain/ReportKind.h"
#include "reports/Document.h"
#include "reports/Section.h"
#include "reports/Style.h"

namespace reports {

/// Lays out what was read for a report of any kind, in any thread; painted it is in that of the windows.
Document layOut(const domain::ReportContent &content, const Style &style);
/// The same with progress. "cancelled"
base::Result<Document> layOut(const domain::ReportContent &content, Style style,
                              const LayoutProgress &progress);

/// What the kind of report is made of, in the usual order.
QList<Section> sectionsOf(domain::ReportKind kind);

} // namespace reports
