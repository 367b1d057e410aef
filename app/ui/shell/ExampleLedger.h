// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QString>

namespace ui {

/// The path of the example business's ledger among this person's data; made, with a story that ends today,
/// when it is not there yet. What the person does in it stays.
base::Result<QString> exampleLedger(const QString &folder, const base::Clock &clock);

} // namespace ui
