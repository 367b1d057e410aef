// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Coded.h"
#include "domain/Money.h"

#include <QDate>
#include <QList>

namespace domain {

/// What there is to do about something that was begun.
enum class ToDoKind { FollowUp, Deferral, Approval, NextStep, ConductReview, ExclusionReview, Appeal };

enum class Urgency { Late, Today, Soon, Later };

template <>
std::span<const Coded<ToDoKind>> allOf();
template <>
std::span<const Coded<Urgency>> allOf();

/// How many days from today on are "soon".
constexpr int SoonDays = 7;

/// Before today: late, also a deferral whose date has passed. Within SoonDays from tomorrow: soon.
Urgency urgencyOf(QDate due, QDate today);

/// The last day that is so urgent or more; invalid for Later, which has none.
QDate lastDayOf(Urgency urgency, QDate today);

/// The middle one of the known values; of an even number the lower of the two in the middle, so that it is a
/// value that did occur. Nothing when there are none.
MaybeMoney medianOf(QList<Money> values);

} // namespace domain
