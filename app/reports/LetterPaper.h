// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/Language.h"
#include "reports/Paper.h"

#include <QImage>

namespace reports {

/// What a letter is written on.
struct LetterPaper
{
    Paper paper;
    Language language; ///< the reader's
    QImage logo = {};  ///< of the letterhead; null: none
};

} // namespace reports
