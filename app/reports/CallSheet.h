// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CallSheet.h"
#include "reports/Document.h"
#include "reports/Section.h"
#include "reports/Style.h"

namespace reports {

/// Whom to call today and this week, with phones, what was promised, and room to write down the answer. An
/// entry is never broken; each page repeats the heading that its first entry belongs to.
Document callSheet(const domain::CallSheet &sheet, const Style &style);
QList<Section> callSheetSections();

} // namespace reports
