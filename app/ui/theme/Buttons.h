// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

class QAbstractButton;
class QWidget;

namespace ui {

/// How a button is drawn. A page has one primary button; a link stands in the head of a card; a quiet one
/// shows its outline only under the pointer.
enum class ButtonKind { Normal, Primary, Link, Quiet };

void setButtonKind(QAbstractButton *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);

/// Small text after the button's own, saying its shortcut. Does not set the shortcut.
void setButtonHint(QAbstractButton *button, const QKeySequence &shortcut);
QString buttonHint(const QWidget *button);

} // namespace ui
