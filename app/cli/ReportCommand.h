// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace cli {

/// elsewhere report KIND --ledger L|--demo [--month YYYY-MM] [--today DATE] [--paper SIZE] [--landscape]
/// [--language CODE] [--sections LIST] [--pdf-a|--png] --out F.pdf
extern const Command reportCommand;

} // namespace cli
