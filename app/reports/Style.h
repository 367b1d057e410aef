// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/Brand.h"
#include "reports/Language.h"
#include "reports/Paper.h"

#include <QStringList>

namespace reports {

/// How a document is laid out, whatever it says.
struct Style
{
    Sheet sheet;
    /// Of the words, the numbers and the dates; need not be the program's.
    Language language;
    /// The codes of the sections that are shown, in their order (see sectionsOf()); empty: all of them, in
    /// the usual order. What a kind does not have is passed over.
    QStringList sections = {};
    Brand brand = {};
};

} // namespace reports
