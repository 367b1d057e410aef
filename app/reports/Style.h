// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/Brand.h"
#include "reports/Language.h"
#include "reports/Paper.h"

#include <QStringList>

#include <functional>

namespace reports {

/// Told now and then how far a layout that takes long has come (0..1), in the thread that lays out; answers
/// false to give it up: what is made then is not whole.
using LayoutProgress = std::function<bool(double)>;

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
    LayoutProgress progress = {};
};

} // namespace reports
