// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Upkeep.h"

namespace workflows {

/// Does work that may take long, with a connection of its own, and tells how far it is: `what` says what is
/// being done. The window does it in another thread.
using Apart = std::function<base::Done(
    const QString &what, const std::function<base::Done(ledger::Ledger &, const ledger::Progress &)> &work)>;

} // namespace workflows
