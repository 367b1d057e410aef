// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace cli {

/// elsewhere backup --ledger L --out F
extern const Command backupCommand;

} // namespace cli
