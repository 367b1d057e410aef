// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Advocacy.h"
#include "domain/ReferralIn.h"
#include "domain/ReturnVisit.h"
#include "domain/SendAway.h"
#include "ledger/Filter.h"
#include "ledger/Ledger.h"

#include <QVariant>

namespace ledger {

struct SendAwayRow
{
    domain::SendAwayId id;
    QDate on;
    std::optional<domain::CustomerId> customer;
    QString customerName;
    domain::CompetencyId need;
    QString needName;
    QString reasonName;
    std::optional<domain::CompetitorId> partner;
    QString partnerName;
    QDate deferredTo;
    std::optional<domain::Handoff> handoff;
    domain::MaybeMoney forgone;
    domain::Status status = domain::Status::HandedOff;
    std::optional<domain::Cause> cause;
    QDate followUpOn;
    QString staffName;
    QString note;
    QString reference;
    qint64 cameBack = 0;    ///< return visits that belong to it
    qint64 recommended = 0; ///< referrals in recommended by its customer since then
    QString told;           ///< what we told the partner
};

struct ReferralInRow
{
    domain::ReferralInId id;
    QDate on;
    std::optional<domain::CustomerId> customer;
    QString customerName;
    domain::SourceKind sourceKind = domain::SourceKind::Unknown;
    QString sourceName; ///< the partner, or the customer who recommended us
    QString needName;
    domain::MaybeMoney value;
    domain::ReferralOutcome outcome = domain::ReferralOutcome::Open;
    QString staffName;
    QString note;
    QString reference;
    QString theirTicket;
    bool isInError = false;
};

struct ReturnVisitRow
{
    domain::ReturnVisitId id;
    QDate on;
    domain::CustomerId customer;
    QString customerName;
    domain::MaybeMoney value;
    domain::ReturnKnown howKnown = domain::ReturnKnown::Seen;
    std::optional<domain::SendAwayId> belongsTo;
    QDate sentOn; ///< day of that send-away
    QString needName;
    QString partnerName;
    QString staffName;
    QString note;
    QString reference;
    bool isInError = false;
};

/// A word of mouth, with the send-away it speaks of.
struct AdvocacyLogRow
{
    domain::AdvocacyId id;
    QDate on;
    std::optional<domain::CustomerId> customer;
    QString customerName;
    domain::AdvocacyKind kind = domain::AdvocacyKind::ThankYou;
    QString site;
    std::optional<int> rating; ///< 1..5 stars
    QString link;
    std::optional<domain::Stance> stance;
    std::optional<domain::SendAwayId> belongsTo;
    QDate sentOn; ///< day of that send-away
    QString needName;
    QString partnerName;
    QString staffName;
    QString note;
    bool isInError = false;
};

/// How the rows are ordered. Columns a table does not have fall back to Date.
struct LogOrder
{
    enum class By { Date, Customer, Need, Reason, Partner, Handoff, Value, Status, Staff };

    By by = By::Date;
    Qt::SortOrder direction = Qt::DescendingOrder;

    bool operator==(const LogOrder &) const = default;
};

/// Where the next page begins: behind this row. Made by LogReader from the last row of a page.
struct LogCursor
{
    QVariant key;
    qint64 id = 0;
};

template <class Row>
struct LogPage
{
    QList<Row> rows;
    /// Pass it to read on; nothing when this was the last page.
    std::optional<LogCursor> next;
};

/// Pages through the log's tables: reads `limit` rows behind `after`, at a cost that does not depend on how
/// many rows there are when they are ordered by date. By value, a word of mouth is ordered by its stars. A
/// search for a ticket finds its send-away, whatever else is asked for but conduct, and what belongs to it.
/// Without conduct, what belongs to a send-away for the staff's sake stands alone.
class LogReader
{
public:
    explicit LogReader(Ledger &ledger) : m_ledger(ledger) {}

    base::Result<LogPage<SendAwayRow>> sendAways(const Filter &filter, LogOrder order, int limit,
                                                 const std::optional<LogCursor> &after = {});
    base::Result<LogPage<ReferralInRow>> referralsIn(const Filter &filter, LogOrder order, int limit,
                                                     const std::optional<LogCursor> &after = {});
    base::Result<LogPage<ReturnVisitRow>> returnVisits(const Filter &filter, LogOrder order, int limit,
                                                       const std::optional<LogCursor> &after = {});

    base::Result<LogPage<AdvocacyLogRow>> advocacies(const Filter &filter, LogOrder order, int limit,
                                                     const std::optional<LogCursor> &after = {});

    /// How many rows there are, counted up to `most`: a result of `most` means "that many or more".
    base::Result<qint64> countSendAways(const Filter &filter, qint64 most);
    base::Result<qint64> countReferralsIn(const Filter &filter, qint64 most);
    base::Result<qint64> countReturnVisits(const Filter &filter, qint64 most);
    base::Result<qint64> countAdvocacies(const Filter &filter, qint64 most);

private:
    Ledger &m_ledger;
};

} // namespace ledger
