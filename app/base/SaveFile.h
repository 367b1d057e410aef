// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QSaveFile>

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
/// naming the file and the cause: as `called`, where the path is not the one that was chosen.
Done saveFile(const QString &path, const QByteArray &content, const QString &called = {});

/// A file that is written bit by bit beside its name and gets the name when all of it is on disk: a full disk
/// or work that is given up leaves what was there. Errors as saveFile()'s.
class GrowingFile
{
public:
    /// Who may read it: whoever may read new files here, or nobody else.
    enum class Readers { AsUsual, OwnerOnly };

    explicit GrowingFile(const QString &path, Readers readers = Readers::AsUsual)
        : m_file(path), m_called(path), m_readers(readers)
    {}

    /// Under what name it stands in the sentences of errors.
    void setCalled(const QString &path) { m_called = path; }

    Done open();
    Done write(QByteArrayView bytes);
    Done commit();

private:
    Done flush();
    tl::unexpected<Error> notWritten() const;

    QSaveFile m_file;
    QString m_called;
    Readers m_readers;
    QByteArray m_pending;
};

} // namespace base
