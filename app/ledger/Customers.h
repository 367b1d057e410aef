// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/People.h"
#include "ledger/Filter.h"
#include "ledger/Ledger.h"

namespace ledger {

/// One line of what happened with a customer, in time order.
struct StoryEntry
{
    enum class Event {
        SentElsewhere,
        StatusChanged,
        CameBack,
        ReferredToUs,
        Recommended,
        Advocacy,
        FitCheck
    };

    QDate on;
    Event event = Event::SentElsewhere;
    qint64 id = 0; ///< of the send-away, visit, referral, advocacy or fit check
    QString need;  ///< empty where there is none
    QString who;   ///< partner, or the customer who was recommended
    /// Coded word: status for StatusChanged, hand-off for SentElsewhere, kind for Advocacy, decision for
    /// FitCheck.
    QString detail;
    domain::MaybeMoney value;
    QString note;
    std::optional<int> rating = {};            ///< of an advocacy, 1..5
    std::optional<domain::Stance> stance = {}; ///< of an advocacy
    QString told = {};                         ///< to the partner of a send-away
    QDate promisedFor = {};                    ///< of a send-away to ourselves, later
};

/// A send-away of a customer, in the words the counter needs.
struct SentBefore
{
    domain::SendAwayId id;
    QDate on;
    QString need;
    QString partner; ///< empty when nobody was named
    domain::Motive motive = domain::Motive::Customer;
};

class Customers
{
public:
    explicit Customers(Ledger &ledger) : m_ledger(ledger) {}

    /// Customers with `text` anywhere in name, reference, phone or e-mail: those whose name begins with it,
    /// then those whose reference does, then a phone or an e-mail, then the others by name. At most `limit`;
    /// what it costs does not grow with their number, for of very many others only the newest are looked at,
    /// and for one or two letters within a name only the newest 10,000 customers.
    base::Result<QList<domain::Customer>> find(const QString &text, int limit);
    base::Result<std::optional<domain::Customer>> byId(domain::CustomerId id);
    /// The one customer these details belong to: by own reference, else phone, else e-mail, else name, each
    /// after folding. Nothing when there is none, when several fit, or when the one that fits has another
    /// own reference than the details.
    base::Result<std::optional<domain::CustomerId>> match(const domain::Customer &details);
    base::Result<domain::CustomerId> add(const domain::Customer &customer);
    /// Everything but which firm it is; of one that is a firm, the name is the firm's, and the firm's phones
    /// and e-mails are always among its own.
    base::Done save(const domain::Customer &customer);
    /// The customer that this firm is.
    base::Result<std::optional<domain::CustomerId>> ofFirm(domain::CompetitorId firm);
    /// From now on this customer is that firm: what the firm is called and how it is reached follows.
    /// Nothing: a customer like any other, who keeps what it has. "firm.taken" when another customer is that
    /// firm.
    base::Done setFirm(domain::CustomerId id, std::optional<domain::CompetitorId> firm);
    base::Result<bool> isUsed(domain::CustomerId id);
    /// Only one that nothing refers to ("in.use" otherwise).
    base::Done remove(domain::CustomerId id);
    /// All that refers to `duplicate` refers to `kept` afterwards; visits of both on one day become one with
    /// the sum of their values. The details of the kept one win, what it lacks is taken over: the firm, too.
    base::Done merge(domain::CustomerId kept, domain::CustomerId duplicate);
    /// The send-away that a visit on `day` belongs to (domain::sendAwayBefore).
    base::Result<std::optional<SentBefore>> sentBefore(domain::CustomerId id, QDate day);
    /// Oldest first. Without conduct, return visits are told of without the send-away for the staff's sake
    /// that they belong to.
    base::Result<QList<StoryEntry>> story(domain::CustomerId id, OfConduct conduct = OfConduct::With);

private:
    Ledger &m_ledger;
};

} // namespace ledger
