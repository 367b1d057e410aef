// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace cli {

/// elsewhere calendar --ledger L --out F.ics
extern const Command calendarCommand;

} // namespace cli
