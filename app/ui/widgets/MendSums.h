// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "ui/widgets/PageContext.h"

class QWidget;

namespace ui {

/// Adds up all records anew, behind the window, and says so once it is done; what failed is left to the
/// caller to show.
base::Done mendSums(const PageContext &context, QWidget *window);

} // namespace ui
