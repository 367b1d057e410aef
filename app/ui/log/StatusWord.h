// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/LogReader.h"
#include "ui/theme/Tokens.h"

#include <QLocale>

namespace ui {

/// What the log says about where a send-away stands: its status, or that somebody should ask.
struct StatusWord
{
    QString text;
    Tone tone = Tone::Neutral;
    QString tip; ///< the status itself and the day, written out
};

StatusWord statusWord(const ledger::SendAwayRow &row, QDate today, const QLocale &locale);

Tone toneOf(domain::Status status);

/// "declined: no capacity"
QString statusText(domain::Status status, std::optional<domain::Cause> cause);

} // namespace ui
