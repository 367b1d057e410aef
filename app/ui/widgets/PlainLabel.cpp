// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PlainLabel.h"

namespace ui {

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setMinimumWidth(1);
    setText(text);
}

} // namespace ui
