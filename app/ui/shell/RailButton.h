// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QAction;

namespace ui {

class Theme;

/// A page in the rail: icon, name, and how many things wait there. Up and down go to its neighbours.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const Theme &theme, const QString &icon, QAction *action, QWidget *parent);

    void setWaiting(int count);
    void setCollapsed(bool isCollapsed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int iconSide() const;
    void follow();
    void paintWaiting(QPainter &painter) const;

    const Theme &m_theme;
    QString m_icon;
    QAction *m_action;
    int m_waiting = 0;
    bool m_isCollapsed = false;
};

} // namespace ui
