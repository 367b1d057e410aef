// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace cli {

/// elsewhere check --ledger L
extern const Command checkCommand;

} // namespace cli
