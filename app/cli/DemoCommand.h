// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace cli {

/// elsewhere demo --out F [--months N] [--send-aways N] [--seed N] [--today DATE]
extern const Command demoCommand;

} // namespace cli
