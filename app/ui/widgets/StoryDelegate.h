// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class Theme;

/// One event on a line that runs through time: a dot, what it was, the day at the end edge, details below.
class StoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        DayRole = Qt::UserRole + 1, ///< the day as it is written
        DetailRole,                 ///< details and note, in one or several lines
        SeriesRole,                 ///< int of Series; a step of another event has none, and a hollow dot
        ToneRole,                   ///< int of Tone, for the hollow dot
        IsOfRecordRole,             ///< belongs to the selected record
    };

    explicit StoryDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void drawThread(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace ui
