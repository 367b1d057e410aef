// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ActionButton.h"

#include <QAction>

#include <utility>

namespace ui {

ActionButton::ActionButton(QAction *action, ButtonKind kind, QWidget *parent)
    : QPushButton(parent), m_action(action)
{
    setButtonKind(this, kind);
    setAutoDefault(false);
    if (!action->objectName().isEmpty())
        setObjectName(action->objectName() + QStringLiteral("Button"));
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::follow()
{
    setButtonHint(this, m_action->shortcut()); // before the text, which makes the button ask for room anew
    // A mnemonic here would compete with the one in the menu bar.
    setText(m_action->iconText());
    setAccessibleName(m_action->iconText());
    setEnabled(m_action->isEnabled());
    if (const bool isShown = m_action->isVisible(); std::exchange(m_isShown, isShown) != isShown)
        setVisible(isShown);
    setToolTip(m_action->statusTip());
}

} // namespace ui
