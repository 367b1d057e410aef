// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace base {

/// Writes the whole file or nothing: an existing file stays as it was when the disk is full, the folder is
/// missing or writing is not allowed. Fails with "file.write" and a sentence naming the file and the cause.
Done saveFile(const QString &path, const QByteArray &content);

} // namespace base
