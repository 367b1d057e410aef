// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ui {

/// What people have written, in as many lines as it needs: never taken for markup, to be selected and copied,
/// and a long word does not make the panel it stands in wider than it is.
class PlainLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent) : PlainLabel(QString(), parent) {}
    PlainLabel(const QString &text, QWidget *parent);
};

} // namespace ui
