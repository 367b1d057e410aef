// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Buttons.h"

#include <QPushButton>

class QAction;

namespace ui {

/// A button that stands for an action of the menu: it takes its text, shortcut, tooltip and state from it.
class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    ActionButton(QAction *action, ButtonKind kind, QWidget *parent = nullptr);

private:
    void follow();

    QAction *m_action;
    bool m_isShown = true; ///< by the action; whoever has the button may hide it besides
};

} // namespace ui
