// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// For menus and buttons: an "&" in somebody's name is no mnemonic.
inline QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1StringView("&&"));
}

} // namespace ui
