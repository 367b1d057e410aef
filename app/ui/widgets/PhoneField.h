// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QLineEdit;

namespace ui {

/// Numbers between commas or semicolons as the country writes them; what is no number stays as it is.
QString writtenPhones(const QString &typed, const QString &country);

/// Writes the numbers of a field so when it is left; `country` as of exchange::phoneCountry().
void writePhonesWhenLeft(QLineEdit *field, const std::function<QString()> &country);

} // namespace ui
