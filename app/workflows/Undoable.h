// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <functional>

namespace workflows {

/// A change that has been made and can be taken back. `undo` and `redo` are called in turn, undo first, in
/// the thread of the ledger they were made with and while it lives.
struct Undoable
{
    QString what; ///< for the menu and the status bar: "Volt Garage: level 4"
    std::function<base::Done()> undo;
    std::function<base::Done()> redo;
    qint64 added = 0; ///< the id of the record that was made, when one was
};

} // namespace workflows
