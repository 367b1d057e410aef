// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace ui {

/// For menus and buttons: an "&" in somebody's name is no mnemonic.
inline QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1StringView("&&"));
}

/// The words of a label or a menu's entry without their mnemonic, as they are read out.
inline QString spokenText(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    return QString(text).replace(mark, QStringLiteral("\\1"));
}

} // namespace ui
