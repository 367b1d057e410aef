// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Words.h"
#include "ui/widgets/PageContext.h"

namespace ui {

/// Whether something that a manager or an owner may do takes a PIN first. The owner's PIN opens what a
/// manager's does; as long as only managers have one, it stands before what is the owner's too.
bool asksForPin(const PageContext &context, domain::Role role);

/// "pin.wrong"; and "pin.wait" for a while after several wrong ones, whoever tries and whether or not the
/// program was started again. Takes a few tenths of a second.
base::Done checkPin(const PageContext &context, domain::Role role, const QString &pin);

/// What to do when a PIN was forgotten.
QString forgottenPinText(const PageContext &context);

} // namespace ui
