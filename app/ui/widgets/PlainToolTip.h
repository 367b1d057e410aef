// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// A tooltip that shows exactly this text. Qt reads a tooltip as HTML when it looks like some, and only then
/// does it understand escapes.
QString plainToolTip(const QString &text);

} // namespace ui
