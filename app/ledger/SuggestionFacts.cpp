// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/SuggestionFacts.h"

#include "domain/FollowUp.h"
#include "domain/Status.h"
#include "ledger/Availabilities.h"
#include "ledger/sql/Session.h"

#include <QHash>

namespace ledger {

using base::Done;
using base::Result;
using domain::CompetitorId;
using domain::Suggestion;
using sql::values;

namespace {

constexpr int RecentKnown = 200;
constexpr qsizetype FewestForUsual = 3;

using Found = QHash<CompetitorId, Suggestion *>;

/// Restricts a statement to one competitor, or to none in particular.
struct Only
{
    std::optional<CompetitorId> one;

    QString text(const char *column) const
    {
        return one ? QStringLiteral(" and %1 = ?").arg(QLatin1StringView(column)) : QString();
    }
    sql::Values added(sql::Values before) const { return one ? before.add(*one) : before; }
};

Done addOutcomes(sql::Session &session, const Found &found, const Only &only)
{
    TRY_ASSIGN(
        auto row,
        session.run(QStringLiteral("select competitor_id, outcome, count(*) from send_away where goodwill "
                                   "= 1 and outcome <> 'unknown' and competitor_id is not null%1 group "
                                   "by competitor_id, outcome")
                        .arg(only.text("competitor_id")),
                    only.added({})));
    while (row.next()) {
        if (Suggestion *s = found.value(row.id<CompetitorId>(0))) {
            s->known += row.number(2);
            if (row.word<domain::Outcome>(1) == domain::Outcome::Served)
                s->served += row.number(2);
        }
    }
    return row.ended();
}

Done addReciprocity(sql::Session &session, const Found &found, const Only &only)
{
    TRY_ASSIGN(auto row, session.run(QStringLiteral("select competitor_id, count(*) from referral_in where "
                                                    "competitor_id is not null and in_error = 0%1 group by "
                                                    "competitor_id")
                                         .arg(only.text("competitor_id")),
                                     only.added({})));
    while (row.next()) {
        if (Suggestion *s = found.value(row.id<CompetitorId>(0)))
            s->sentUs = row.number(1);
    }
    return row.ended();
}

Done addContacts(sql::Session &session, const Found &found, const Only &only)
{
    TRY_ASSIGN(auto row, session.run(QStringLiteral(
                                         "select k.competitor_id, k.name, (select r.value from reach r where "
                                         "r.contact_id = k.id and r.kind = 'phone' order by r.position, r.id "
                                         "limit 1) from contact k where 1 = 1%1 order by k.competitor_id, "
                                         "k.is_preferred desc, k.position, k.id")
                                         .arg(only.text("k.competitor_id")),
                                     only.added({})));
    CompetitorId last;
    while (row.next()) {
        const auto id = row.id<CompetitorId>(0);
        if (Suggestion *s = found.value(id); s && id != last) {
            s->contact = row.text(1);
            s->phone = row.text(2);
        }
        last = id;
    }
    return row.ended();
}

Done addToday(Ledger &ledger, const Found &found, domain::CompetencyId need, QDate day)
{
    TRY_ASSIGN(const auto notes, Availabilities(ledger).of(day));
    for (const bool aboutNeed : {false, true}) { // what is said of the need overrides what is said of the day
        for (const AvailabilityNote &note : notes) {
            Suggestion *s = found.value(note.competitor);
            if (s && note.need.has_value() == aboutNeed && (!aboutNeed || note.need == need))
                s->today = note.state;
        }
    }
    return {};
}

} // namespace

Result<QList<Suggestion>> SuggestionFacts::read(domain::CompetencyId need, QDate day,
                                                std::optional<CompetitorId> one)
{
    sql::Session &session = m_ledger.session();
    const QString which = one ? QStringLiteral("c.id = ?") : QStringLiteral("c.retired_on is null");
    sql::Values given = values(need);
    if (one)
        given.add(*one);
    TRY_ASSIGN(auto row, session.run(QStringLiteral(
                                         "select c.id, c.name, c.stage, t.level from competitor c left join "
                                         "strength t on t.competitor_id = c.id and t.competency_id = ? where "
                                         "%1 order by c.position, c.id")
                                         .arg(which),
                                     given));
    QList<Suggestion> all;
    while (row.next()) {
        Suggestion s;
        s.competitor = row.id<CompetitorId>(0);
        s.name = row.text(1);
        s.stage = row.word<domain::Stage>(2);
        s.level = row.level(3);
        all.append(s);
    }
    TRY(row.ended());
    Found found;
    for (Suggestion &s : all)
        found.insert(s.competitor, &s);
    TRY(addOutcomes(session, found, {one}));
    TRY(addReciprocity(session, found, {one}));
    TRY(addContacts(session, found, {one}));
    TRY(addToday(m_ledger, found, need, day));
    return all;
}

Result<QList<Suggestion>> SuggestionFacts::of(domain::CompetencyId need, QDate day)
{
    return read(need, day, {});
}

Result<std::optional<Suggestion>> SuggestionFacts::of(domain::CompetencyId need, QDate day,
                                                      CompetitorId competitor)
{
    TRY_ASSIGN(const auto found, read(need, day, competitor));
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

Result<domain::MaybeMoney> SuggestionFacts::usualForgone(domain::CompetencyId need)
{
    TRY_ASSIGN(auto row,
               m_ledger.session().run(
                   QStringLiteral("select forgone from send_away where competency_id = ? and forgone is "
                                  "not null and counts = 1 order by on_date desc, id desc limit ?"),
                   values(need, RecentKnown)));
    QList<domain::Money> known;
    while (row.next())
        known.append(*row.money(0, m_ledger.business().currency));
    TRY(row.ended());
    return known.size() < FewestForUsual ? std::nullopt : domain::medianOf(known);
}

Result<std::optional<domain::Handoff>> SuggestionFacts::lastHandoff()
{
    TRY_ASSIGN(auto row,
               m_ledger.session().run(QStringLiteral(
                   "select handoff from send_away where handoff is not null and counts = 1 order by "
                   "on_date desc, id desc limit 1")));
    return row.next() ? row.maybeWord<domain::Handoff>(0) : std::nullopt;
}

} // namespace ledger
