// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace cli {

/// elsewhere till-imports --ledger L [--take-back N]
extern const Command tillImportsCommand;

} // namespace cli
