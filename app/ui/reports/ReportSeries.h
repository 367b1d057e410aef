// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReportQuery.h"
#include "reports/Style.h"
#include "ui/widgets/PageContext.h"

namespace ui {

/// Reports of one kind about one stretch of time after the other.
struct ReportSeries
{
    QList<domain::ReportQuery> queries; ///< in order
    reports::Style style;
};

/// Each as a PDF of its own in a folder that the person chooses, all of them or none, with progress and a way
/// out; files that are there already are never replaced unasked. Says in the status bar how many they are, or
/// shows the error; false when nothing was written.
bool saveSeries(const PageContext &context, const ReportSeries &series);

} // namespace ui
