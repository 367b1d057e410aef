// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace exchange {

/// Text of RFC 2426 section 4 and RFC 6350 section 3.4: backslash, comma, semicolon and line breaks are
/// escaped; other control characters have no place in it.
QString vCardText(const QString &text);

/// One property: UTF-8, folded at 75 bytes and never within a character, CR LF.
void addVCardLine(QByteArray &card, const QString &line);

} // namespace exchange
