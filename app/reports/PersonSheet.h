// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PersonRecord.h"
#include "reports/Document.h"
#include "reports/Style.h"

namespace reports {

/// Everything that is kept about one person, to be handed to them. The record's own words are in the language
/// it was read in.
Document personSheet(const domain::PersonRecord &record, const Style &style);

} // namespace reports
