// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ToDo.h"

#include <QLocale>

namespace workflows {

/// What there is to do, in one line: "Did Volt Garage help Ana Söderlund?"
QString toDoTitle(const ledger::ToDoItem &item, const QLocale &locale);

} // namespace workflows
