// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/WeekPlan.h"
#include "reports/Document.h"
#include "reports/Section.h"
#include "reports/Style.h"

namespace reports {

/// With whom to talk on which day of the week, why and with what to offer, and room to write down what came
/// of it: on one page, in smaller letters if need be, as long as that can be read.
Document weekPlan(const domain::WeekPlan &plan, const Style &style);
QList<Section> weekPlanSections();

} // namespace reports
