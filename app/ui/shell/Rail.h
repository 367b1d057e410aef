// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Target.h"

#include <QFrame>
#include <QHash>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace ui {

class ElidedLabel;
class RailButton;
class Theme;

/// The strip at the start edge: whose ledger this is, who is at the counter, and the pages. It shrinks to
/// icons with tooltips when the window is narrow.
class Rail final : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(const Theme &theme, QWidget *parent = nullptr);

    /// The action is checkable and says which page is open. Settings goes to the bottom.
    void addPage(PageId page, const QString &icon, QAction *action);
    void setBusinessName(const QString &name);
    /// Empty: nobody has been chosen.
    void setStaff(const QString &nameAndRole);
    void setStaffMenu(QMenu *menu);
    /// Opens that menu under the button; returns at once.
    void openStaffMenu();
    /// How many things wait on a page; 0 shows nothing.
    void setWaiting(PageId page, int count);

    /// A window narrower than this has no room for the names.
    int narrowBelow() const;
    bool isCollapsed() const { return m_isCollapsed; }
    void setCollapsed(bool isCollapsed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int fullWidth() const;
    void showStaff();

    const Theme &m_theme;
    QLabel *m_business;
    QPushButton *m_staff;
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    QHash<PageId, RailButton *> m_buttons;
    QString m_staffText;
    bool m_isCollapsed = false;
};

} // namespace ui
