// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Erasures.h"

#include <QLocale>

namespace workflows {

/// What goes and what stays, in paragraphs, for whoever has to say yes to it.
QString whatErasingDoes(const ledger::ErasureEffect &effect, const QLocale &locale);

} // namespace workflows
