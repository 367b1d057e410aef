// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace cli {

/// elsewhere measures --ledger L [--from YYYY-MM] [--to YYYY-MM] [--today DATE] [--json]
extern const Command measuresCommand;

} // namespace cli
