// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Competitors.h"

#include "base/Fold.h"
#include "ledger/Customers.h"
#include "ledger/sql/FirmAsCustomer.h"
#include "ledger/sql/Names.h"
#include "ledger/sql/Reach.h"
#include "ledger/sql/Reference.h"
#include "ledger/sql/Session.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>

namespace ledger {

using base::Done;
using base::Result;
using sql::values;

namespace {

constexpr const char *columns =
    "select id, name, category, website, address, note, opening_note, stage, stage_since, "
    "position, retired_on, we_send, they_send, agreed_from, agreed_until from competitor ";

domain::Competitor competitorOf(const sql::Statement &row)
{
    domain::Competitor competitor;
    competitor.id = row.id<domain::CompetitorId>(0);
    competitor.name = row.text(1);
    competitor.category = row.text(2);
    competitor.website = row.text(3);
    competitor.address = row.text(4);
    competitor.note = row.text(5);
    competitor.openingNote = row.text(6);
    competitor.stage = row.word<domain::Stage>(7);
    competitor.stageSince = row.date(8);
    competitor.position = row.number(9);
    competitor.retiredOn = row.date(10);
    competitor.terms = {row.text(11), row.text(12), row.date(13), row.date(14)};
    return competitor;
}

Done readContacts(sql::Session &session, QList<domain::Competitor> &competitors)
{
    QHash<qint64, domain::Competitor *> byId;
    for (domain::Competitor &competitor : competitors)
        byId.insert(competitor.id.value(), &competitor);
    const bool onlyOne = competitors.size() == 1;
    const qint64 only = onlyOne ? competitors.constFirst().id.value() : 0;
    TRY_ASSIGN(auto reaches, sql::readReach(session, sql::ReachOf::Contacts, only));
    TRY_ASSIGN(
        auto row,
        session.run(
            QStringLiteral("select competitor_id, id, name, role, is_preferred, away_until from contact%1 "
                           "order by competitor_id, position, id")
                .arg(QLatin1StringView(onlyOne ? " where competitor_id = ?" : "")),
            onlyOne ? values(only) : sql::Values()));
    while (row.next()) {
        if (domain::Competitor *competitor = byId.value(row.integer(0))) {
            const sql::Reach reach = reaches.value(row.integer(1));
            competitor->contacts.append({row.id<domain::ContactId>(1), row.text(2), row.text(3), reach.phones,
                                         reach.emails, row.flag(4), row.date(5)});
        }
    }
    TRY(row.ended());
    return {};
}

Done writeContacts(sql::Session &session, domain::CompetitorId id, const QList<domain::Contact> &contacts)
{
    TRY(session.run(
        QStringLiteral(
            "delete from reach where contact_id in (select id from contact where competitor_id = ?)"),
        values(id)));
    TRY(session.run(QStringLiteral("delete from contact where competitor_id = ?"), values(id)));
    int position = 0;
    for (const domain::Contact &contact : contacts) {
        TRY_ASSIGN(
            const qint64 contactId,
            session.insert(
                QStringLiteral("insert into contact (competitor_id, name, role, is_preferred, "
                               "away_until, position) values (?, ?, ?, ?, ?, ?) returning id"),
                values(id, contact.name, contact.role, contact.isPreferred, contact.awayUntil, position++)));
        TRY(sql::writeReach(session, sql::ReachOf::Contacts, contactId, {contact.phones, contact.emails}));
    }
    return {};
}

Done checkTerms(const domain::Terms &terms)
{
    if (!terms.from.isValid() || !terms.until.isValid() || terms.from <= terms.until)
        return {};
    return base::failure(QStringLiteral("terms.order"),
                         QCoreApplication::translate(
                             "ledger", "The agreement ends before it begins. Choose a later last day."));
}

/// Where it stands is what the latest entry says.
Done refreshStage(sql::Session &session, domain::CompetitorId id)
{
    TRY_ASSIGN(auto row,
               session.run(QStringLiteral("select stage, on_date from stage_change where competitor_id = ? "
                                          "order by on_date desc, id desc limit 1"),
                           values(id)));
    const bool hasStory = row.next();
    const auto stage = hasStory ? row.word<domain::Stage>(0) : domain::Stage::Prospect;
    const QDate since = hasStory ? row.date(1) : QDate();
    TRY(session.run(QStringLiteral("update competitor set stage = ?, stage_since = ? where id = ?"),
                    values(stage, since, id)));
    return {};
}

/// What the kept one lacks is taken over.
Done mergeDetails(sql::Session &session, domain::CompetitorId kept, domain::CompetitorId duplicate)
{
    QStringList set;
    for (const char *column :
         {"category", "website", "address", "note", "opening_note", "we_send", "they_send"}) {
        set.append(QStringLiteral("%1 = case when competitor.%1 <> '' then competitor.%1 else d.%1 end")
                       .arg(QLatin1StringView(column)));
    }
    // The days belong together: half of each would be an agreement that nobody made.
    for (const char *column : {"agreed_from", "agreed_until"})
        set.append(QStringLiteral("%1 = case when competitor.agreed_from is null and competitor.agreed_until "
                                  "is null then d.%1 else competitor.%1 end")
                       .arg(QLatin1StringView(column)));
    return session.update(
        QStringLiteral("update competitor set %1 from competitor d where d.id = ? and competitor.id = ?")
            .arg(set.join(QLatin1StringView(", "))),
        values(duplicate, kept));
}

/// Does something to a firm, and lets the customer that it is follow.
Done followed(sql::Session &session, domain::CompetitorId id, const std::function<Done()> &change)
{
    TRY_ASSIGN(const auto customer, sql::customerOfFirm(session, id));
    if (!customer)
        return change();
    TRY_ASSIGN(const sql::Reach before, sql::reachOfFirm(session, id));
    TRY(change());
    TRY(sql::followFirm(session, *customer, before));
    session.note(Kind::Customer, What::Edited, customer->value());
    return {};
}

/// Two that are customers too become one.
Done mergeCustomers(Ledger &ledger, domain::CompetitorId kept, domain::CompetitorId duplicate)
{
    Customers customers(ledger);
    TRY_ASSIGN(const auto gone, customers.ofFirm(duplicate));
    if (!gone)
        return {};
    TRY_ASSIGN(const auto keep, customers.ofFirm(kept));
    TRY(customers.setFirm(*gone, std::nullopt));
    return keep ? customers.merge(*keep, *gone) : customers.setFirm(*gone, kept);
}

/// Of two ratings of one cell the newer stays; both are in the history.
Done mergeStrengths(sql::Session &session, domain::CompetitorId kept, domain::CompetitorId duplicate)
{
    TRY(session.run(
        QStringLiteral(
            "delete from strength where competitor_id = ? and competency_id in (select d.competency_id from "
            "strength d where d.competitor_id = ? "
            "and coalesce(d.assessed_on, '0001-01-01') > coalesce(strength.assessed_on, '0001-01-01'))"),
        values(kept, duplicate)));
    TRY(session.run(QStringLiteral("delete from strength where competitor_id = ? and competency_id in "
                                   "(select k.competency_id from strength k where k.competitor_id = ?)"),
                    values(duplicate, kept)));
    TRY(session.run(QStringLiteral("update strength set competitor_id = ? where competitor_id = ?"),
                    values(kept, duplicate)));
    TRY(session.run(QStringLiteral("update strength_change set competitor_id = ? where competitor_id = ?"),
                    values(kept, duplicate)));
    return {};
}

} // namespace

Result<QList<domain::Competitor>> Competitors::all(Retired retired)
{
    sql::Session &session = m_ledger.session();
    TRY_ASSIGN(auto row,
               session.run(QLatin1StringView(columns)
                           + QLatin1StringView(retired == Retired::With ? "" : "where retired_on is null ")
                           + QLatin1StringView("order by position, id")));
    QList<domain::Competitor> competitors;
    while (row.next())
        competitors.append(competitorOf(row));
    TRY(row.ended());
    TRY(readContacts(session, competitors));
    return competitors;
}

Result<std::optional<domain::Competitor>> Competitors::byId(domain::CompetitorId id)
{
    sql::Session &session = m_ledger.session();
    TRY_ASSIGN(auto row,
               session.run(QLatin1StringView(columns) + QLatin1StringView("where id = ?"), values(id)));
    if (!row.next())
        return std::nullopt;
    QList<domain::Competitor> one{competitorOf(row)};
    TRY(readContacts(session, one));
    return one.constFirst();
}

Result<std::optional<domain::CompetitorId>> Competitors::named(const QString &name)
{
    TRY_ASSIGN(const auto id, sql::idNamed(m_ledger.session(), "competitor", name));
    return id ? std::optional(domain::CompetitorId(*id)) : std::nullopt;
}

Result<domain::CompetitorId> Competitors::add(const domain::Competitor &competitor)
{
    domain::CompetitorId added;
    TRY(m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(sql::checkName(session, "competitor", competitor.name, 0));
        TRY(checkTerms(competitor.terms));
        TRY_ASSIGN(const qint64 id,
                   session.insert(
                       QStringLiteral("insert into competitor (name, name_key, category, website, "
                                      "address, note, opening_note, stage, position, retired_on, we_send, "
                                      "they_send, agreed_from, agreed_until) values (?, ?, ?, ?, ?, ?, "
                                      "?, 'prospect', (select coalesce(max(position), -1) + 1 from "
                                      "competitor), ?, ?, ?, ?, ?) returning id"),
                       values(competitor.name.trimmed(), sql::keyOf(competitor.name), competitor.category,
                              competitor.website, competitor.address, competitor.note, competitor.openingNote,
                              competitor.retiredOn, competitor.terms.weSend, competitor.terms.theySend,
                              competitor.terms.from, competitor.terms.until)));
        added = domain::CompetitorId(id);
        TRY(writeContacts(session, added, competitor.contacts));
        if (competitor.stage != domain::Stage::Prospect || competitor.stageSince.isValid()) {
            const QDate since =
                competitor.stageSince.isValid() ? competitor.stageSince : m_ledger.clock().today();
            TRY(setStage(added, {competitor.stage, since, {}}));
        }
        session.note(Kind::Competitor, What::Added, id);
        return {};
    }));
    return added;
}

