// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace domain {

/// Whether a text can be an e-mail address: something, "@", something, without spaces.
bool isEmail(const QString &text);
/// Whether a text can be a phone number: at least one digit among what people write between them.
bool isPhone(const QString &text);
/// The address of a web page as people write it: without "https://" and the slash at the end.
QString bareAddress(const QString &website);

} // namespace domain
