// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReportContent.h"
#include "domain/ReportKind.h"
#include "reports/Document.h"
#include "reports/Section.h"
#include "reports/Style.h"

namespace reports {

/// Lays out what was read for a report of any kind; to be called in the
/// thread of the windows.
Document layOut(const domain::ReportContent &content, const Style &style);

/// What the kind of report is made of, in the usual order.
QList<Section> sectionsOf(domain::ReportKind kind);

} // namespace reports
