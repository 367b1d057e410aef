// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "ledger/Erasure.h"
#include "ledger/Ledger.h"

namespace ledger {

/// A customer whom the rule of retention would erase.
struct Forgettable
{
    domain::CustomerId id;
    QString caption;
    QDate lastEvent;
};

/// What tells whether anybody was erased meanwhile.
struct ErasureState
{
    qint64 people = 0;
    QString latest; ///< when somebody was erased last, as the ledger keeps it

    bool operator==(const ErasureState &) const = default;
};

/// How much there is about people.
struct HeldData
{
    qint64 customers = 0; ///< who can be told apart
    qint64 records = 0;   ///< logged of them
    qint64 incidents = 0;
    qint64 tillDecisions = 0;
    qint64 contacts = 0;
    qint64 touches = 0;   ///< with partners
    qint64 documents = 0; ///< of partners
    qint64 staff = 0;
    qint64 mayKeep = 0;
    qint64 mayContact = 0;
    qint64 withoutConsent = 0;
    qint64 erased = 0;
    qint64 othersErased = 0; ///< contact persons and former staff
};

/// Erasing people. Identity and free text leave all tables, with the keys they are searched by; the dated
/// events, figures and coded words stay, of a customer nobody can tell any more and nobody can come back as.
/// It cannot be undone. Another ledger made from an older backup erases again: see restore().
class Erasures
{
public:
    explicit Erasures(Ledger &ledger) : m_ledger(ledger) {}

    /// What erasing them would touch. "customer.missing", "contact.missing", "staff.missing"; of the staff
    /// only who has left is erased: "staff.inTeam".
    base::Result<ErasureEffect> effect(const domain::PersonId &id);
    /// Where the database is a file, it holds nothing of them afterwards either, not even in its free room.
    base::Done erase(const QList<domain::CustomerId> &ids);
    /// A customer as above. A contact person at a partner goes from the list and from the words about the
    /// partner; that somebody was talked with, and when, stays. What former staff did stays, under a label in
    /// place of the name; so do their role and what they confirmed to have read. The errors of effect().
    base::Done erasePerson(const domain::PersonId &id);
    /// How much there is in the register, at little cost.
    base::Result<ErasureState> state();
    /// Whether one of those who were erased at that time or later is the customer `about`, or is named in the
    /// texts: by the whole name, the number, a phone or an e-mail.
    base::Result<bool> concern(const QStringList &texts, std::optional<domain::CustomerId> about,
                               const QDateTime &since);
    /// The register.
    base::Result<QList<ErasureEntry>> all();

    /// Who has had no event since before that day, the longest ago first: nothing sent, referred, bought,
    /// said, checked or misdone, no consent given, nothing promised for later and no exclusion in force.
    /// Customers without any date and firms are never among them.
    base::Result<QList<Forgettable>> withoutEventSince(QDate day);

    base::Result<HeldData> held();

    /// After how many months without any event customers are erased by themselves; 0: never.
    base::Result<int> retentionMonths();
    base::Done setRetentionMonths(int months);

private:
    Ledger &m_ledger;
};

} // namespace ledger
