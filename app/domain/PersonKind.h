// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Coded.h"
#include "domain/Id.h"

#include <variant>

namespace domain {

/// Whom a ledger names: customers, contact persons at partners, and our own people.
enum class PersonKind { Customer, Contact, Staff };

/// One of them.
using PersonId = std::variant<CustomerId, ContactId, StaffId>;

template <>
std::span<const Coded<PersonKind>> allOf();

} // namespace domain
