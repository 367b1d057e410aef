// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/RowSource.h"

#include <QByteArray>
#include <QList>

#include <memory>

class QTemporaryFile;

namespace exchange {

class XlsxPart;

/// The texts that the cells of a workbook share. They are kept in memory while they are few, and in a file
/// when they are many.
class XlsxStrings
{
public:
    static constexpr qsizetype mostInMemory = 8 * 1024 * 1024; ///< bytes
    static constexpr qsizetype mostTexts = 16'000'000;
    static constexpr qsizetype textsBetweenReports = 10'000;

    XlsxStrings();
    ~XlsxStrings();
    XlsxStrings(XlsxStrings &&) noexcept;
    XlsxStrings &operator=(XlsxStrings &&) noexcept;

    /// Errors: those of the part, "xlsx.room" when they cannot be kept, and "cancelled".
    static base::Result<XlsxStrings> read(XlsxPart &part, const OpenProgress &progress = {});

    qsizetype size() const { return m_ends.size(); }
    /// Empty for a number that no text has.
    QString at(qsizetype index) const;

private:
    base::Done append(const QString &text);
    base::Done flush();

    QList<qint64> m_ends; ///< of each text, in bytes from the beginning
    QByteArray m_bytes;   ///< all of them, or those that the file does not have yet
    std::unique_ptr<QTemporaryFile> m_file;
    qint64 m_written = 0;
};

/// The text of the element that has just begun (si, is), up to its end; how it is pronounced is left out.
QString textOf(XlsxPart &part);
/// Signs that XML cannot hold are written by their number: "_x000D_".
QString unescaped(const QString &text);

} // namespace exchange
