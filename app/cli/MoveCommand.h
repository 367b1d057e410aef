// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace cli {

/// elsewhere move --from LEDGER --to LEDGER
extern const Command moveCommand;

} // namespace cli
