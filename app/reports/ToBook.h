// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/ReportBook.h"
#include "domain/ReportKind.h"
#include "reports/Document.h"

namespace reports {

/// The tables and charts of a report as values, for a workbook. Fails with "report.no_tables" for the kinds
/// that are made to be read or written on.
base::Result<domain::ReportBook> toBook(const Document &document, domain::ReportKind kind);

} // namespace reports