Done Competitors::save(const domain::Competitor &competitor)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(sql::checkName(session, "competitor", competitor.name, competitor.id.value()));
        TRY(checkTerms(competitor.terms));
        TRY(session.update(
            QStringLiteral("update competitor set name = ?, name_key = ?, category = ?, website = ?, address "
                           "= ?, note = ?, opening_note = ?, position = ?, retired_on = ?, we_send = ?, "
                           "they_send = ?, agreed_from = ?, agreed_until = ? where id = ?"),
            values(competitor.name.trimmed(), sql::keyOf(competitor.name), competitor.category,
                   competitor.website, competitor.address, competitor.note, competitor.openingNote,
                   competitor.position, competitor.retiredOn, competitor.terms.weSend,
                   competitor.terms.theySend, competitor.terms.from, competitor.terms.until, competitor.id)));
        TRY(followed(session, competitor.id,
                     [&] { return writeContacts(session, competitor.id, competitor.contacts); }));
        session.note(Kind::Competitor, What::Edited, competitor.id.value());
        return {};
    });
}

Result<bool> Competitors::isUsed(domain::CompetitorId id)
{
    for (const char *table : {"strength", "strength_change", "stage_change", "availability", "alternative",
                              "send_away", "referral_in", "touch", "document", "customer"}) {
        TRY_ASSIGN(const auto found, m_ledger.session().number(
                                         QStringLiteral("select 1 from %1 where competitor_id = ? limit 1")
                                             .arg(QLatin1StringView(table)),
                                         values(id)));
        if (found)
            return true;
    }
    return false;
}

