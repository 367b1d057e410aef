// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Erasures.h"

#include "ledger/Customers.h"
#include "ledger/sql/Erasing.h"
#include "ledger/sql/ErasureRegister.h"
#include "ledger/sql/Session.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ledger {

using base::Done;
using base::Result;
using domain::CustomerId;

namespace {

/// Each event of a customer with its day. What is still to come counts with the day it is for.
constexpr const char *events[]{
    "select customer_id, max(on_date) as on_date from send_away where customer_id is not null group by 1",
    "select customer_id, max(deferred_to) from send_away where customer_id is not null and deferred_to is "
    "not "
    "null group by 1",
    "select customer_id, max(on_date) from referral_in where customer_id is not null group by 1",
    "select recommended_by, max(on_date) from referral_in where recommended_by is not null group by 1",
    "select customer_id, max(on_date) from return_visit group by 1",
    "select customer_id, max(on_date) from advocacy where customer_id is not null group by 1",
    "select customer_id, max(on_date) from fit_check where customer_id is not null group by 1",
    "select customer_id, max(on_date) from incident where customer_id is not null group by 1",
    "select i.customer_id, max(r.on_date) from conduct_review r join incident i on i.id = r.incident_id "
    "where "
    "i.customer_id is not null group by 1",
    "select id, may_keep_since from customer where may_keep_since is not null",
    "select id, may_contact_since from customer where may_contact_since is not null",
};

constexpr const char *isNotExcluded =
    "not exists (select 1 from exclusion x join send_away s on s.id = x.send_away_id where s.customer_id = "
    "c.id "
    "and x.lifted_on is null and (x.until_date is null or x.until_date >= ?))";

Done mayBeErased(sql::Session &session, CustomerId id)
{
    TRY_ASSIGN(const auto there,
               session.number(QStringLiteral("select id from customer where id = ?"), sql::values(id)));
    return there
               ? Done()
               : base::failure(QStringLiteral("customer.missing"),
                               QCoreApplication::translate("ledger", "This customer is not there any more."));
}

Done mayBeErased(sql::Session &session, domain::ContactId id)
{
    TRY_ASSIGN(const auto there,
               session.number(QStringLiteral("select id from contact where id = ?"), sql::values(id)));
    return there ? Done()
                 : base::failure(
                     QStringLiteral("contact.missing"),
                     QCoreApplication::translate("ledger", "This contact person is not there any more."));
}

Done mayBeErased(sql::Session &session, domain::StaffId id)
{
    TRY_ASSIGN(auto row,
               session.run(QStringLiteral("select retired_on from staff where id = ?"), sql::values(id)));
    if (!row.next())
        return base::failure(
            QStringLiteral("staff.missing"),
            QCoreApplication::translate("ledger", "There is nobody of that name in the team any more."));
    return !row.isNull(0)
               ? Done()
               : base::failure(QStringLiteral("staff.inTeam"),
                               QCoreApplication::translate("ledger",
                                                           "Only those who have left the team are erased. "
                                                           "Take them off the list of people first."));
}

} // namespace

Result<ErasureEffect> Erasures::effect(const domain::PersonId &id)
{
    return std::visit(
        [this](auto one) -> Result<ErasureEffect> {
            TRY(mayBeErased(m_ledger.session(), one));
            return sql::effectOfErasing(m_ledger.session(), one);
        },
        id);
}

Done Erasures::erase(const QList<CustomerId> &ids)
{
    return m_ledger.transact(
        [&]() -> Done { return sql::eraseCustomers(m_ledger.session(), ids, m_ledger.clock().now()); });
}

Done Erasures::erasePerson(const domain::PersonId &id)
{
    sql::Session &session = m_ledger.session();
    const QDateTime now = m_ledger.clock().now();
    return m_ledger.transact([&]() -> Done {
        return std::visit(
            [&](auto one) -> Done {
                TRY(mayBeErased(session, one));
                if constexpr (std::is_same_v<decltype(one), CustomerId>)
                    return sql::eraseCustomers(session, {one}, now);
                else
                    return sql::erasePerson(session, one, now);
            },
            id);
    });
}

