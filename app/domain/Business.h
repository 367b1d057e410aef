// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FitCheck.h"
#include "domain/Guideline.h"
#include "domain/Money.h"

#include <QString>

namespace domain {

/// The business whose ledger this is, and the settings that belong to it rather than to a computer.
struct Business
{
    QString name;
    QString trade; ///< the starter list it began with: "body_shop", "hotel", ...; may be empty
    Currency currency = Currency::euro();
    Margin margin = Margin::full(); ///< gross margin, for the pay-off
    int staleAfterMonths = 12;      ///< 1..120: when a strength has to be looked at again
    int followUpAfterDays = 7;      ///< 1..365: first follow-up after the hand-off
    int followUpEveryDays = 30;     ///< 1..365: and then every so many days until closed
    int payoffWindowMonths = 24;    ///< 1..120: how long a return visit counts in the pay-off
    QString address;                ///< this and the next two stand on cards and letters
    QString phone;
    QString website;
    FitThresholds fit;                    ///< for new fit checks
    Grant otherwise = Grant::PreApproved; ///< where no guideline covers the case: see decide()
    int forgottenAfterMonths = 0;         ///< 0..120: see Ladder

    /// Two letters (ISO 3166): phone numbers without a prefix are of this country. Empty: of the computer's.
    QString country;
    /// 32 hexadecimal digits that tell this ledger from all others; given when it is made, never changed.
    QString identity;

    bool operator==(const Business &) const = default;
};

} // namespace domain
