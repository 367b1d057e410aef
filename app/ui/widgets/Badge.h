// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace ui {

class Theme;

/// Draws a short word in a rounded outline, at the start of the rectangle and centred in its height.
void drawBadge(QPainter *painter, const QRect &rect, const QString &text, Tone tone, const Tokens &tokens,
               Qt::LayoutDirection direction);
QSize badgeSize(const QString &text, const QFont &font);

/// A badge on a page.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    Badge(const Theme &theme, const QString &text, Tone tone, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text, Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
    Tone m_tone;
};

/// Draws cells of a table that carry a Tone as a badge, and those that carry a Series with its dot before the
/// text. All other cells are drawn as usual.
class BadgeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        ToneRole = Qt::UserRole + 900, ///< int of Tone
        SeriesRole,                    ///< int of Series
    };

    explicit BadgeDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace ui
