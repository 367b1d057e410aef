// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Guideline.h"
#include "ledger/Catalogue.h"

namespace ledger {

/// Whether one of the staff has confirmed to have read the current version of a guideline.
struct ReadState
{
    domain::GuidelineId guideline;
    domain::StaffId staff;
    QString staffName;
    QDateTime readAt;   ///< UTC; invalid: the current version has not been read
    int lastNumber = 0; ///< the newest version that was read; 0: none

    bool hasRead() const { return readAt.isValid(); }
    bool operator==(const ReadState &) const = default;
};

/// The playbook. A guideline has versions; the records and the confirmations refer to one of them.
class Guidelines
{
public:
    explicit Guidelines(Ledger &ledger) : m_ledger(ledger) {}

    /// The current versions in the owner's order; domain::inPrecedence puts them in order of precedence.
    base::Result<QList<domain::Guideline>> all(Retired retired = Retired::Without);
    base::Result<std::optional<domain::Guideline>> byId(domain::GuidelineId id);
    /// Oldest first.
    base::Result<QList<domain::Guideline>> versions(domain::GuidelineId id);

    /// Version 1, of today. "name.empty".
    base::Result<domain::GuidelineId> add(const domain::Guideline &guideline);
    /// A changed rule or wording becomes the next version, of today; one that nobody has confirmed and no
    /// send-away rests on is corrected in place, or taken back when the version before says the same: who had
    /// read that one has read it still. Retiring and moving make no version. "name.empty", "record.missing".
    base::Done save(const domain::Guideline &guideline);
    /// Only one that no send-away rests on ("in.use" otherwise): those in use are retired by saving them with
    /// retiredOn set. Confirmations go with it.
    base::Done remove(domain::GuidelineId id);
    base::Done order(const QList<domain::GuidelineId> &order);

    /// What the reasons and needs are called, retired ones too.
    base::Result<domain::GuidelineWords> words(const QLocale &locale);

    /// Notes now as the time; a second confirmation changes nothing.
    base::Done confirmRead(domain::GuidelineVersionId version, domain::StaffId staff);
    /// The training record: each of the staff in use with each guideline in use, by guideline and name.
    base::Result<QList<ReadState>> readStates();

private:
    base::Result<QList<domain::Guideline>> read(const QString &where, const QString &order, qint64 value);
    base::Done reword(const domain::Guideline &before, const domain::Guideline &after);

    Ledger &m_ledger;
};

} // namespace ledger
