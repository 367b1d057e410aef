// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QTextStream>

namespace cli {

/// How a command ends. Nothing else is ever returned to the shell.
enum Exit {
    Done = 0,
    Failed = 1,
    WrongUse = 2,
    SomeRejected = 3, ///< done, but rows of the file were not taken
};

/// What a command talks to.
struct Console
{
    QTextStream &out;
    QTextStream &err;
    const base::Clock &clock;
};

} // namespace cli
