// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace base {

/// A settings key for something that belongs to one ledger, by its path or address.
QString settingsKeyOf(const QString &location);

} // namespace base