Done Competitors::remove(domain::CompetitorId id)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(writeContacts(session, id, {}));
        // Ratings and stages belong to the competitor: one that nobody was sent to can still go.
        for (const char *table : {"strength_change", "strength", "stage_change", "availability"})
            TRY(session.run(
                QStringLiteral("delete from %1 where competitor_id = ?").arg(QLatin1StringView(table)),
                values(id)));
        TRY(sql::removeRow(session, "competitor", id.value()));
        session.note(Kind::Competitor, What::Removed, id.value());
        return {};
    });
}

Done Competitors::order(const QList<domain::CompetitorId> &order)
{
    QList<qint64> ids;
    for (const domain::CompetitorId id : order)
        ids.append(id.value());
    return m_ledger.transact([&]() -> Done {
        TRY(sql::writeOrder(m_ledger.session(), "competitor", ids));
        m_ledger.session().note(Kind::Competitor, What::Edited);
        return {};
    });
}

Result<domain::StageChangeId> Competitors::setStage(domain::CompetitorId id,
                                                    const domain::StageChange &change)
{
    domain::StageChangeId added;
    TRY(m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(sql::checkDay(change.on));
        TRY_ASSIGN(const qint64 row,
                   session.insert(QStringLiteral("insert into stage_change (competitor_id, stage, on_date, "
                                                 "note) values (?, ?, ?, ?) returning id"),
                                  values(id, change.stage, change.on, change.note)));
        added = domain::StageChangeId(row);
        TRY(refreshStage(session, id));
        session.note(Kind::Competitor, What::Edited, id.value());
        return {};
    }));
    return added;
}

