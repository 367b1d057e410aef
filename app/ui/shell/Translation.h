// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

namespace ui {

/// The locale for a language code; for an empty one the system's. A language the system's locale already
/// speaks keeps the system's way of writing dates and money.
QLocale localeFor(const QString &language);

/// Loads our texts and Qt's own in the locale's language, as far as there are any; English needs none.
void installTranslations(QCoreApplication &app, const QLocale &locale);

} // namespace ui
