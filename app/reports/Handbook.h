// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Handbook.h"
#include "reports/Document.h"
#include "reports/Section.h"
#include "reports/Style.h"

namespace reports {

/// The handbook for the wall: the guidelines in order of precedence, what is not accepted, and whom to
/// recommend. One page in the largest letters that it fits on; when it would need letters too small to be
/// read, it goes on to further pages.
Document handbook(const domain::Handbook &book, const Style &style);
QList<Section> handbookSections();

} // namespace reports
