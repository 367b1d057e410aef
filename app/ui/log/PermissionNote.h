// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/Permission.h"

#include <QWidget>

class QLabel;

namespace ui {

class Theme;

/// What the guidelines say to the case in the form: in a colour and in words, with the why below and the
/// whole of it in the tooltip.
class PermissionNote final : public QWidget
{
    Q_OBJECT

public:
    PermissionNote(const Theme &theme, QWidget *parent);

    void show(const workflows::Permission &permission, const workflows::PermissionBook &book);
    QString text() const;

private:
    const Theme &m_theme;
    QLabel *m_verdict;
    QLabel *m_why;
};

} // namespace ui
