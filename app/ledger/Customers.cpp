// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Customers.h"

#include "base/Fold.h"
#include "ledger/sql/Attribution.h"
#include "ledger/sql/CustomerSearch.h"
#include "ledger/sql/Erasing.h"
#include "ledger/sql/FirmAsCustomer.h"
#include "ledger/sql/Names.h"
#include "ledger/sql/Reach.h"
#include "ledger/sql/Session.h"
#include "ledger/sql/TillVisits.h"

#include <QCoreApplication>

namespace ledger {

using base::Done;
using base::Result;
using sql::values;

namespace {

constexpr const char *tablesOfCustomers[]{"send_away", "referral_in", "return_visit", "advocacy",
                                          "fit_check", "incident",    "till_person"};

constexpr const char *columns =
    "select c.id, c.name, c.reference, c.note, c.may_keep_since, c.may_contact_since, c.competitor_id from "
    "customer c ";

domain::Customer customerOf(const sql::Statement &row)
{
    domain::Customer customer;
    customer.id = row.id<domain::CustomerId>(0);
    customer.name = row.text(1);
    customer.reference = row.text(2);
    customer.note = row.text(3);
    customer.mayKeepSince = row.date(4);
    customer.mayContactSince = row.date(5);
    customer.firm = row.maybeId<domain::CompetitorId>(6);
    return customer;
}

Done readReachOf(sql::Session &session, domain::Customer &customer)
{
    TRY_ASSIGN(const auto all, sql::readReach(session, sql::ReachOf::Customers, customer.id.value()));
    const sql::Reach reach = all.value(customer.id.value());
    customer.phones = reach.phones;
    customer.emails = reach.emails;
    return {};
}

Done checkReferenceIsFree(sql::Session &session, const domain::Customer &customer)
{
    if (customer.reference.isEmpty())
        return {};
    TRY_ASSIGN(const auto other,
               session.number(
                   QStringLiteral("select id from customer where reference_key = ? and reference_key <> ''"),
                   values(base::fold(customer.reference))));
    if (!other || *other == customer.id.value())
        return {};
    return base::failure(
        QStringLiteral("reference.taken"),
        QCoreApplication::translate("ledger", "Another customer has the number “%1” already.")
            .arg(customer.reference));
}

/// One customer, one day, one visit: values of the same day add up, as the till's lines do.
Done joinVisits(sql::Session &session, domain::CustomerId kept, domain::CustomerId duplicate)
{
    struct Pair
    {
        sql::ValuedVisit kept;
        sql::ValuedVisit gone;
        QString note;
    };
    QList<Pair> pairs;
    {
        TRY_ASSIGN(auto row,
                   session.run(QStringLiteral(
                                   "select k.id, d.id, k.value, d.value, k.note, d.note from return_visit k "
                                   "join return_visit d on d.on_date = k.on_date and d.in_error = 0 where "
                                   "k.customer_id = ? and k.in_error = 0 and d.customer_id = ?"),
                               values(kept, duplicate)));
        const auto valueIn = [&row](int column) {
            return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
        };
        while (row.next()) {
            QStringList notes{row.text(4), row.text(5)};
            notes.removeAll(QString());
            pairs.append(
                {{row.integer(0), valueIn(2)}, {row.integer(1), valueIn(3)}, notes.join(QLatin1Char('\n'))});
        }
        TRY(row.ended());
    }
    for (const Pair &pair : pairs) {
        std::optional<qint64> sum = pair.kept.value;
        if (pair.gone.value)
            sum = sum.value_or(0) + *pair.gone.value;
        TRY(sql::joinTillVisits(session, pair.kept, pair.gone));
        TRY(session.run(QStringLiteral("delete from return_visit where id = ?"), values(pair.gone.id)));
        TRY(session.update(
            QStringLiteral("update return_visit set value = ?, note = ?, note_key = ? where id = ?"),
            values(sum, pair.note, sql::keyOf(pair.note), pair.kept.id)));
    }
    return {};
}

/// The one row, or nothing when there are several.
Result<std::optional<domain::CustomerId>> onlyOne(sql::Session &session, const QString &sql,
                                                  const sql::Values &keys)
{
    TRY_ASSIGN(auto row, session.run(sql, keys));
    if (!row.next())
        return std::nullopt;
    const auto id = row.id<domain::CustomerId>(0);
    return row.next() ? std::nullopt : std::optional(id);
}

} // namespace

Result<QList<domain::Customer>> Customers::find(const QString &text, int limit)
{
    TRY_ASSIGN(const auto ids, sql::findCustomers(m_ledger.session(), text, limit));
    QList<domain::Customer> found;
    for (const qint64 id : ids) {
        TRY_ASSIGN(const auto customer, byId(domain::CustomerId(id)));
        if (customer && !customer->isEmpty()) // one who was erased is nobody to be found
            found.append(*customer);
    }
    return found;
}

Result<std::optional<domain::Customer>> Customers::byId(domain::CustomerId id)
{
    sql::Session &session = m_ledger.session();
    TRY_ASSIGN(auto row,
               session.run(QLatin1StringView(columns) + QLatin1StringView("where c.id = ?"), values(id)));
    if (!row.next())
        return std::nullopt;
    domain::Customer customer = customerOf(row);
    TRY(readReachOf(session, customer));
    return customer;
}

Result<std::optional<domain::CustomerId>> Customers::match(const domain::Customer &details)
{
    sql::Session &session = m_ledger.session();
    const QString reference = base::fold(details.reference);
    if (!reference.isEmpty()) {
        TRY_ASSIGN(
            const auto id,
            onlyOne(session,
                    QStringLiteral("select id from customer where reference_key = ? and reference_key <> ''"),
                    values(reference)));
        if (id)
            return id;
    }
    // Somebody with another number of ours is somebody else, also under the same phone or name.
    const QString byReach = QStringLiteral(
        "select distinct r.customer_id from reach r join customer c on c.id = r.customer_id "
        "where r.value_key = ? and r.customer_id is not null and (? = '' or c.reference_key = '')");
    QStringList keys;
    for (const QString &phone : details.phones)
        keys.append(base::foldPhone(phone));
    for (const QString &email : details.emails)
        keys.append(sql::keyOf(email));
    keys.removeAll(QString());
    for (const QString &key : keys) {
        TRY_ASSIGN(const auto id, onlyOne(session, byReach, values(key, reference)));
        if (id)
            return id;
    }
    if (details.name.isEmpty())
        return std::nullopt;
    return onlyOne(
        session,
        QStringLiteral("select id from customer where name_key = ? and (? = '' or reference_key = '')"),
        values(sql::keyOf(details.name), reference));
}

Result<domain::CustomerId> Customers::add(const domain::Customer &customer)
{
    domain::CustomerId added;
    TRY(m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        if (customer.isEmpty())
            return base::failure(QStringLiteral("customer.empty"),
                                 QCoreApplication::translate(
                                     "ledger", "A customer needs a name, a number, a phone or an e-mail."));
        TRY(checkReferenceIsFree(session, customer));
        TRY_ASSIGN(const qint64 id,
                   session.insert(
                       QStringLiteral(
                           "insert into customer (name, name_key, reference, reference_key, note, "
                           "may_keep_since, may_contact_since) values (?, ?, ?, ?, ?, ?, ?) returning id"),
                       values(customer.name, sql::keyOf(customer.name), customer.reference,
                              base::fold(customer.reference), customer.note, customer.mayKeepSince,
                              customer.mayContactSince)));
        TRY(sql::writeReach(session, sql::ReachOf::Customers, id, {customer.phones, customer.emails}));
        added = domain::CustomerId(id);
        session.note(Kind::Customer, What::Added, id);
        return {};
    }));
    return added;
}

