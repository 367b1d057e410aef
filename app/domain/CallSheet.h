// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Business.h"
#include "domain/FollowUp.h"
#include "domain/Words.h"

#include <QDate>
#include <QList>

namespace domain {

/// Somebody to call: to ask what became of a customer, or because we promised to.
struct Call
{
    ToDoKind kind = ToDoKind::FollowUp; ///< a follow-up or a deferral
    QDate due;
    QDate sentOn;
    QString needName;
    QString customerName;  ///< empty: anonymous
    QString customerPhone; ///< empty: none known, or the customer does not want to be called
    bool mayContact = false;
    QString partnerName;
    QString contact; ///< whom to ask for
    QString partnerPhone;
    std::optional<Handoff> handoff;
    QString note;
};

/// Who is to be called today and within the week.
struct CallSheet
{
    static constexpr int MostCalls = 300;

    Business business;
    QDate today;
    QList<Call> calls; ///< the earliest first
    qint64 left = 0;   ///< of what is due in that time, not on the sheet: there were too many

    bool isDue(const Call &call) const { return call.due <= today; }
};

} // namespace domain
