// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class Theme;

/// When in a badge, what to do, and below what it is about. Texts end where the answers of the row begin.
class ToDoDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ToDoDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    /// The width that the answers take at the end of this row; no other row has any.
    void setTaken(const QPersistentModelIndex &row, int width);
    /// The column of badges, as wide as the widest of them.
    void setBadgeWidth(int width) { m_badgeWidth = width; }

    /// From the leading edge of the row to the end of what is to do, when all of it is shown.
    int widthOfTitle(const QModelIndex &index, const QFont &font) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    QPersistentModelIndex m_row;
    int m_taken = 0;
    int m_badgeWidth = 0;
};

} // namespace ui
