// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"
#include "cli/Console.h"

#include <span>

namespace cli {

/// One command. To add one, write `extern const Command xxxCommand` and put it into the list in Commands.cpp.
struct Command
{
    const char *name;
    const char *summary; ///< one line, marked for the context "cli"
    bool paints;         ///< see cli::paints
    /// Says which arguments the command takes.
    void (*describe)(Arguments &arguments);
    /// Does it. An error is said on stderr in its own words and ends with Failed, or with WrongUse when it
    /// was made by wrongUse().
    base::Result<Exit> (*run)(const Arguments &arguments, Console &console);
};

/// In the order of the help.
std::span<const Command *const> allCommands();

} // namespace cli
