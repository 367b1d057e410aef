// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace cli {

/// elsewhere restore F --ledger L
extern const Command restoreCommand;

} // namespace cli
