// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/PartnerFile.h"
#include "ledger/Ledger.h"
#include "workflows/Undoable.h"

namespace workflows {

/// Why an entry of a partner's file changes nothing, or is not proposed.
enum class PassedOver {
    UnknownTicket,   ///< or one for the staff's sake, of which partners hear nothing
    OtherPartner,    ///< the customer was sent to somebody else, or came from somebody else
    KnownAlready,    ///< also what a later entry of the same file says better
    Older,           ///< than what we know
    NoMove,          ///< a status that does not follow ours
    ToCome,          ///< its day is still to come
    BeforeSendAway,  ///< its day is before the customer was sent
    TakenBack,       ///< taken in once and taken back since: can be ticked
    AnotherBusiness, ///< the file is for somebody else: can be ticked
};

QString reasonText(PassedOver why);

/// What one entry would change.
struct PartnerFileLine
{
    enum class About { Result, Referral };

    About about = About::Result;
    qsizetype entry = 0; ///< its place among the file's results, or referrals
    QString ticket;      ///< ours of a result, theirs of a referral
    QDate on;
    QString need;     ///< as we call it, or in their words for one that we do not know
    QString customer; ///< ours of a result; of a referral as they name them
    bool isCustomerKnown = false;
    std::optional<domain::Status> now;  ///< of a result: as our record is
    std::optional<domain::Status> then; ///< and as it would be
    std::optional<PassedOver> why;
    bool canChange = false;  ///< it may be ticked
    bool isProposed = false; ///< it is ticked at first

    bool operator==(const PartnerFileLine &) const = default;
};

struct PartnerFilePreview
{
    bool isForUs = true;          ///< otherwise nothing is proposed
    bool isFromThem = true;       ///< whether the file's name of its author is the partner's
    QList<PartnerFileLine> lines; ///< results first, in the order of the file

    qsizetype proposed() const;
};

/// The partner whose name the file says it is from; nothing when nobody has it.
base::Result<std::optional<domain::CompetitorId>> partnerOf(ledger::Ledger &ledger,
                                                            const exchange::PartnerFile &file);

/// What taking in a file of that partner's would change, entry by entry. Changes nothing.
base::Result<PartnerFilePreview> previewPartnerFile(ledger::Ledger &ledger, domain::CompetitorId partner,
                                                    const exchange::PartnerFile &file);

/// Takes in those of the preview's lines, by their number from 0, all or none of them. One that would change
/// nothing any more is passed over: `added` of the result counts those that did. "record.missing" when the
/// partner is gone.
base::Result<Undoable> takeInPartnerFile(ledger::Ledger &ledger, domain::CompetitorId partner,
                                         const exchange::PartnerFile &file, const QList<qsizetype> &lines,
                                         std::optional<domain::StaffId> staff);

struct PartnerFileOptions
{
    domain::CompetitorId partner;
    QDate from; ///< both inclusive: the days on which customers were sent, either way
    QDate to;
    bool withCustomers = false; ///< names and phones of those who agreed to be kept and to be contacted
};

/// A period that is long enough for most.
inline constexpr int PartnerFileDays = 90;

struct PartnerFileDraft
{
    exchange::PartnerFile file;
    qsizetype withoutTicket = 0; ///< customers of theirs whose ticket we do not know: they are left out
    qsizetype agreed = 0;        ///< customers of ours whose details may be given
};

/// What a partner needs to know: what became of the customers they sent us, and whom we sent to them. No
/// value, no note of ours, nothing for the staff's sake, nobody else's customers. "record.missing"
base::Result<PartnerFileDraft> draftPartnerFile(ledger::Ledger &ledger, const PartnerFileOptions &options);

/// Writes it, the whole file or nothing. Errors: of base::saveFile(), "partner-file.large".
base::Done savePartnerFile(const exchange::PartnerFile &file, const QString &path);

} // namespace workflows
