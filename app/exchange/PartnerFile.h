// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Status.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

/// The file two businesses with a ledger each exchange: JSON that people can read, described in the README.
/// Signed by nobody: what it says is what somebody says.
namespace exchange {

inline constexpr qint64 MostBytesInPartnerFile = 1'000'000;
inline constexpr qsizetype MostEntriesInPartnerFile = 2'000; ///< of results, and of referrals

/// What became of a customer who was sent to the file's author.
struct PartnerResult
{
    QString ticket;                                 ///< of the send-away, domain::ticketOf()
    domain::Status status = domain::Status::Served; ///< one of those isTold()
    QDate on;                                       ///< when it was so
    std::optional<domain::Party> byWhom;            ///< as the one who sent the customer sees it
    std::optional<domain::Cause> cause;
    QString note;

    bool operator==(const PartnerResult &) const = default;
};

/// A customer whom the file's author sends to the one it is for.
struct PartnerReferral
{
    QString id; ///< the author's own; a ticket code as domain::ticketOf() writes it
    QDate on;
    QString need; ///< in the author's words; may be empty
    std::optional<domain::Handoff> handoff;
    QString note;
    QString customer; ///< name; this and the next only when the customer agreed
    QString phone;

    bool operator==(const PartnerReferral &) const = default;
};

struct PartnerFile
{
    QString from;       ///< name of the business it comes from
    QString fromLedger; ///< domain::Business::identity of the author: tells one author's ids from another's
    QString to;         ///< name of the business it is for
    QString toLedger;   ///< its identity; empty when the author does not know it
    QDate madeOn;
    QList<PartnerResult> results;
    QList<PartnerReferral> referrals;

    bool operator==(const PartnerFile &) const = default;
};

/// Whether a partner tells of that status: what happened to a customer, not what one does with one's records.
bool isTold(domain::Status status);

/// Reads one, and refuses the whole of it when anything in it is not as described: only members that are not
/// known are passed over. Texts come out on one line, without control characters and marks that turn the
/// direction of writing. Errors: "partner-file.large", "partner-file.broken" (no JSON, or a member that is
/// missing, not of its kind or too long), "partner-file.foreign", "partner-file.newer", "partner-file.word"
/// (a status or other word that is none of ours), "partner-file.date".
base::Result<PartnerFile> readPartnerFile(const QByteArray &bytes);
/// The file of that name. Beside those "partner-file.unreadable".
base::Result<PartnerFile> openPartnerFile(const QString &path);

/// What readPartnerFile() reads as the same, if it holds no more than it may; texts are cut to what they may
/// be.
QByteArray toPartnerFile(const PartnerFile &file);

} // namespace exchange
