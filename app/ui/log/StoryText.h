// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SendAway.h"
#include "ledger/Customers.h"
#include "ui/widgets/StoryList.h"

namespace ui {

/// "★★★★☆" of five.
QString starsText(int rating);

StoryLine storyLine(const ledger::StoryEntry &entry, const QLocale &locale);
StoryLine storyLine(const domain::StatusChange &change);

} // namespace ui
