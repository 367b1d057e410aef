// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Words.h"

#include <QDate>
#include <QList>
#include <QString>

namespace domain {

/// Why a customer is sent elsewhere. The owner adds, renames and retires them.
struct Reason
{
    ReasonId id;
    QString name;
    /// Set for the reasons the program knows what to do with: "competencies", "out_of_stock", "fully_booked",
    /// "wait", "not_at_best", "price", "better_fit", "our_mistake", "conduct". Empty for the owner's own.
    QString code;
    Motive motive = Motive::Customer; ///< what a send-away for this reason is for, unless said otherwise
    int position = 0;
    QDate retiredOn;

    bool isRetired() const { return retiredOn.isValid(); }
    /// "Our veal will be better tomorrow", "we are full today": the alternative may be ourselves, later.
    bool allowsDeferral() const
    {
        return code == QLatin1StringView("not_at_best") || code == QLatin1StringView("fully_booked");
    }
    bool operator==(const Reason &) const = default;
};

/// The codes above in the order of DOMAIN section 1 with their names in the person's language: what a new
/// ledger starts with.
QList<Reason> starterReasons();

} // namespace domain
