// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/CatalogueCard.h"

namespace ui {

using StaffCard = CatalogueCard<&domain::Staff::role, &ledger::Catalogue::staff, &ledger::Catalogue::addStaff,
                                &ledger::Catalogue::saveStaff>;

/// Who works here and may be chosen at the counter. People who leave are retired, so that what they logged
/// keeps their name.
class PeopleCard final : public StaffCard
{
    Q_OBJECT

public:
    PeopleCard(const PageContext &context, QWidget *parent);
};

} // namespace ui
