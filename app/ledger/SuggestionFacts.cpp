// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/SuggestionFacts.h"

#include "domain/FollowUp.h"
#include "domain/Status.h"
#include "ledger/Availabilities.h"
#include "ledger/Competitors.h"
#include "ledger/sql/Session.h"

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

Found byCompetitor(QList<Suggestion> &all)
{
    Found found;
    for (Suggestion &s : all)
        found.insert(s.competitor, &s);
    return found;
}

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

/// Whom to ask for on that day: see domain::Competitor::contactToAskFor().
Done addContacts(sql::Session &session, const Found &found, QDate day, const Only &only)
{
    TRY_ASSIGN(auto row,
               session.run(QStringLiteral(
                               "select k.competitor_id, k.name, (select r.value from reach r where "
                               "r.contact_id = k.id and r.kind = 'phone' order by r.position, r.id "
                               "limit 1) from contact k where 1 = 1%1 order by k.competitor_id, case when "
                               "k.away_until >= ? then 1 else 0 end, k.is_preferred desc, k.position, k.id")
                               .arg(only.text("k.competitor_id")),
                           only.added({}).add(day)));
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

/// What holds for whatever need: of all that are in use, or of one.
Result<QList<Suggestion>> readForAnyNeed(sql::Session &session, QDate day, const Only &only)
{
    TRY_ASSIGN(
        auto row,
        session.run(QStringLiteral("select id, name, stage, agreed_from, agreed_until from competitor where "
                                   "%1 order by position, id")
                        .arg(QLatin1StringView(only.one ? "id = ?" : "retired_on is null")),
                    only.added({})));
    QList<Suggestion> all;
    while (row.next()) {
        Suggestion s;
        s.competitor = row.id<CompetitorId>(0);
        s.name = row.text(1);
        s.stage = row.word<domain::Stage>(2);
        s.hasAgreement =
            s.stage == domain::Stage::Agreed && domain::Terms{{}, {}, row.date(3), row.date(4)}.covers(day);
        all.append(s);
    }
    TRY(row.ended());
    const Found found = byCompetitor(all);
    TRY(addOutcomes(session, found, only));
    TRY(addReciprocity(session, found, only));
    TRY(addContacts(session, found, day, only));
    return all;
}

void addNeed(QList<Suggestion> &all, domain::CompetencyId need, const QList<domain::Strength> &strengths,
             const QList<AvailabilityNote> &notes)
{
    const Found found = byCompetitor(all);
    for (const domain::Strength &strength : strengths) {
        if (Suggestion *s = found.value(strength.competitor.value_or(CompetitorId())))
            s->level = strength.level;
    }
    for (const bool aboutNeed : {false, true}) { // what is said of the need overrides what is said of the day
        for (const AvailabilityNote &note : notes) {
            Suggestion *s = found.value(note.competitor);
            if (s && note.need.has_value() == aboutNeed && (!aboutNeed || note.need == need))
                s->today = note.state;
        }
    }
}

Result<QList<Suggestion>> readFor(Ledger &ledger, domain::CompetencyId need, QDate day, const Only &only)
{
    TRY_ASSIGN(auto all, readForAnyNeed(ledger.session(), day, only));
    TRY_ASSIGN(const auto strengths, Strengths(ledger).ofCompetency(need));
    TRY_ASSIGN(const auto notes, Availabilities(ledger).of(day));
    addNeed(all, need, strengths, notes);
    return all;
}

} // namespace

Result<QList<Suggestion>> SuggestionFacts::of(domain::CompetencyId need, QDate day)
{
    return readFor(m_ledger, need, day, {});
}

Result<std::optional<Suggestion>> SuggestionFacts::of(domain::CompetencyId need, QDate day,
                                                      CompetitorId competitor)
{
    TRY_ASSIGN(const auto found, readFor(m_ledger, need, day, {competitor}));
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

Result<QHash<domain::CompetencyId, QList<Suggestion>>> SuggestionFacts::ofEach(QDate day)
{
    TRY_ASSIGN(const auto known, readForAnyNeed(m_ledger.session(), day, {}));
    TRY_ASSIGN(const auto notes, Availabilities(m_ledger).of(day));
    TRY_ASSIGN(const auto strengths, Strengths(m_ledger).all());
    QHash<domain::CompetencyId, QList<domain::Strength>> rated;
    for (const domain::Strength &strength : strengths)
        rated[strength.competency].append(strength);
    QHash<domain::CompetencyId, QList<Suggestion>> each;
    for (auto row = rated.cbegin(); row != rated.cend(); ++row)
        addNeed(*each.insert(row.key(), known), row.key(), row.value(), notes);
    return each;
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
