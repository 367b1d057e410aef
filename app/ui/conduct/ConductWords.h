// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Conduct.h"
#include "ui/theme/Tokens.h"

#include <QLocale>

namespace ui {

Tone toneOf(domain::Step step);
Tone toneOf(domain::Severity severity);
Tone toneOf(domain::ReviewOutcome outcome);

/// How the lists of this page call a customer.
QString customerText(const std::optional<domain::CustomerId> &customer, const QString &name);
/// "in force until 3 May 2027", "lifted on …"
QString exclusionText(const domain::Exclusion &exclusion, QDate today, const QLocale &locale);

} // namespace ui
