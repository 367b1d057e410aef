// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace cli {

/// `elsewhere person`: a customer's own copy of what is kept about them.
extern const Command personCommand;

/// --customer, as workflows::customerCalled() reads it.
void takesCustomer(Arguments &arguments);

} // namespace cli
