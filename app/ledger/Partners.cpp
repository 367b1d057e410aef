// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Partners.h"

#include "ledger/sql/Columns.h"
#include "ledger/sql/Reference.h"
#include "ledger/sql/Session.h"

#include <QCoreApplication>

namespace ledger {

using base::Done;
using base::Result;
using domain::CompetitorId;
using domain::Touch;
using sql::values;

namespace {

constexpr const char *touchColumns =
    "competitor_id, on_date, channel, person, summary, staff_id, next_step, next_on, next_done_on, in_error, "
    "is_plan";

sql::Values columnsOf(const Touch &touch)
{
    return values(touch.partner, touch.on, touch.channel, touch.person, touch.summary, touch.staff,
                  touch.nextStep, touch.nextOn, touch.nextDoneOn, touch.isInError, touch.isPlan);
}

/// From a row that begins with the id, followed by touchColumns.
Touch touchOf(const sql::Statement &row)
{
    Touch touch;
    touch.id = row.id<domain::TouchId>(0);
    touch.partner = row.id<CompetitorId>(1);
    touch.on = row.date(2);
    touch.channel = row.word<domain::Channel>(3);
    touch.person = row.text(4);
    touch.summary = row.text(5);
    touch.staff = row.maybeId<domain::StaffId>(6);
    touch.nextStep = row.text(7);
    touch.nextOn = row.date(8);
    touch.nextDoneOn = row.date(9);
    touch.isInError = row.flag(10);
    touch.isPlan = row.flag(11);
    return touch;
}

Done check(const Touch &touch)
{
    TRY(sql::checkDay(touch.on));
    if (touch.nextOn.isValid() && touch.nextStep.trimmed().isEmpty())
        return base::failure(QStringLiteral("touch.step"),
                             QCoreApplication::translate(
                                 "ledger", "Say what is to be done by that day, or take the day away."));
    return {};
}

using Facts = QHash<CompetitorId, PartnerFacts>;

/// Adds what one query says: the competitor and one value.
template <class Take>
Done read(sql::Session &session, const QString &sql, const sql::Values &given, Facts &facts, const Take &take)
{
    TRY_ASSIGN(auto row, session.run(sql, given));
    while (row.next())
        take(facts[row.id<CompetitorId>(0)], row);
    return row.ended();
}

/// One kind of entry: on_date, id, detail, subject, note, value of the competitor's, the newest first. %1:
/// which send-aways may be told of.
struct Part
{
    PartnerEntry::Event event;
    const char *sql;
};

constexpr Part parts[]{
    {PartnerEntry::Event::Touch,
     "select t.on_date, t.id, t.channel, t.person, t.summary, cast(null as bigint) from touch t where "
     "t.competitor_id = ? and t.in_error = 0 and t.is_plan = 0 order by t.on_date desc, t.id desc limit ?"},
    {PartnerEntry::Event::SentThere,
     "select s.on_date, s.id, s.status, n.name, s.note, s.forgone from send_away s join competency n on n.id "
     "= s.competency_id where s.competitor_id = ? and s.counts = 1%1 order by s.on_date desc, s.id desc "
     "limit ?"},
    {PartnerEntry::Event::SentToUs,
     "select r.on_date, r.id, r.outcome, coalesce(n.name, ''), r.note, r.value from referral_in r left join "
     "competency n on n.id = r.competency_id where r.competitor_id = ? and r.in_error = 0 order by r.on_date "
     "desc, r.id desc limit ?"},
    {PartnerEntry::Event::StageChanged,
     "select h.on_date, h.id, h.stage, '', h.note, cast(null as bigint) from stage_change h where "
     "h.competitor_id = ? order by h.on_date desc, h.id desc limit ?"},
    {PartnerEntry::Event::CameBack,
     "select v.on_date, v.id, v.how_known, coalesce(n.name, ''), v.note, v.value from customer k join "
     "return_visit v on v.customer_id = k.id left join send_away s on s.id = v.send_away_id%1 left join "
     "competency n on n.id = s.competency_id where k.competitor_id = ? and v.in_error = 0 order by v.on_date "
     "desc, v.id desc limit ?"},
    {PartnerEntry::Event::WereSent,
     "select s.on_date, s.id, s.status, n.name, s.note, s.forgone from customer k join send_away s on "
     "s.customer_id = k.id join competency n on n.id = s.competency_id where k.competitor_id = ? and "
     "s.counts = 1%1 order by s.on_date desc, s.id desc limit ?"},
    {PartnerEntry::Event::WereReferred,
     "select r.on_date, r.id, r.outcome, coalesce(n.name, ''), r.note, r.value from customer k join "
     "referral_in r on r.customer_id = k.id left join competency n on n.id = r.competency_id where "
     "k.competitor_id = ? and r.in_error = 0 order by r.on_date desc, r.id desc limit ?"},
};

} // namespace

Result<domain::TouchId> Partners::addTouch(const Touch &touch)
{
    domain::TouchId added;
    TRY(m_ledger.transact([&]() -> Done {
        TRY(check(touch));
        sql::Session &session = m_ledger.session();
        TRY_ASSIGN(const qint64 id,
                   session.insert(sql::insertInto("touch", touchColumns) + QLatin1StringView(" returning id"),
                                  columnsOf(touch)));
        added = domain::TouchId(id);
        session.note(Kind::Touch, What::Added, id);
        return {};
    }));
    return added;
}

Result<std::optional<Touch>> Partners::touch(domain::TouchId id)
{
    TRY_ASSIGN(
        auto row,
        m_ledger.session().run(
            QStringLiteral("select id, %1 from touch where id = ?").arg(QLatin1StringView(touchColumns)),
            values(id)));
    return row.next() ? std::optional(touchOf(row)) : std::nullopt;
}

Done Partners::saveTouch(const Touch &touch)
{
    return m_ledger.transact([&]() -> Done {
        TRY(check(touch));
        TRY(m_ledger.session().update(QStringLiteral("update touch set (%1) = (%2) where id = ?")
                                          .arg(QLatin1StringView(touchColumns), sql::placesFor(touchColumns)),
                                      columnsOf(touch).add(touch.id)));
        m_ledger.session().note(Kind::Touch, What::Edited, touch.id.value());
        return {};
    });
}

Result<QList<Touch>> Partners::openSteps(QDate until)
{
    TRY_ASSIGN(auto row, m_ledger.session().run(
                             QStringLiteral("select id, %1 from touch where next_on <= ? and next_done_on is "
                                            "null and in_error = 0 order by next_on, id")
                                 .arg(QLatin1StringView(touchColumns)),
                             values(until)));
    QList<Touch> steps;
    while (row.next())
        steps.append(touchOf(row));
    TRY(row.ended());
    return steps;
}

Result<Facts> Partners::facts(QDate from, QDate to)
{
    Facts facts;
    sql::Session &session = m_ledger.session();
    TRY(session.readTogether([&]() -> Done {
        facts.clear();
        // Of each by its index, whatever else there is in the table.
        TRY(read(session,
                 QStringLiteral("select c.id, (select count(*) from send_away s where s.competitor_id = c.id "
                                "and s.on_date between ? and ? and s.goodwill = 1) from competitor c"),
                 values(from, to), facts,
                 [](PartnerFacts &of, const auto &row) { of.sent = row.integer(1); }));
        TRY(read(
            session,
            QStringLiteral("select c.id, (select count(*) from referral_in r where r.competitor_id = c.id "
                           "and r.on_date between ? and ? and r.in_error = 0) from competitor c"),
            values(from, to), facts,
            [](PartnerFacts &of, const auto &row) { of.received = row.integer(1); }));
        for (const char *flow : {"send_away f where f.competitor_id = c.id and f.goodwill = 1",
                                 "referral_in f where f.competitor_id = c.id and f.in_error = 0"}) {
            TRY(read(session,
                     QStringLiteral("select c.id, (select f.on_date from %1 order by f.on_date desc, f.id "
                                    "desc limit 1) from competitor c")
                         .arg(QLatin1StringView(flow)),
                     {}, facts, [](PartnerFacts &of, const auto &row) {
                         const QDate on = row.date(1);
                         if (on.isValid() && (!of.lastFlow.isValid() || on > of.lastFlow))
                             of.lastFlow = on;
                     }));
        }
        TRY(read(
            session,
            QStringLiteral(
                "select competitor_id, max(on_date) from touch where in_error = 0 and is_plan = 0 group by "
                "competitor_id"),
            {}, facts, [](PartnerFacts &of, const auto &row) { of.lastTouch = row.date(1); }));
        TRY(read(session,
                 QStringLiteral("select competitor_id, id from customer where competitor_id is not null"), {},
                 facts, [](PartnerFacts &of, const auto &row) {
                     of.customer = row.template maybeId<domain::CustomerId>(1);
                 }));
        TRY_ASSIGN(const auto steps, openSteps(QDate(9999, 12, 31)));
        for (const Touch &touch : steps) {
            PartnerFacts &of = facts[touch.partner];
            if (!of.next)
                of.next = touch;
        }
        return {};
    }));
    return facts;
}

Result<AsCustomer> Partners::asCustomer(domain::CustomerId customer)
{
    TRY_ASSIGN(auto row, m_ledger.session().run(
                             QStringLiteral("select count(*), cast(sum(value) as bigint), max(on_date) from "
                                            "return_visit where customer_id = ? and in_error = 0"),
                             values(customer)));
    AsCustomer all;
    if (row.next()) {
        all.visits = row.integer(0);
        all.value = row.money(1, m_ledger.business().currency);
        all.last = row.date(2);
    }
    return all;
}

Result<QList<PartnerEntry>> Partners::story(CompetitorId id, int limit, OfConduct conduct)
{
    const QLatin1StringView told(conduct == OfConduct::Without ? " and s.motive = 'customer'" : "");
    QList<PartnerEntry> story;
    for (const Part &part : parts) {
        TRY_ASSIGN(auto row, m_ledger.session().run(
                                 QString::fromLatin1(part.sql).replace(QLatin1StringView("%1"), told),
                                 values(id, limit)));
        while (row.next())
            story.append({row.date(0), part.event, row.integer(1), row.text(2), row.text(3), row.text(4),
                          row.money(5, m_ledger.business().currency)});
        TRY(row.ended());
    }
    std::stable_sort(story.begin(), story.end(),
                     [](const PartnerEntry &a, const PartnerEntry &b) { return a.on > b.on; });
    return story.first(std::min<qsizetype>(story.size(), limit));
}

} // namespace ledger