Done Customers::save(const domain::Customer &customer)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        if (customer.isEmpty())
            return base::failure(QStringLiteral("customer.empty"),
                                 QCoreApplication::translate(
                                     "ledger", "A customer needs a name, a number, a phone or an e-mail."));
        TRY(checkReferenceIsFree(session, customer));
        TRY(session.update(
            QStringLiteral("update customer set name = ?, name_key = ?, reference = ?, reference_key = ?, "
                           "note = ?, may_keep_since = ?, may_contact_since = ? where id = ?"),
            values(customer.name, sql::keyOf(customer.name), customer.reference,
                   base::fold(customer.reference), customer.note, customer.mayKeepSince,
                   customer.mayContactSince, customer.id)));
        TRY(sql::writeReach(session, sql::ReachOf::Customers, customer.id.value(),
                            {customer.phones, customer.emails}));
        TRY(sql::followFirm(session, customer.id, {}));
        session.note(Kind::Customer, What::Edited, customer.id.value());
        return {};
    });
}

Result<std::optional<domain::CustomerId>> Customers::ofFirm(domain::CompetitorId firm)
{
    return sql::customerOfFirm(m_ledger.session(), firm);
}

Done Customers::setFirm(domain::CustomerId id, std::optional<domain::CompetitorId> firm)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        if (firm) {
            TRY_ASSIGN(const auto other, sql::customerOfFirm(session, *firm));
            if (other && *other != id)
                return base::failure(
                    QStringLiteral("firm.taken"),
                    QCoreApplication::translate("ledger", "This firm is another customer already."));
        }
        TRY(session.update(QStringLiteral("update customer set competitor_id = ? where id = ?"),
                           values(firm, id)));
        TRY(sql::followFirm(session, id, {}));
        session.note(Kind::Customer, What::Edited, id.value());
        return {};
    });
}

