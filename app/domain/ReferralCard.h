// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Words.h"

#include <QDate>
#include <QString>

#include <optional>

namespace domain {

/// What a customer who is sent elsewhere takes along. Whatever is not known is empty and left out.
struct ReferralCard
{
    struct Place
    {
        QString name;
        QString person; ///< to ask for
        QString role;   ///< theirs
        QString phone;
        QString email;
        QString address;
        QString website;
        QString openingNote; ///< "Mon to Fri 8 to 17, ring at the side door"

        bool operator==(const Place &) const = default;
    };

    Place us;
    std::optional<Place> partner; ///< none: the alternative is ourselves, on `deferredTo`
    QDate on;
    QDate deferredTo;
    QString need;
    std::optional<Handoff> handoff; ///< what we have done for the customer already
    QString told;                   ///< what we told them, in our own words
    QString ticket;                 ///< the code by which the record is found again
    QByteArray contact;             ///< the vCard behind the QR code; empty: no code

    /// Whom the card leads to.
    const Place &place() const { return partner ? *partner : us; }
    bool operator==(const ReferralCard &) const = default;
};

} // namespace domain
