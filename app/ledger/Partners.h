// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Money.h"
#include "domain/Touch.h"
#include "ledger/Filter.h"
#include "ledger/Ledger.h"

#include <QHash>

namespace ledger {

/// What has been between a partner and us.
struct PartnerFacts
{
    qint64 sent = 0;     ///< customers we sent there for their own sake
    qint64 received = 0; ///< customers they sent us
    QDate lastFlow;  ///< the last day on which anybody was sent either way for their own sake; invalid: never
    QDate lastTouch; ///< invalid: we never talked
    std::optional<domain::Touch> next;          ///< the open next step that is due first
    std::optional<domain::CustomerId> customer; ///< which they are as well
};

/// What a partner has brought us as a customer.
struct AsCustomer
{
    qint64 visits = 0; ///< on which they came back
    domain::MaybeMoney value;
    QDate last;
};

/// One line of the story of a partner.
struct PartnerEntry
{
    enum class Event {
        Touch,
        SentThere,
        SentToUs,
        StageChanged,
        CameBack,     ///< they themselves, as customers; so are the following
        WereSent,     ///< elsewhere
        WereReferred, ///< to us
    };

    QDate on;
    Event event = Event::Touch;
    qint64 id = 0;   ///< of the touch, send-away, referral in, return visit or change of the stage
    QString detail;  ///< code: channel, status, outcome or stage; of a return visit how it is known
    QString subject; ///< the need, or whom we talked with
    QString note;
    domain::MaybeMoney value;

    bool operator==(const PartnerEntry &) const = default;
};

/// Talks with competitors, and all there was between them and us.
class Partners
{
public:
    explicit Partners(Ledger &ledger) : m_ledger(ledger) {}

    /// "date.missing"; "touch.step" when a day is given by which nothing is to be done.
    base::Result<domain::TouchId> addTouch(const domain::Touch &touch);
    base::Result<std::optional<domain::Touch>> touch(domain::TouchId id);
    /// The errors of adding; "record.missing"
    base::Done saveTouch(const domain::Touch &touch);

    /// What is still to be done by that day, the earliest first.
    base::Result<QList<domain::Touch>> openSteps(QDate until);

    /// Of those between whom and us there was anything; sent and received from `from` to `to`.
    base::Result<QHash<domain::CompetitorId, PartnerFacts>> facts(QDate from, QDate to);
    base::Result<AsCustomer> asCustomer(domain::CustomerId customer);
    /// The newest first, at most `limit`.
    base::Result<QList<PartnerEntry>> story(domain::CompetitorId id, int limit, OfConduct conduct);

private:
    Ledger &m_ledger;
};

} // namespace ledger
