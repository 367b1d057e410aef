// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"
#include "reports/Document.h"

namespace cli {

/// --out, --png and --pdf-a.
void takesReportOutput(Arguments &arguments);

/// Writes the document as asked for, all of its files or none. `target` is a file; of several pictures, what
/// their names begin with.
base::Done writeReport(const Arguments &arguments, const reports::Document &document, const QString &target);

} // namespace cli
