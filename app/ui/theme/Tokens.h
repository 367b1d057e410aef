// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Level.h"

#include <QColor>

#include <array>

namespace ui {

/// The meaning of a badge, a dot or a message.
enum class Tone { Neutral, Ok, Warn, Bad, Info, Accent };

/// The four kinds of things that are counted; each has its colour everywhere.
enum class Series { Out, In, Back, WordOfMouth };

/// Distances in device-independent pixels.
namespace space {
constexpr int Tiny = 4;
constexpr int Small = 8;
constexpr int Medium = 12;
constexpr int Large = 16;
constexpr int Huge = 24;
} // namespace space

constexpr int CardRadius = 8;
constexpr int ControlRadius = 6;
constexpr int RowHeight = 32;
constexpr int ControlHeight = 30;

/// Every colour of the window, in one place. Text colours reach 4.5 : 1 on each ground they are used on.
struct Tokens
{
    QColor window;
    QColor surface;
    QColor rail; ///< the strip of pages at the start edge
    QColor line;
    QColor control; ///< the outline of buttons and fields
    QColor hover;   ///< a control under the pointer
    QColor text;
    QColor muted;     ///< secondary text on window and surface
    QColor railMuted; ///< secondary text on the rail and on accentSoft
    QColor accent;
    QColor accentHover;
    QColor onAccent; ///< text on accent
    QColor accentSoft;
    QColor bad;
    QColor warn;
    QColor warnSoft;
    QColor ok; ///< text saying that something went well
    QColor info;
    std::array<QColor, 4> series;     ///< fills, by Series
    std::array<QColor, 4> seriesText; ///< the same hue, dark or light enough to be read
    std::array<QColor, 6> level;      ///< fills of the levels 0 to 5
    std::array<QColor, 6> levelText;  ///< the number on them

    static Tokens light();
    static Tokens dark();

    QColor of(Series value) const { return series[static_cast<size_t>(value)]; }
    QColor textOf(Series value) const { return seriesText[static_cast<size_t>(value)]; }
    QColor of(domain::Level value) const { return level[static_cast<size_t>(value.value())]; }
    QColor textOn(domain::Level value) const { return levelText[static_cast<size_t>(value.value())]; }
    /// The text and outline of a badge.
    QColor of(Tone tone) const;

    bool operator==(const Tokens &) const = default;
};

/// The contrast of two opaque colours by WCAG 2.1 (1.4.3), 1..21.
double contrast(const QColor &a, const QColor &b);

/// `share` (0..1) of `top` over `ground`.
QColor mixed(const QColor &top, const QColor &ground, double share);

} // namespace ui
