// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

class QWidget;

namespace ui {

/// What stands in a field, to be written down: the value of its USER property, and of a SuggestEdit the
/// record it stands for too. Undefined for a field that hides what is typed.
QJsonValue fieldState(const QWidget *field);
/// The other way round. A state of another kind of field changes nothing.
void setFieldState(QWidget *field, const QJsonValue &state);

} // namespace ui
