// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace base {

/// The key under which a name is searched and matched: lower case, accents and other marks removed, "ß" as
/// "ss", compatibility forms resolved (NFKD), runs of white space as one blank, none at the ends.
/// "  Söhne   & CO " and "sohne & co" fold alike. Folding twice changes nothing.
QString fold(QStringView text);

/// The digits of a phone number with a leading "+" kept and "00" read as "+": the key phones are matched by.
/// Empty when fewer than three digits are left.
QString foldPhone(QStringView phone);

} // namespace base
