// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PageContext.h"

#include "workflows/Undoable.h"

namespace ui {

bool Shell::keep(const base::Result<workflows::Undoable> &change)
{
    if (change)
        keep(*change);
    else
        showError(change.error());
    return change.has_value();
}

} // namespace ui
