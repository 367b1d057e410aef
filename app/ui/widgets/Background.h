// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

#include <functional>

class QWidget;

namespace ui {

/// Told how far the work has come (0..1); answers false when the person has cancelled.
using WorkProgress = std::function<bool(double)>;
using Work = std::function<base::Done(const WorkProgress &progress)>;

/// Runs the work in a thread of its own and returns when it is done. The window stays alive but takes no
/// input; after half a second a dialog shows the progress and offers Cancel. The work must use its own
/// connection to the ledger (ledger::Ledger::again) and leave nothing half done when it is cancelled.
base::Done runInBackground(QWidget *parent, const QString &what, const Work &work);

/// The same under a progress of the caller's, who is told from time to time in this thread: the work is one
/// step of something longer.
base::Done runApart(const WorkProgress &tell, const Work &work);

} // namespace ui
