// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/SaveFile.h"

#include <QList>
#include <QTemporaryDir>

struct lxw_workbook;

namespace exchange {

/// A workbook of libxlsxwriter on its way to the disk: it is written beside, looked through, and takes its
/// name when all of it is there.
class XlsxFile
{
public:
    /// Whether rows are written as they come, which keeps the memory flat, or kept until the end.
    enum class Rows { AsTheyCome, Kept };

    explicit XlsxFile(const QString &path) : m_file(path), m_path(path) {}
    ~XlsxFile();
    XlsxFile(const XlsxFile &) = delete;
    XlsxFile &operator=(const XlsxFile &) = delete;

    /// Errors: those of base::GrowingFile.
    base::Done open(Rows rows);
    bool isOpen() const { return m_book != nullptr; }
    /// As long as the file is open.
    lxw_workbook *book() const { return m_book; }
    /// `rows`: that each of the sheets has to have. "file.write", and those of base::GrowingFile.
    base::Done commit(const QList<qint64> &rows);

    /// "file.write": there is no room.
    tl::unexpected<base::Error> notWritten(const QString &detail) const;

private:
    QString passingFile() const { return m_folder.filePath(QStringLiteral("book")); }

    base::GrowingFile m_file;
    const QString m_path;
    QTemporaryDir m_folder; ///< of the passing files, gone with it
    QByteArray m_folderName;
    lxw_workbook *m_book = nullptr;
};

} // namespace exchange
