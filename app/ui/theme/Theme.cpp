// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/IconEngine.h"
#include "ui/theme/WindowStyle.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

namespace ui {

QString codeOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return QStringLiteral("system");
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

Appearance appearanceFromCode(QStringView code)
{
    if (code == QLatin1StringView("light"))
        return Appearance::Light;
    if (code == QLatin1StringView("dark"))
        return Appearance::Dark;
    return Appearance::System;
}

static QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette(tokens.text, tokens.window, tokens.surface, tokens.line, tokens.muted, tokens.text,
                     tokens.text, tokens.surface, tokens.window);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.window);
    palette.setColor(QPalette::Highlight, tokens.accentSoft);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Mid, tokens.line);
    const QColor faint = mixed(tokens.muted, tokens.surface, 0.7);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

/// Qt 6.4 has no QStyleHints::colorScheme(): the palette the platform gives says it.
static bool systemIsDark()
{
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
}

Theme::Theme(QObject *parent) : QObject(parent) {}

void Theme::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    if (m_isApplied)
        refresh();
    Q_EMIT appearanceChanged();
}

void Theme::applyToApplication()
{
    m_isApplied = true;
    QApplication::setStyle(new WindowStyle(*this));
    refresh();
    qApp->installEventFilter(this);
}

void Theme::refresh()
{
    const bool wasDark = m_isDark;
    m_isDark = m_appearance == Appearance::Dark || (m_appearance == Appearance::System && systemIsDark());
    m_tokens = m_isDark ? Tokens::dark() : Tokens::light();
    QApplication::setPalette(paletteOf(m_tokens));
    if (wasDark != m_isDark)
        Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_appearance == Appearance::System)
        QMetaObject::invokeMethod(this, &Theme::refresh, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

charts::Style Theme::chartStyle(const QFont &font) const
{
    return charts::Style{.surface = m_tokens.surface,
                         .text = m_tokens.text,
                         .muted = m_tokens.muted,
                         .line = m_tokens.line,
                         .accent = m_tokens.accent,
                         .out = m_tokens.of(Series::Out),
                         .in = m_tokens.of(Series::In),
                         .back = m_tokens.of(Series::Back),
                         .wordOfMouth = m_tokens.of(Series::WordOfMouth),
                         .font = font};
}

QIcon Theme::icon(const QString &name, IconInk ink) const
{
    return QIcon(new IconEngine(*this, name, ink));
}

QColor Theme::ink(IconInk ink) const
{
    switch (ink) {
    case IconInk::Text:
        return m_tokens.text;
    case IconInk::Muted:
        return m_tokens.muted;
    case IconInk::Accent:
        return m_tokens.accent;
    case IconInk::OnAccent:
        return m_tokens.onAccent;
    case IconInk::Bad:
        return m_tokens.bad;
    case IconInk::Warn:
        return m_tokens.warn;
    case IconInk::Ok:
        return m_tokens.ok;
    }
    Q_UNREACHABLE();
}

QFont Theme::scaled(const QFont &font, double factor, int weight)
{
    QFont result = font;
    if (font.pointSizeF() > 0)
        result.setPointSizeF(font.pointSizeF() * factor);
    else
        result.setPixelSize(qRound(font.pixelSize() * factor));
    result.setWeight(static_cast<QFont::Weight>(weight));
    return result;
}

} // namespace ui
