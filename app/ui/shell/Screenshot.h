// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/StartOptions.h"

class QWidget;

namespace ui {

/// Draws the window as it looks now into the options' PNG. Fails as base::saveFile does.
base::Done takeScreenshot(QWidget &window, const StartOptions &options);

} // namespace ui
