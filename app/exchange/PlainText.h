// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exchange {

/// Text of another program as one line: control and invisible formatting characters taken out, white space
/// made single, at most MostInLine characters.
QString plainLine(const QString &text);
/// The same with its line breaks; at most MostInNote characters.
QString plainLines(const QString &text);

inline constexpr qsizetype MostInLine = 300;
inline constexpr qsizetype MostInNote = 4'000;

} // namespace exchange
