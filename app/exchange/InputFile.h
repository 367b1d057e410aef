// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QFile>

#include <memory>

namespace exchange {

/// Opens a file to be read from any place, more than once; what comes through a pipe is copied first.
/// "csv.open" with what is wrong.
base::Result<std::unique_ptr<QFile>> openInput(const QString &path);

/// "csv.read": the disk gave it no more.
tl::unexpected<base::Error> notReadable(const QFile &file);

} // namespace exchange
