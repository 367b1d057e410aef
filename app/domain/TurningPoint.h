// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace domain {

/// A day from which something was done differently: before and after it are worth comparing.
struct TurningPoint
{
    enum class What { Guideline, Agreement };

    QDate on;
    What what = What::Guideline;
    QString name;    ///< of the guideline as it reads since then, or of the partner
    int version = 0; ///< of the guideline, from 1; 0 for an agreement
    /// What it changed: the partner of an agreement; the need and the reason of a guideline that names
    /// exactly one. Empty: all send-aways.
    std::optional<CompetitorId> partner = {};
    std::optional<CompetencyId> need = {};
    std::optional<ReasonId> reason = {};

    bool operator==(const TurningPoint &) const = default;
};

} // namespace domain
