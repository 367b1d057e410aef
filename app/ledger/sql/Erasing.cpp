// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Erasing.h"

#include "domain/People.h"
#include "ledger/sql/CustomerSearch.h"
#include "ledger/sql/ErasureRegister.h"
#include "ledger/sql/Mentions.h"
#include "ledger/sql/Reach.h"
#include "ledger/sql/Session.h"

#include <algorithm>

namespace ledger::sql {

using base::Done;
using base::Result;
using domain::CustomerId;

namespace {

/// Of a customer's own records: `%1` stands for the id. Free text goes, and so does what leads to them
/// elsewhere.
constexpr const char *ownTexts[]{
    "update status_change set note = '' where note <> '' and send_away_id in (select id from send_away where "
    "customer_id = %1)",
    "update exclusion set scope = '', appeal_note = '' where send_away_id in (select id from send_away where "
    "customer_id = %1)",
    "update send_away set note = '', note_key = '', told = '', told_key = '' where customer_id = %1",
    "update referral_in set note = '', note_key = '', their_ticket = '' where customer_id = %1",
    "update referral_in set note = '', note_key = '' where recommended_by = %1",
    "update return_visit set note = '', note_key = '' where customer_id = %1",
    "update advocacy set note = '', note_key = '', link = '' where customer_id = %1 or send_away_id in "
    "(select id "
    "from send_away where customer_id = %1)",
    "update fit_requirement set requirement = case when competency_id is null then '-' else '' end where "
    "requirement <> '' and fit_check_id in (select id from fit_check where customer_id = %1 or send_away_id "
    "in "
    "(select id from send_away where customer_id = %1))",
    "update fit_check set note = '' where customer_id = %1 or send_away_id in (select id from send_away "
    "where "
    "customer_id = %1)",
    "update conduct_review set note = '' where incident_id in (select id from incident where customer_id = "
    "%1)",
    "update incident set description = '', witness = '', said = '', offered = '' where customer_id = %1",
    "delete from till_person where customer_id = %1",
    "delete from reach where customer_id = %1",
    "update customer set name = '', name_key = '', reference = '', reference_key = '', note = '', "
    "may_keep_since "
    "= null, may_contact_since = null, competitor_id = null where id = %1",
};

struct Person
{
    domain::Customer customer;
    QStringList keys; ///< what this customer is found by, folded
};

Result<std::optional<Person>> personOf(Session &session, CustomerId id)
{
    TRY_ASSIGN(auto row,
               session.run(QStringLiteral("select name, reference, competitor_id, name_key, "
                                          "reference_key from customer where id = ? and erased_on is null"),
                           values(id)));
    if (!row.next())
        return std::nullopt;
    Person person;
    person.customer.id = id;
    person.customer.name = row.text(0);
    person.customer.reference = row.text(1);
    person.customer.firm = row.maybeId<domain::CompetitorId>(2);
    person.keys = {QLatin1StringView("name ") + row.text(3), QLatin1StringView("reference ") + row.text(4)};
    person.keys.removeIf([](const QString &key) { return key.endsWith(QLatin1Char(' ')); });
    TRY_ASSIGN(const auto all, readReach(session, ReachOf::Customers, id.value()));
    const Reach reach = all.value(id.value());
    person.customer.phones = reach.phones;
    person.customer.emails = reach.emails;
    for (const QString &phone : reach.phones)
        person.keys.append(QLatin1StringView("reach ") + reachKey(domain::ReachKind::Phone, phone));
    for (const QString &email : reach.emails)
        person.keys.append(QLatin1StringView("reach ") + reachKey(domain::ReachKind::Email, email));
    // Their records have numbers of our own, which stay when everything else about them changes.
    TRY_ASSIGN(
        auto record,
        session.run(QStringLiteral("select reference from send_away where customer_id = ? union all select "
                                   "reference from return_visit where customer_id = ? order by 1 limit 20"),
                    values(id, id)));
    while (record.next())
        person.keys.append(QLatin1StringView("record ") + record.text(0));
    TRY(record.ended());
    return person;
}

Called calledOf(const domain::Customer &customer)
{
    return {customer.name, customer.phones, customer.emails};
}

Done eraseTexts(Session &session, const Person &person)
{
    for (const char *text : ownTexts)
        TRY(session.command(QString::fromLatin1(text).arg(person.customer.id.value())));
    const QStringList captions = QStringList{person.customer.name, person.customer.reference}
                                 + person.customer.phones + person.customer.emails;
    for (const QString &caption : captions) {
        if (!caption.isEmpty())
            TRY(session.run(QStringLiteral("delete from till_person where caption = ?"), values(caption)));
    }
    return {};
}

void noteAll(Session &session, qint64 customer)
{
    session.note(Kind::Customer, What::Edited, customer);
    for (const Kind kind : {Kind::SendAway, Kind::ReferralIn, Kind::ReturnVisit, Kind::Advocacy,
                            Kind::FitCheck, Kind::Conduct, Kind::Competitor, Kind::Touch})
        session.note(kind, What::Edited);
}

/// Whoever was found to be this customer is in older backups still.
Done keepThoseMergedInto(Session &session, CustomerId kept, const ErasureEntry &entry)
{
    QList<ErasureEntry> merged;
    {
        TRY_ASSIGN(
            auto row,
            session.run(QStringLiteral("select customer_id, proofs from merged_customer where kept_id = ?"),
                        values(kept)));
        while (row.next())
            merged.append({entry.ledger, row.integer(0), row.text(1).split(QLatin1Char(' ')), entry.at});
        TRY(row.ended());
    }
    for (const ErasureEntry &each : merged)
        TRY(keepErasure(session, each));
    TRY(session.run(QStringLiteral("delete from merged_customer where kept_id = ?"), values(kept)));
    return {};
}

Done eraseOne(Session &session, const Person &person, const Hashing &hashing, const QDateTime &at,
              Mentions &mentions)
{
    const CustomerId id = person.customer.id;
    const ErasureEntry entry{hashing.ofLedger(), id.value(), hashing.of(person.keys), at};
    TRY(keepErasure(session, entry));
    TRY(keepThoseMergedInto(session, id, entry));
    TRY(eraseTexts(session, person));
    TRY(session.run(QStringLiteral("update customer set erased_on = ? where id = ?"), values(at.date(), id)));
    // A firm's name and reach stay with the firm, and so do the words about it.
    if (!person.customer.firm)
        mentions.add(calledOf(person.customer));
    noteAll(session, id.value());
    return {};
}

} // namespace

Done eraseCustomers(Session &session, const QList<CustomerId> &ids, const QDateTime &at)
{
    TRY_ASSIGN(const Hashing hashing, Hashing::of(session));
    Mentions mentions;
    for (const CustomerId id : ids) {
        TRY_ASSIGN(const auto person, personOf(session, id));
        if (person)
            TRY(eraseOne(session, *person, hashing, at, mentions));
    }
    if (!mentions.isEmpty())
        TRY(eraseMentions(session, mentions));
    // An index over parts of words keeps more than the rows it is of.
    return session.dialect().isSQLite() ? buildCustomerSearch(session) : Done();
}

Result<ErasureEffect> effectOfErasing(Session &session, CustomerId id)
{
    ErasureEffect effect;
    TRY_ASSIGN(const auto person, personOf(session, id));
    if (!person)
        return effect;
    effect.caption = person->customer.caption();
    effect.isFirm = person->customer.firm.has_value();
    const std::pair<const char *, qint64 *> counted[]{
        {"send_away", &effect.sendAways},       {"referral_in", &effect.referralsIn},
        {"return_visit", &effect.returnVisits}, {"advocacy", &effect.wordsOfMouth},
        {"fit_check", &effect.fitChecks},       {"incident", &effect.incidents},
        {"till_person", &effect.tillDecisions}};
    for (const auto &[table, count] : counted) {
        TRY_ASSIGN(
            const auto found,
            session.number(
                QStringLiteral("select count(*) from %1 where customer_id = ?").arg(QLatin1StringView(table)),
                values(id)));
        *count = found.value_or(0);
    }
    Mentions mentions;
    if (!effect.isFirm)
        mentions.add(calledOf(person->customer));
    TRY_ASSIGN(effect.mentions, countMentions(session, mentions, id));
    return effect;
}

Done noteMerged(Session &session, CustomerId kept, CustomerId duplicate)
{
    TRY(session.run(QStringLiteral("update merged_customer set kept_id = ? where kept_id = ?"),
                    values(kept, duplicate)));
    TRY_ASSIGN(const auto person, personOf(session, duplicate));
    if (!person || person->keys.isEmpty())
        return {};
    TRY_ASSIGN(const Hashing hashing, Hashing::of(session));
    TRY(session.run(
        QStringLiteral("insert into merged_customer (customer_id, kept_id, proofs) values (?, ?, ?)"),
        values(duplicate, kept, hashing.of(person->keys).join(QLatin1Char(' ')))));
    return {};
}

Result<bool> eraseCustomerAgain(Session &session, const ErasureEntry &entry)
{
    TRY_ASSIGN(const Hashing hashing, Hashing::of(session));
    TRY_ASSIGN(const auto person, personOf(session, CustomerId(entry.customer)));
    const QStringList proofs = person ? hashing.of(person->keys) : QStringList();
    const bool isSame =
        std::ranges::any_of(proofs, [&entry](const QString &proof) { return entry.proofs.contains(proof); });
    if (isSame)
        TRY(eraseCustomers(session, {person->customer.id}, entry.at));
    return isSame;
}

} // namespace ledger::sql
