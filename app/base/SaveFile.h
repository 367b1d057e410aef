// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

class QIODevice;

namespace base {

/// Whether a file may be written under that name: there is none yet, or a plain file, and no folder, pipe or
/// device, whose place a file would take. Fails with "file.target".
Done checkIsPlainFile(const QString &path);

/// For lists, pictures and pages: never over a ledger or another database, which a slip of the hand must not
/// cost. Fails with "file.target".
Done checkMayReplace(const QString &path);

/// All of the bytes, or false, and then the device knows why: a disk that is full in the middle takes a part
/// of them without complaint, and names the cause only when asked to take the rest. The device has to be open
/// without a buffer, whose failures it forgets on closing.
bool writeAll(QIODevice &device, QByteArrayView bytes);

/// Writes the whole file or nothing: an existing file stays as it was when the disk is full, the folder is
/// missing or writing is not allowed. Fails as checkMayReplace() does, and with "file.write" and a sentence
/// naming the file and the cause.
Done saveFile(const QString &path, const QByteArray &content);

} // namespace base
