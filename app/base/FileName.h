// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace base {

/// A file's name that every system takes, with that suffix (".pdf"): what no name may hold is left out, and
/// so are what only Windows refuses (CON, a dot at the end) and a dot in front, which hides files. At most 80
/// characters before the suffix. What is left empty is called "-".
QString safeFileName(const QString &wanted, const QString &suffix);

/// The same names, none twice even where capitals do not matter: "A.pdf", "a (2).pdf". `taken` are there
/// already.
QStringList uniqueFileNames(const QStringList &names, const QStringList &taken = {});

} // namespace base
