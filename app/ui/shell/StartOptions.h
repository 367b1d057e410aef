// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Target.h"

#include <QDate>
#include <QSize>
#include <QString>

#include <optional>

namespace ui {

/// What the window is started with.
struct StartOptions
{
    QString ledger; ///< path or address; empty: the last one, or the first start
    bool isDemo = false;
    std::optional<PageId> page;
    std::optional<Appearance> appearance; ///< for this run only
    QString language;                     ///< "en", "de"; for this run only
    QDate today;                          ///< invalid: the computer's
    QString screenshot;                   ///< a PNG to draw the window into, without showing it, and end
    QSize size = QSize(1280, 800);        ///< of the screenshot
    double scale = 1;                     ///< of the screenshot, 1..4
};

/// Reads `elsewhere [LEDGER | --demo] [--page NAME] [--today DATE] [--theme light|dark|system] [--language
/// CODE]` and, for documentation and for looking at every state, `--screenshot FILE.png [--size WxH] [--scale
/// N]`. `arguments` begin with the program's name. Fails with "options.wrong" and a sentence naming the
/// argument.
base::Result<StartOptions> parseStartOptions(const QStringList &arguments);

} // namespace ui
