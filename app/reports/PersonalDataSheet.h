// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PersonalData.h"
#include "reports/Document.h"
#include "reports/Style.h"

namespace reports {

/// What a business holds about people, for those who ask and for the authority.
Document personalDataSheet(const domain::PersonalData &data, const Style &style);

} // namespace reports
