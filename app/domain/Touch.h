// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Coded.h"
#include "domain/Id.h"

#include <QDate>
#include <QString>

namespace domain {

/// How we talked with a partner.
enum class Channel { Visit, Phone, EMail, Letter, Message, Event };

template <>
std::span<const Coded<Channel>> allOf();

/// One contact with a competitor about working together. A letter that was only drafted is none; a plan is
/// none either: nobody was talked with, and only the next step says what is to be done.
struct Touch
{
    TouchId id;
    CompetitorId partner;
    QDate on;
    Channel channel = Channel::Phone;
    QString person;  ///< with whom; may be empty
    QString summary; ///< what was said
    std::optional<StaffId> staff;
    QString nextStep; ///< what was agreed to do next; may be empty
    QDate nextOn;     ///< by when; invalid: nothing is due
    QDate nextDoneOn; ///< invalid while it is not done
    bool isInError = false;
    bool isPlan = false;

    /// Whether something is still to be done.
    bool isOpen() const { return nextOn.isValid() && !nextDoneOn.isValid() && !isInError; }
    bool operator==(const Touch &) const = default;
};

} // namespace domain
