// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QDialog;
class QWidget;

namespace ui {

/// The foot of a small dialog that writes a file: Cancel, and Save…, which Enter presses. Their object names
/// begin with `prefix`.
QWidget *makeSaveFoot(QDialog *dialog, const QString &prefix, const std::function<void()> &save);

} // namespace ui
