// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SendAway.h"
#include "ledger/Customers.h"
#include "ui/theme/Tokens.h"

#include <QLocale>

namespace ui {

/// One thing that happened, in words.
struct StoryLine
{
    QDate on;
    QString title;
    QString detail;               ///< may be empty
    QString told;                 ///< may be empty
    QString note;                 ///< may be empty
    std::optional<Series> series; ///< a change of status has none
    Tone tone = Tone::Neutral;
    std::optional<domain::FitCheckId> fitCheck; ///< the line opens it
    bool isOfRecord = false;                    ///< belongs to the record that is selected in the table
};

/// "★★★★☆" of five.
QString starsText(int rating);

StoryLine storyLine(const ledger::StoryEntry &entry, const QLocale &locale);
StoryLine storyLine(const domain::StatusChange &change);

} // namespace ui
