// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace cli {

/// elsewhere archive --ledger L --out F.json
extern const Command archiveCommand;

} // namespace cli
