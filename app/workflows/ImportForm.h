// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "workflows/RecordKind.h"

namespace workflows {

/// Writes an empty spreadsheet (.xlsx) to be filled in with such records and imported: the columns' names in
/// the person's language, what belongs into them, and no row. "file.write".
base::Done writeImportForm(RecordKind kind, const QString &path);

} // namespace workflows
