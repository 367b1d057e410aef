// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QList>
#include <QPair>
#include <QStringList>

#include <functional>
#include <memory>
#include <variant>

/// A whole ledger as JSON (RFC 8259, UTF-8), described in the README: a head, then the records table by
/// table, one a line. Read and written one record at a time, however many there are.
namespace exchange {

/// null, a whole number or a text: there is nothing else in a record.
using ArchiveCell = std::variant<std::monostate, qint64, QString>;

inline constexpr int ArchiveVersion = 1;

struct ArchiveHead
{
    int ledger = 0; ///< the version of the ledger, which says what tables and fields there are
    QString business;
    QDateTime madeAt; ///< UTC
};

/// Writes one; the file takes its name when it is whole. Errors: those of base::GrowingFile.
class ArchiveWriter
{
public:
    explicit ArchiveWriter(const QString &path);
    ~ArchiveWriter();

    base::Done open(const ArchiveHead &head);
    base::Done table(const QString &name, const QStringList &fields);
    /// As many cells as the table has fields.
    base::Done record(const QList<ArchiveCell> &cells);
    base::Done commit();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

/// Is told what is in an archive. A failure ends the reading and is what it ends with.
class ArchiveTaker
{
public:
    virtual ~ArchiveTaker() = default;
    virtual base::Done table(const QString &name) = 0;
    /// Of the table that was said last. Its fields in the order of the file.
    virtual base::Done record(const QList<QPair<QString, ArchiveCell>> &fields) = 0;
};

/// Whether the file begins as an archive does, and not as a ledger or anything else.
bool looksLikeArchive(const QString &path);

/// Errors: "archive.unreadable", "archive.broken" (no JSON; names the line), "archive.foreign" (not of
/// Elsewhere), "archive.newer".
base::Result<ArchiveHead> readArchiveHead(const QString &path);
/// All of it; `progress` hears of the share read and stops it with "cancelled" by answering false. Errors:
/// those of the head and of the taker, and "archive.record" for what is no record.
base::Done readArchive(const QString &path, ArchiveTaker &taker,
                       const std::function<bool(double)> &progress = {});

} // namespace exchange
