// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class Theme;

/// A partner in two lines: level, name, whom to ask for; below, why.
class PartnerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PartnerDelegate(const Theme &theme, QObject *parent = nullptr);

    static int rowHeight(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void drawLevel(QPainter *painter, const QRect &box, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace ui
