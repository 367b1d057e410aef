// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class Theme;

/// A guideline as a paragraph: its place, its name with what it grants at the end edge, its sentence, and in
/// the colour of a warning what there is to say against it.
class GuidelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit GuidelineDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace ui
