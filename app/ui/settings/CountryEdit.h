// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;

namespace ui {

/// The countries by their own names, with their codes (ISO 3166) as data; the first, without one, is that of
/// the computer.
void fillWithCountries(QComboBox *box);

} // namespace ui
