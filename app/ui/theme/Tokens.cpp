// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"

#include <cmath>

namespace ui {

Tokens Tokens::light()
{
    return Tokens{.window = QColor(0xf6f6f3),
                  .surface = QColor(0xffffff),
                  .rail = QColor(0xecede7),
                  .line = QColor(0xe2e2dc),
                  .control = QColor(0xd3d4cd),
                  .hover = QColor(0xf0f1ec),
                  .text = QColor(0x1e2326),
                  .muted = QColor(0x667077),
                  .railMuted = QColor(0x5f6970),
                  .accent = QColor(0x0b6e6e),
                  .accentHover = QColor(0x095c5c),
                  .onAccent = QColor(0xffffff),
                  .accentSoft = QColor(0xe3f0ef),
                  .bad = QColor(0xb3261e),
                  .warn = QColor(0x8a5a00),
                  .warnSoft = QColor(0xfbf1dc),
                  .ok = QColor(0x00714f),
                  .info = QColor(0x0b62a0),
                  .series = {QColor(0xd55e00), QColor(0x0072b2), QColor(0x009e73), QColor(0xb8629a)},
                  .seriesText = {QColor(0xa84b00), QColor(0x0b62a0), QColor(0x00714f), QColor(0x96457f)},
                  .level = {QColor(0xf3f4f1), QColor(0xddebea), QColor(0xbfdad8), QColor(0x93c1bf),
                            QColor(0x4f9a98), QColor(0x0b6e6e)},
                  .levelText = {QColor(0x1e2326), QColor(0x1e2326), QColor(0x1e2326), QColor(0x1e2326),
                                QColor(0x1e2326), QColor(0xffffff)}};
}

Tokens Tokens::dark()
{
    return Tokens{.window = QColor(0x1b1e20),
                  .surface = QColor(0x24282b),
                  .rail = QColor(0x202426),
                  .line = QColor(0x3a4045),
                  .control = QColor(0x4a5157),
                  .hover = QColor(0x2c3135),
                  .text = QColor(0xeceeee),
                  .muted = QColor(0x9aa4ab),
                  .railMuted = QColor(0xa6b0b6),
                  .accent = QColor(0x5fc2bd),
                  .accentHover = QColor(0x74d0cb),
                  .onAccent = QColor(0x0e1718),
                  .accentSoft = QColor(0x1f3a3a),
                  .bad = QColor(0xff8a80),
                  .warn = QColor(0xf0c36a),
                  .warnSoft = QColor(0x3a3220),
                  .ok = QColor(0x3ccb9e),
                  .info = QColor(0x5ab0e6),
                  .series = {QColor(0xf08a3c), QColor(0x5ab0e6), QColor(0x3ccb9e), QColor(0xde93c3)},
                  .seriesText = {QColor(0xf08a3c), QColor(0x5ab0e6), QColor(0x3ccb9e), QColor(0xde93c3)},
                  .level = {QColor(0x2a2f32), QColor(0x24403f), QColor(0x245352), QColor(0x2a6e6c),
                            QColor(0x3b9692), QColor(0x63cac4)},
                  .levelText = {QColor(0xeceeee), QColor(0xeceeee), QColor(0xeceeee), QColor(0xeceeee),
                                QColor(0x0e1112), QColor(0x0e1112)}};
}

QColor Tokens::of(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return muted;
    case Tone::Ok:
        return ok;
    case Tone::Warn:
        return warn;
    case Tone::Bad:
        return bad;
    case Tone::Info:
        return info;
    case Tone::Accent:
        return accent;
    }
    Q_UNREACHABLE();
}

static double relativeLuminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = relativeLuminance(a);
    const double second = relativeLuminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor &top, const QColor &ground, double share)
{
    const auto part = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(part(top.red(), ground.red()), part(top.green(), ground.green()),
                  part(top.blue(), ground.blue()));
}

} // namespace ui
