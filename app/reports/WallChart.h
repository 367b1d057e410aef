// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/WallChart.h"
#include "reports/Document.h"
#include "reports/Section.h"
#include "reports/Style.h"

namespace reports {

/// The strength matrix to hang on the wall. What is too wide for one sheet goes on on others, which begin
/// with the needs and our own column again; what is too long goes on under the names and its category.
Document wallChart(const domain::WallChart &chart, const Style &style);

QList<Section> wallChartSections();

/// What it is made for: A3, wider than high.
inline Sheet wallChartSheet()
{
    return {Paper::A3, Orientation::Landscape};
}

} // namespace reports
