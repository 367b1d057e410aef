// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/Brand.h"
#include "ui/widgets/PageContext.h"

namespace ui {

/// The letterhead of the business whose ledger is open; where it cannot be read, none.
reports::Brand ownBrand(const PageContext &context);

} // namespace ui
