// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace base {

/// Those of the parts that are not empty, one after the other.
QString joined(QStringList parts, const QString &between = QStringLiteral(" · "));
/// "phone call" as the beginning of a line: "Phone call".
QString asSentence(const QString &words, const QLocale &locale);
/// A share from 0 to 1 in whole percent: "28 %".
QString percentText(double share, const QLocale &locale);

} // namespace base
