// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Level.h"

#include <QDate>
#include <QString>

namespace domain {

/// A group of competencies: "Glass", "Paint".
struct Category
{
    CategoryId id;
    QString name;
    int position = 0; ///< place in the owner's own order, from 0

    bool operator==(const Category &) const = default;
};

/// Something customers ask for. In the log it is called the need.
struct Competency
{
    CompetencyId id;
    QString name;
    CategoryId category;
    bool isCore = false; ///< one of those we want to be known for (DOMAIN section 8)
    int position = 0;    ///< within its category
    QDate retiredOn;     ///< invalid while in use

    bool isRetired() const { return retiredOn.isValid(); }
    bool operator==(const Competency &) const = default;
};

/// One rating: how good somebody is at one competency. `competitor` is empty for ourselves.
struct Strength
{
    CompetencyId competency;
    std::optional<CompetitorId> competitor;
    MaybeLevel level; ///< empty: not known
    QString evidence; ///< what the rating rests on
    QString source;   ///< who or what told us
    QString assessedBy;
    QDate assessedOn;

    /// Older than so many whole months on the given day. A rating without a date or a level is never stale.
    bool isStale(QDate today, int staleAfterMonths) const;
    bool operator==(const Strength &) const = default;
};

} // namespace domain
