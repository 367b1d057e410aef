// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace exchange {

/// A text of the character set that is named, as far as the system knows it and the bytes are of it;
/// otherwise, and without a name, UTF-8 when it is valid, else Windows-1252.
QString decoded(const QByteArray &bytes, const QByteArray &charset = {});

/// A file with the mark of UTF-16 or UTF-8 as UTF-8 without a mark; any other stays as it is.
QByteArray withoutMark(const QByteArray &content);

} // namespace exchange
