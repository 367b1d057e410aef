// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"
#include "workflows/Apart.h"

class QWidget;

namespace ui {

/// Does the work in another thread on a connection of its own, with progress over `window`, which may be gone
/// by then.
workflows::Apart apartFrom(const PageContext &context, QWidget *window);

} // namespace ui
