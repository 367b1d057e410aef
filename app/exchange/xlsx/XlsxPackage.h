// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QFile>
#include <QXmlStreamReader>

#include <memory>

struct zip;

namespace exchange {

class XlsxPart;

/// The ZIP file that a workbook is. Its parts are read one after the other, as streams.
class XlsxPackage
{
public:
    /// Errors, each saying what to do: "xlsx.zip" (no ZIP file, or a damaged one), "xlsx.old" (.xls),
    /// "xlsx.encrypted", "xlsx.kind" (an OpenDocument, or something else).
    static base::Result<std::unique_ptr<XlsxPackage>> open(std::unique_ptr<QFile> file, const QString &name);
    ~XlsxPackage();
    XlsxPackage(const XlsxPackage &) = delete;
    XlsxPackage &operator=(const XlsxPackage &) = delete;

    bool has(const QString &part) const;
    /// Ends the part that was read before. "xlsx.zip", "xlsx.encrypted".
    base::Result<XlsxPart *> part(const QString &name);
    /// The name as the person knows the file.
    const QString &name() const { return m_name; }
    /// "xlsx.damaged", with a detail for the log.
    tl::unexpected<base::Error> damaged(const QString &detail) const;

private:
    XlsxPackage(std::unique_ptr<QFile> file, QString name);
    /// Where the part is in the ZIP file; -1: nowhere.
    qint64 placeOf(const QString &part) const;
    base::Done look();

    std::unique_ptr<QFile> m_file;
    QString m_name;
    zip *m_zip = nullptr;
    std::unique_ptr<XlsxPart> m_part;
};

/// The XML of one part. What would take all memory, or no end, ends the reading: an entity, a text of more
/// than a megabyte, elements in one another without end, and far more bytes than the packed file can mean.
class XlsxPart
{
public:
    static constexpr qint64 mostBytes = 4LL * 1024 * 1024 * 1024; ///< unpacked, of one part
    static constexpr qint64 alwaysAllowed = 16LL * 1024 * 1024;   ///< whatever the file's own size is
    static constexpr qint64 mostTimesPacked = 250;
    static constexpr qint64 mostBytesWithoutElement = 1024 * 1024;
    static constexpr int deepest = 64;

    XlsxPart(zip &archive, qint64 place, const XlsxPackage &package, qint64 packedSize);
    ~XlsxPart();

    base::Done open();
    /// The next token; Invalid when the part cannot be read on, EndDocument at its end. done() says which.
    QXmlStreamReader::TokenType next();
    const QXmlStreamReader &xml() const { return m_xml; }
    /// Whether all was read well so far. "xlsx.damaged", "xlsx.bomb".
    base::Done done() const;
    /// Share that has been read, 0..1, as far as the file says the truth about its size.
    double progress() const;

private:
    class Stream;

    const XlsxPackage &m_package;
    std::unique_ptr<Stream> m_stream;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    QString m_refusal; ///< why the XML is not read on; a detail for the log
};

} // namespace exchange
