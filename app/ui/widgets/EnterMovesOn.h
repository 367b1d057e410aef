// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

/// Enter in the field goes on to the next one, as in all forms; the field does not swallow it, and it presses
/// no default button.
void moveOnWithEnter(QWidget *field);

} // namespace ui
