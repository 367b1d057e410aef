// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/FirmAsCustomer.h"

#include "ledger/sql/Session.h"

namespace ledger::sql {

namespace {

/// Another way of writing the same phone is the same phone.
QStringList keysOf(domain::ReachKind kind, const QStringList &entries)
{
    QStringList keys;
    for (const QString &entry : entries)
        keys.append(reachKey(kind, entry));
    return keys;
}

/// The firm's first, then what is the customer's own.
QStringList joined(domain::ReachKind kind, const QStringList &firms, const QStringList &before,
                   const QStringList &own)
{
    QStringList all = firms;
    QStringList known = keysOf(kind, firms) + keysOf(kind, before);
    for (const QString &entry : own) {
        if (const QString key = reachKey(kind, entry); !known.contains(key)) {
            known.append(key);
            all.append(entry);
        }
    }
    return all;
}

} // namespace

base::Result<std::optional<domain::CustomerId>> customerOfFirm(Session &session, domain::CompetitorId firm)
{
    TRY_ASSIGN(
        const auto id,
        session.number(QStringLiteral("select id from customer where competitor_id = ?"), values(firm)));
    return id ? std::optional(domain::CustomerId(*id)) : std::nullopt;
}

base::Result<Reach> reachOfFirm(Session &session, domain::CompetitorId firm)
{
    TRY_ASSIGN(auto row,
               session.run(QStringLiteral("select r.kind, r.value from contact k join reach r on "
                                          "r.contact_id = k.id where k.competitor_id = ? order by "
                                          "k.is_preferred desc, k.position, k.id, r.position, r.id"),
                           values(firm)));
    Reach reach;
    while (row.next()) {
        QStringList &entries =
            row.word<domain::ReachKind>(0) == domain::ReachKind::Phone ? reach.phones : reach.emails;
        entries.append(row.text(1));
    }
    TRY(row.ended());
    reach.phones.removeDuplicates();
    reach.emails.removeDuplicates();
    return reach;
}

base::Done followFirm(Session &session, domain::CustomerId customer, const Reach &before)
{
    TRY_ASSIGN(const auto firm,
               session.number(QStringLiteral("select competitor_id from customer where id = ? "
                                             "and competitor_id is not null"),
                              values(customer)));
    if (!firm)
        return {};
    TRY(session.update(
        QStringLiteral("update customer set (name, name_key) = (select p.name, p.name_key from "
                       "competitor p where p.id = ?) where id = ?"),
        values(*firm, customer)));
    TRY_ASSIGN(const Reach firms, reachOfFirm(session, domain::CompetitorId(*firm)));
    TRY_ASSIGN(const auto all, readReach(session, ReachOf::Customers, customer.value()));
    const Reach own = all.value(customer.value());
    using domain::ReachKind;
    return writeReach(session, ReachOf::Customers, customer.value(),
                      {joined(ReachKind::Phone, firms.phones, before.phones, own.phones),
                       joined(ReachKind::Email, firms.emails, before.emails, own.emails)});
}

} // namespace ledger::sql
