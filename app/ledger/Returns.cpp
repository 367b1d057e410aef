// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Records.h"
#include "ledger/sql/Attribution.h"
#include "ledger/sql/Columns.h"
#include "ledger/sql/Reference.h"
#include "ledger/sql/Session.h"

#include <QCoreApplication>
#include <QLocale>

namespace ledger {

using base::Done;
using base::Result;
using domain::ReferralIn;
using domain::ReturnVisit;
using sql::values;

namespace {

Done checkReferral(const ReferralIn &referral)
{
    TRY(sql::checkDay(referral.on));
    const bool partnerFits = !referral.partner || referral.sourceKind == domain::SourceKind::Partner;
    const bool friendFits = !referral.recommendedBy || referral.sourceKind == domain::SourceKind::WordOfMouth;
    if (partnerFits && friendFits)
        return {};
    return base::failure(
        QStringLiteral("source.mixed"),
        QCoreApplication::translate("ledger", "A referral comes either from a partner or by word of mouth."));
}

/// Of that partner's customers the one with that ticket: written down, or come with a list or a file.
/// Blanks and hyphens tell no two tickets apart.
constexpr const char *hasTicket =
    "competitor_id = ? and (replace(replace(their_ticket, ' ', ''), '-', '') = ? or reference = ? or "
    "substr(reference, 33) = ?)";

sql::Values ticketValues(domain::CompetitorId partner, const QString &ticket)
{
    QString bare = ticket;
    bare.remove(QLatin1Char(' ')).remove(QLatin1Char('-'));
    return values(partner, bare, ticket, QLatin1Char(':') + ticket);
}

/// One customer of a partner's is logged once.
Done checkTicket(sql::Session &session, const ReferralIn &referral)
{
    if (referral.theirTicket.isEmpty() || referral.isInError)
        return {};
    if (!referral.partner)
        return base::failure(QStringLiteral("ticket.partner"),
                             QCoreApplication::translate(
                                 "ledger", "A partner's ticket needs the partner who sent the customer."));
    TRY_ASSIGN(
        auto row,
        session.run(QStringLiteral("select on_date from referral_in where %1 and in_error = 0 and id <> ?")
                        .arg(QLatin1StringView(hasTicket)),
                    ticketValues(*referral.partner, referral.theirTicket).add(referral.id)));
    if (!row.next())
        return {};
    return base::failure(
        QStringLiteral("ticket.taken"),
        QCoreApplication::translate("ledger", "The customer with this ticket was logged already, on %1.")
            .arg(QLocale().toString(row.date(0), QLocale::ShortFormat)));
}

Done checkVisit(sql::Session &session, const ReturnVisit &visit)
{
    TRY(sql::checkDay(visit.on));
    if (visit.isInError)
        return {};
    TRY_ASSIGN(const auto twin,
               session.number(
                   QStringLiteral(
                       "select id from return_visit where customer_id = ? and on_date = ? and in_error = 0"),
                   values(visit.customer, visit.on)));
    if (twin && *twin != visit.id.value())
        return base::failure(
            QStringLiteral("visit.twice"),
            QCoreApplication::translate(
                "ledger", "This customer has a visit on that day already. Add to its value instead."));
    TRY_ASSIGN(
        const auto sent,
        session.number(
            QStringLiteral(
                "select 1 from send_away where customer_id = ? and on_date < ? and counts = 1 limit 1"),
            values(visit.customer, visit.on)));
    if (!sent)
        return base::failure(
            QStringLiteral("visit.early"),
            QCoreApplication::translate(
                "ledger", "This customer was not sent elsewhere before that day, so nobody came back."));
    return {};
}

} // namespace

Result<domain::ReferralInId> ReferralsIn::add(const ReferralIn &given)
{
    domain::ReferralInId added;
    TRY(m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        ReferralIn record = given;
        TRY(checkReferral(record));
        TRY(checkTicket(session, record));
        if (record.reference.isEmpty()) {
            TRY_ASSIGN(record.reference, sql::freeReference(session, "referral_in"));
        }
        TRY(sql::checkReference(session, "referral_in", record.reference, 0));
        TRY_ASSIGN(const qint64 id, session.insert(sql::insertInto("referral_in", sql::referralColumns)
                                                       + QLatin1StringView(" returning id"),
                                                   sql::columnsOf(record)));
        added = domain::ReferralInId(id);
        session.note(Kind::ReferralIn, What::Added, id);
        return {};
    }));
    return added;
}

