// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace cli {

/// `elsewhere erase`: takes one customer's identity and free text out of a ledger.
extern const Command eraseCommand;

} // namespace cli