Done Competitors::removeStage(domain::StageChangeId id)
{
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY_ASSIGN(const auto competitor,
                   session.number(QStringLiteral("select competitor_id from stage_change where id = ?"),
                                  values(id)));
        if (!competitor)
            return {}; // taken away already
        TRY(sql::removeRow(session, "stage_change", id.value()));
        TRY(refreshStage(session, domain::CompetitorId(*competitor)));
        session.note(Kind::Competitor, What::Edited, *competitor);
        return {};
    });
}

Result<QList<domain::StageChange>> Competitors::stages(domain::CompetitorId id)
{
    TRY_ASSIGN(
        auto row,
        m_ledger.session().run(
            QStringLiteral(
                "select stage, on_date, note from stage_change where competitor_id = ? order by on_date, id"),
            values(id)));
    QList<domain::StageChange> changes;
    while (row.next())
        changes.append({row.word<domain::Stage>(0), row.date(1), row.text(2)});
    TRY(row.ended());
    return changes;
}

Result<MergePreview> Competitors::previewMerge(domain::CompetitorId kept, domain::CompetitorId duplicate)
{
    // The same comparison as mergeStrengths() makes.
    static const QString of = QStringLiteral("(select count(*) from %1 where competitor_id = ?)");
    static const QString ratings = QStringLiteral(
        "select case when k.competency_id is null then 0 when coalesce(d.assessed_on, '0001-01-01') > "
        "coalesce(k.assessed_on, '0001-01-01') then 1 else 2 end, count(*) from strength d left join "
        "strength k on k.competency_id = d.competency_id and k.competitor_id = ? where d.competitor_id = ? "
        "and d.level is not null group by 1");
    sql::Session &session = m_ledger.session();
    QStringList counts;
    sql::Values given;
    for (const char *table : {"send_away", "referral_in", "contact", "touch", "document"}) {
        counts.append(of.arg(QLatin1StringView(table)));
        given.add(duplicate);
    }
    TRY_ASSIGN(auto row, session.run(QStringLiteral("select ") + counts.join(QStringLiteral(", ")), given));
    row.next();
    MergePreview preview;
    preview.sendAways = row.integer(0);
    preview.referralsIn = row.integer(1);
    preview.contacts = row.integer(2);
    preview.touches = row.integer(3);
    preview.documents = row.integer(4);
    row.finish();
    TRY_ASSIGN(const auto customer, sql::customerOfFirm(session, duplicate));
    preview.isCustomer = customer.has_value();
    TRY_ASSIGN(auto rated, session.run(ratings, values(kept, duplicate)));
    while (rated.next()) {
        qint64 &count = rated.number(0) == 0   ? preview.newRatings
                        : rated.number(0) == 1 ? preview.newerRatings
                                               : preview.olderRatings;
        count = rated.integer(1);
    }
    TRY(rated.ended());
    return preview;
}

Done Competitors::merge(domain::CompetitorId kept, domain::CompetitorId duplicate)
{
    Q_ASSERT(kept != duplicate);
    return m_ledger.transact([&]() -> Done {
        sql::Session &session = m_ledger.session();
        TRY(mergeDetails(session, kept, duplicate));
        TRY(mergeStrengths(session, kept, duplicate));
        TRY(mergeCustomers(m_ledger, kept, duplicate));
        // Both may have been offered to one customer: then the duplicate's place goes.
        TRY(session.run(
            QStringLiteral("delete from alternative where competitor_id = ? and send_away_id in (select "
                           "k.send_away_id from alternative k where k.competitor_id = ?)"),
            values(duplicate, kept)));
        TRY(session.run(QStringLiteral("delete from availability where competitor_id = ?"),
                        values(duplicate)));
        const auto moveAll = [&]() -> Done {
            for (const char *table :
                 {"alternative", "send_away", "referral_in", "contact", "stage_change", "touch", "document"})
                TRY(session.run(QStringLiteral("update %1 set competitor_id = ? where competitor_id = ?")
                                    .arg(QLatin1StringView(table)),
                                values(kept, duplicate)));
            return {};
        };
        TRY(followed(session, kept, moveAll));
        TRY(refreshStage(session, kept));
        TRY(sql::removeRow(session, "competitor", duplicate.value()));
        for (const Kind kind :
             {Kind::Competitor, Kind::Strength, Kind::SendAway, Kind::ReferralIn, Kind::Touch})
            session.note(kind, What::Edited);
        session.note(Kind::Competitor, What::Removed, duplicate.value());
        return {};
    });
}

} // namespace ledger
