// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Competitor.h"
#include "ui/widgets/PageContext.h"

namespace ui {

/// Says what one of two competitors would bring to the other, asks, and makes one record of them. Done is
/// done, and what has failed is said.
void mergeCompetitors(const PageContext &context, const domain::Competitor &kept,
                      const domain::Competitor &duplicate);

} // namespace ui
