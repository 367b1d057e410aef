// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/CatalogueCard.h"

namespace ui {

using ReasonCard = CatalogueCard<&domain::Reason::motive, &ledger::Catalogue::reasons,
                                 &ledger::Catalogue::addReason, &ledger::Catalogue::saveReason>;

/// Why customers are sent elsewhere, and for whose sake that usually is. Those no longer used are retired, so
/// that old entries keep their reason.
class ReasonsCard final : public ReasonCard
{
    Q_OBJECT

public:
    ReasonsCard(const PageContext &context, QWidget *parent);
};

} // namespace ui