Result<bool> Customers::isUsed(domain::CustomerId id)
{
    const auto refers = [&](const char *table, const char *column) {
        return m_ledger.session().number(QStringLiteral("select 1 from %1 where %2 = ? limit 1")
                                             .arg(QLatin1StringView(table), QLatin1StringView(column)),
                                         values(id));
    };
    TRY_ASSIGN(const auto recommends, refers("referral_in", "recommended_by"));
    if (recommends)
        return true;
    for (const char *table : tablesOfCustomers) {
        TRY_ASSIGN(const auto found, refers(table, "customer_id"));
        if (found)
            return true;
    }
    return false;
}

Done Customers::remove(domain::CustomerId id)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(sql::writeReach(session, sql::ReachOf::Customers, id.value(), {}));
        TRY(session.run(QStringLiteral("delete from till_person where customer_id = ?"), values(id)));
        TRY(sql::removeRow(session, "customer", id.value()));
        session.note(Kind::Customer, What::Removed, id.value());
        return {};
    });
}

Done Customers::merge(domain::CustomerId kept, domain::CustomerId duplicate)
{
    Q_ASSERT(kept != duplicate);
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY_ASSIGN(auto keep, byId(kept));
        TRY_ASSIGN(const auto gone, byId(duplicate));
        if (!keep || !gone)
            return base::failure(
                QStringLiteral("customer.missing"),
                QCoreApplication::translate("ledger", "One of the two customers is not there any more."));
        TRY(sql::noteMerged(session, kept, duplicate));
        TRY(joinVisits(session, kept, duplicate));
        for (const char *table : tablesOfCustomers)
            TRY(session.run(QStringLiteral("update %1 set customer_id = ? where customer_id = ?")
                                .arg(QLatin1StringView(table)),
                            values(kept, duplicate)));
        TRY(session.run(QStringLiteral("update referral_in set recommended_by = ? where recommended_by = ?"),
                        values(kept, duplicate)));
        TRY(remove(duplicate));
        const auto takeOver = [](QString &mine, const QString &theirs) {
            if (mine.isEmpty())
                mine = theirs;
        };
        takeOver(keep->name, gone->name);
        takeOver(keep->reference, gone->reference);
        takeOver(keep->note, gone->note);
        if (!keep->mayKeepSince.isValid())
            keep->mayKeepSince = gone->mayKeepSince;
        if (!keep->mayContactSince.isValid())
            keep->mayContactSince = gone->mayContactSince;
        keep->phones += gone->phones;
        keep->phones.removeDuplicates();
        keep->emails += gone->emails;
        keep->emails.removeDuplicates();
        TRY(save(*keep));
        if (!keep->firm && gone->firm)
            TRY(setFirm(kept, gone->firm));
        TRY(sql::attributeVisits(session, kept));
        for (const Kind kind : {Kind::SendAway, Kind::ReferralIn, Kind::ReturnVisit, Kind::Advocacy,
                                Kind::FitCheck, Kind::Conduct})
            session.note(kind, What::Edited);
        return {};
    });
}

} // namespace ledger
