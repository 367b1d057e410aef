// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Coded.h"
#include "exchange/Columns.h"

namespace workflows {

/// What a CSV file is a list of. The code is the word of the command line.
enum class RecordKind { SendAways, ReferralsIn, ReturnVisits, Sales, Competitors, Strengths };

/// The columns of such a file, in order. Those behind the ones that people fill in by hand keep what would be
/// lost on the way from one ledger to another.
const QList<exchange::Field> &fieldsOf(RecordKind kind);
/// Sales are taken in, never given out.
bool canBeExported(RecordKind kind);

} // namespace workflows

namespace domain {

template <>
std::span<const Coded<workflows::RecordKind>> allOf();

} // namespace domain
