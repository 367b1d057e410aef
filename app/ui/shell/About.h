// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/PageContext.h"

class QWidget;

namespace ui {

/// What Elsewhere is, its version and its licence.
void showAbout(const PageContext &context, QWidget *parent);

} // namespace ui