Result<ErasureState> Erasures::state()
{
    ErasureState state;
    TRY_ASSIGN(auto row, m_ledger.session().run(QStringLiteral(
                             "select count(*), max(at) from (select erased_at as at from erasure union all "
                             "select erased_at from erased_person) everybody")));
    if (row.next())
        state = {row.integer(0), row.isNull(1) ? QString() : row.value(1).toString()};
    return state;
}

Result<bool> Erasures::concern(const QStringList &texts, std::optional<CustomerId> about,
                               const QDateTime &since)
{
    TRY_ASSIGN(const auto entries, all());
    QSet<QString> proofs;
    for (const ErasureEntry &entry : entries) {
        if (entry.at < since)
            continue;
        if (about && entry.kind == domain::PersonKind::Customer && entry.customer == about->value())
            return true;
        proofs.unite(QSet<QString>(entry.proofs.cbegin(), entry.proofs.cend()));
    }
    if (proofs.isEmpty())
        return false;
    TRY_ASSIGN(const auto hashing, sql::Hashing::of(m_ledger.session()));
    const QStringList keys = sql::keysOfNames(texts);
    return std::ranges::any_of(keys, [&](const QString &key) { return proofs.contains(hashing.of(key)); });
}

Result<QList<ErasureEntry>> Erasures::all()
{
    return sql::erasuresIn(m_ledger.session());
}

Result<HeldData> Erasures::held()
{
    HeldData held;
    const std::pair<const char *, qint64 *> counted[]{
        {"customer where erased_on is null", &held.customers},
        {"send_away where customer_id is not null", &held.records},
        {"incident", &held.incidents},
        {"till_person", &held.tillDecisions},
        {"contact", &held.contacts},
        {"touch", &held.touches},
        {"document", &held.documents},
        {"staff", &held.staff},
        {"customer where may_keep_since is not null", &held.mayKeep},
        {"customer where may_contact_since is not null", &held.mayContact},
        {"customer where erased_on is null and may_keep_since is null and may_contact_since is null",
         &held.withoutConsent},
        {"customer where erased_on is not null", &held.erased},
        {"erased_person", &held.othersErased}};
    for (const auto &[from, count] : counted) {
        TRY_ASSIGN(const auto found, m_ledger.session().number(QStringLiteral("select count(*) from ")
                                                               + QLatin1StringView(from)));
        *count = found.value_or(0);
    }
    for (const char *from :
         {"referral_in where customer_id is not null", "return_visit",
          "advocacy where customer_id is not null", "fit_check where customer_id is not null"}) {
        TRY_ASSIGN(const auto found, m_ledger.session().number(QStringLiteral("select count(*) from ")
                                                               + QLatin1StringView(from)));
        held.records += found.value_or(0);
    }
    return held;
}

Result<int> Erasures::retentionMonths()
{
    TRY_ASSIGN(const auto months,
               m_ledger.session().number(QStringLiteral("select retention_months from business")));
    return static_cast<int>(months.value_or(0));
}

Done Erasures::setRetentionMonths(int months)
{
    return m_ledger.transact([&]() -> Done {
        TRY(m_ledger.session().run(QStringLiteral("update business set retention_months = ?"),
                                   sql::values(months)));
        m_ledger.session().note(Kind::Business, What::Edited);
        return {};
    });
}

Result<QList<Forgettable>> Erasures::withoutEventSince(QDate day)
{
    QStringList selects;
    for (const char *select : events)
        selects.append(QString::fromLatin1(select));
    TRY_ASSIGN(auto row,
               m_ledger.session().run(
                   QStringLiteral(
                       "select c.id, e.last_event from customer c join (select customer_id, max(on_date) as "
                       "last_event from (%1) every group by customer_id) e on e.customer_id = c.id where "
                       "c.erased_on is null and c.competitor_id is null and e.last_event < ? and %2 "
                       "order by e.last_event, c.id")
                       .arg(selects.join(QLatin1StringView(" union all ")), QLatin1StringView(isNotExcluded)),
                   sql::values(day, m_ledger.clock().today())));
    QList<Forgettable> found;
    while (row.next())
        found.append({row.id<CustomerId>(0), {}, row.date(1)});
    TRY(row.ended());
    Customers customers(m_ledger);
    for (Forgettable &one : found) {
        TRY_ASSIGN(const auto customer, customers.byId(one.id));
        one.caption = customer ? customer->caption() : QString();
    }
    return found;
}

} // namespace ledger
