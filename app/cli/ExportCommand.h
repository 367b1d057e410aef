// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace cli {

/// elsewhere export KIND --ledger L --out F.csv
extern const Command exportCommand;

} // namespace cli
