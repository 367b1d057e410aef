// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/Measures.h"

class QLocale;

/// The sentences under the charts: what they rest on, and what may be read from them.
namespace ui {

/// Margin, window, and what was left out.
/// @param isNarrowed to a reason or a hand-off, which referrals to us do not have
QString payoffNote(const workflows::Measures &measures, bool isNarrowed, const QLocale &locale);
/// The month that is not over against the same days of the one before; empty when all are over.
QString sameDaysNote(const workflows::Measures &measures, const QLocale &locale);
QString breakEvenSentence(const workflows::Measures &measures, const QLocale &locale);
/// On how much of the truth the figures rest, in one line.
QString coverageLine(const domain::Coverage &coverage, const QLocale &locale);

} // namespace ui
