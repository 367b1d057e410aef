// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace cli {

/// elsewhere pin --ledger L [--reset manager|owner]
extern const Command pinCommand;

} // namespace cli
