// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace cli {

/// elsewhere partner-read FILE --ledger L [--partner NAME] [--dry-run]
extern const Command partnerReadCommand;
/// elsewhere partner-write --ledger L --partner NAME --out F
extern const Command partnerWriteCommand;

} // namespace cli
