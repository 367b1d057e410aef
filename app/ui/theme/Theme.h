// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/Style.h"
#include "ui/theme/Tokens.h"

#include <QIcon>
#include <QObject>

namespace ui {

/// Follow the system, or what the person has set.
enum class Appearance { System, Light, Dark };

QString codeOf(Appearance appearance);
Appearance appearanceFromCode(QStringView code);

/// Which colour an icon is drawn in.
enum class IconInk { Text, Muted, Accent, OnAccent, Bad, Warn, Ok };

/// The look of the window: owned by whoever runs the application, handed by reference to whatever paints.
/// Widgets read the tokens when they paint and repaint by themselves when the palette changes.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    /// Gives the application our style and palette, and keeps them up with the system's.
    void applyToApplication();

    bool isDark() const { return m_isDark; }
    const Tokens &tokens() const { return m_tokens; }
    charts::Style chartStyle(const QFont &font) const;

    /// One of resources/icons by its file's name, drawn in the present ink at any size and scale. It follows
    /// the theme: an icon set once stays right.
    QIcon icon(const QString &name, IconInk ink = IconInk::Text) const;
    QColor ink(IconInk ink) const;

    /// The application's font, so many times as large; titles are 1.6 and bold.
    static QFont scaled(const QFont &font, double factor, int weight = QFont::Normal);

Q_SIGNALS:
    /// Light has become dark or the other way round; the palette is already set.
    void changed();
    /// Another choice of appearance was made, whatever it looks like.
    void appearanceChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    Appearance m_appearance = Appearance::System;
    bool m_isDark = false;
    bool m_isApplied = false;
    Tokens m_tokens = Tokens::light();
};

} // namespace ui
