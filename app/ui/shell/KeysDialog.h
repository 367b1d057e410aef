// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace ui {

/// F1: every key there is, taken from the menus so that it cannot be out of date, and those of the matrix.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(const QList<std::pair<QString, QAction *>> &actions, QWidget *parent);
};

} // namespace ui
