// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Buttons.h"

#include <QAbstractButton>
#include <QVariant>

namespace ui {

static constexpr const char *KindProperty = "elsewhereKind";
static constexpr const char *HintProperty = "elsewhereHint";

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(KindProperty, static_cast<int>(kind));
    if (kind == ButtonKind::Link)
        button->setCursor(Qt::PointingHandCursor);
    button->updateGeometry();
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? static_cast<ButtonKind>(button->property(KindProperty).toInt()) : ButtonKind::Normal;
}

void setButtonHint(QAbstractButton *button, const QKeySequence &shortcut)
{
    button->setProperty(HintProperty, shortcut.toString(QKeySequence::NativeText));
    button->updateGeometry();
    button->update();
}

QString buttonHint(const QWidget *button)
{
    return button ? button->property(HintProperty).toString() : QString();
}

} // namespace ui