Result<std::optional<ReferralIn>> ReferralsIn::byId(domain::ReferralInId id)
{
    TRY_ASSIGN(auto row, m_ledger.session().run(QStringLiteral("select %1 from referral_in where id = ?")
                                                    .arg(QLatin1StringView(sql::referralColumns)),
                                                values(id)));
    if (!row.next())
        return std::nullopt;
    ReferralIn r;
    r.id = id;
    r.reference = row.text(0);
    r.on = row.date(1);
    r.sourceKind = row.word<domain::SourceKind>(2);
    r.partner = row.maybeId<domain::CompetitorId>(3);
    r.recommendedBy = row.maybeId<domain::CustomerId>(4);
    r.customer = row.maybeId<domain::CustomerId>(5);
    r.need = row.maybeId<domain::CompetencyId>(6);
    r.value = row.money(7, m_ledger.business().currency);
    r.outcome = row.word<domain::ReferralOutcome>(8);
    r.staff = row.maybeId<domain::StaffId>(9);
    r.note = row.text(10);
    r.isInError = row.flag(12);
    r.theirTicket = row.text(13);
    return r;
}

Result<std::optional<domain::ReferralInId>> ReferralsIn::byReference(const QString &reference)
{
    TRY_ASSIGN(const auto id,
               m_ledger.session().number(QStringLiteral("select id from referral_in where reference = ?"),
                                         values(reference)));
    return id ? std::optional(domain::ReferralInId(*id)) : std::nullopt;
}

Result<std::optional<domain::ReferralInId>> ReferralsIn::byTicket(domain::CompetitorId partner,
                                                                  const QString &ticket)
{
    TRY_ASSIGN(const auto id,
               m_ledger.session().number(
                   QStringLiteral("select id from referral_in where %1 order by in_error, id limit 1")
                       .arg(QLatin1StringView(hasTicket)),
                   ticketValues(partner, ticket)));
    return id ? std::optional(domain::ReferralInId(*id)) : std::nullopt;
}

Done ReferralsIn::save(const ReferralIn &referral)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(checkReferral(referral));
        TRY(checkTicket(session, referral));
        TRY(sql::checkReference(session, "referral_in", referral.reference, referral.id.value()));
        TRY(session.update(
            QStringLiteral("update referral_in set (%1) = (%2) where id = ?")
                .arg(QLatin1StringView(sql::referralColumns), sql::placesFor(sql::referralColumns)),
            sql::columnsOf(referral).add(referral.id)));
        session.note(Kind::ReferralIn, What::Edited, referral.id.value());
        return {};
    });
}

Result<domain::ReturnVisitId> ReturnVisits::add(const ReturnVisit &given)
{
    domain::ReturnVisitId added;
    TRY(m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        ReturnVisit record = given;
        TRY(checkVisit(session, record));
        if (record.reference.isEmpty()) {
            TRY_ASSIGN(record.reference, sql::freeReference(session, "return_visit"));
        }
        TRY(sql::checkReference(session, "return_visit", record.reference, 0));
        TRY_ASSIGN(const qint64 id, session.insert(sql::insertInto("return_visit", sql::visitColumns)
                                                       + QLatin1StringView(" returning id"),
                                                   sql::columnsOf(record)));
        added = domain::ReturnVisitId(id);
        TRY(sql::attributeVisits(session, record.customer));
        session.note(Kind::ReturnVisit, What::Added, id);
        return {};
    }));
    return added;
}

Result<std::optional<ReturnVisit>> ReturnVisits::byId(domain::ReturnVisitId id)
{
    TRY_ASSIGN(auto row,
               m_ledger.session().run(QStringLiteral("select %1, send_away_id from return_visit where id = ?")
                                          .arg(QLatin1StringView(sql::visitColumns)),
                                      values(id)));
    if (!row.next())
        return std::nullopt;
    ReturnVisit v;
    v.id = id;
    v.reference = row.text(0);
    v.on = row.date(1);
    v.customer = row.id<domain::CustomerId>(2);
    v.value = row.money(3, m_ledger.business().currency);
    v.howKnown = row.word<domain::ReturnKnown>(4);
    v.staff = row.maybeId<domain::StaffId>(5);
    v.note = row.text(6);
    v.isInError = row.flag(8);
    v.belongsTo = row.maybeId<domain::SendAwayId>(9);
    return v;
}

Done ReturnVisits::save(const ReturnVisit &visit)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY_ASSIGN(const auto before, byId(visit.id));
        if (!before)
            return base::failure(QStringLiteral("record.missing"),
                                 QCoreApplication::translate("ledger", "This record is not there any more."));
        TRY(checkVisit(session, visit));
        TRY(sql::checkReference(session, "return_visit", visit.reference, visit.id.value()));
        TRY(session.update(QStringLiteral("update return_visit set (%1) = (%2) where id = ?")
                               .arg(QLatin1StringView(sql::visitColumns), sql::placesFor(sql::visitColumns)),
                           sql::columnsOf(visit).add(visit.id)));
        TRY(sql::attributeVisits(session, visit.customer));
        if (before->customer != visit.customer)
            TRY(sql::attributeVisits(session, before->customer));
        session.note(Kind::ReturnVisit, What::Edited, visit.id.value());
        return {};
    });
}

} // namespace ledger
