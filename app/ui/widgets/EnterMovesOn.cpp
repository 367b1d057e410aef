// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EnterMovesOn.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace ui {

namespace {

class EnterMovesOn final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const bool isEnter = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
        if (!isEnter || (pressed->modifiers() & ~Qt::KeypadModifier))
            return false;
        QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
        QCoreApplication::sendEvent(watched, &tab);
        return true;
    }
};

} // namespace

void moveOnWithEnter(QWidget *field)
{
    field->installEventFilter(new EnterMovesOn(field));
}

} // namespace ui
