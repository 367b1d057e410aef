// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace cli {

/// elsewhere import KIND F.csv|F.xlsx --ledger L [--create [--currency USD]] [--map field=column]...
///     [--sheet NAME] [--date-format F] [--decimal point|comma] [--dry-run] [--rejects R.csv]
/// elsewhere import KIND --template F.xlsx
extern const Command importCommand;

} // namespace cli
