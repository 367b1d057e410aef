// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Customers.h"
#include "ledger/sql/Session.h"

#include <algorithm>

namespace ledger {

using sql::values;

namespace {

struct Part
{
    StoryEntry::Event event;
    const char *sql; ///< on_date, id, need, who, detail, value, note; one parameter, the customer. A
                     ///< send-away also: told, deferred_to; an advocacy: rating, stance. %1: which
                     ///< send-aways, `s`, may be told of
};

constexpr Part parts[]{
    {StoryEntry::Event::SentElsewhere,
     "select s.on_date, s.id, n.name, p.name, s.handoff, s.forgone, s.note, "
     "s.told, s.deferred_to from send_away s join competency n on n.id = s.competency_id "
     "left join competitor p on p.id = s.competitor_id where s.customer_id "
     "= ? and s.status <> 'entered_in_error'%1 order by s.on_date, s.id"},
    {StoryEntry::Event::StatusChanged,
     "select h.on_date, s.id, n.name, p.name, h.status, null, h.note from status_change h join send_away s "
     "on s.id = h.send_away_id join competency n on n.id = s.competency_id "
     "left join competitor p on p.id = s.competitor_id where s.customer_id = ? and s.status <> "
     "'entered_in_error'%1 "
     "and h.id > (select min(f.id) from status_change f where f.send_away_id = s.id) order by h.on_date, "
     "h.id"},
    {StoryEntry::Event::CameBack,
     "select v.on_date, v.id, n.name, p.name, v.how_known, v.value, v.note from return_visit v left join "
     "send_away s on s.id = v.send_away_id%1 left join competency n on n.id = s.competency_id "
     "left join competitor p on p.id = s.competitor_id where v.customer_id = ? and v.in_error = 0 order by "
     "v.on_date, v.id"},
    {StoryEntry::Event::ReferredToUs,
     "select r.on_date, r.id, n.name, coalesce(p.name, a.name), r.outcome, r.value, r.note from referral_in "
     "r left join competency n on n.id = r.competency_id "
     "left join competitor p on p.id = r.competitor_id left join customer a on a.id = r.recommended_by where "
     "r.customer_id = ? and r.in_error = 0 order by r.on_date, r.id"},
    {StoryEntry::Event::Recommended, "select r.on_date, r.id, n.name, c.name, r.outcome, r.value, r.note "
                                     "from referral_in r left join competency n on n.id = r.competency_id "
                                     "left join customer c on c.id = r.customer_id where r.recommended_by = "
                                     "? and r.in_error = 0 order by r.on_date, r.id"},
    {StoryEntry::Event::Advocacy,
     "select a.on_date, a.id, null, a.site, a.kind, null, a.note, a.rating, a.stance from advocacy "
     "a where a.customer_id = ? and a.in_error = 0 order by a.on_date, a.id"},
    {StoryEntry::Event::FitCheck,
     "select f.on_date, f.id, null, null, f.decision, null, f.note, null, null from "
     "fit_check f where f.customer_id = ? order by f.on_date, f.id"},
};

} // namespace

base::Result<std::optional<SentBefore>> Customers::sentBefore(domain::CustomerId id, QDate day)
{
    TRY_ASSIGN(auto row,
               m_ledger.session().run(
                   QStringLiteral("select s.id, s.on_date, n.name, p.name, s.motive from send_away s join "
                                  "competency n on n.id = s.competency_id left join competitor p on "
                                  "p.id = s.competitor_id where s.customer_id = ? and s.counts = 1 "
                                  "and s.on_date < ? order by s.goodwill desc, s.on_date desc, "
                                  "s.id desc limit 1"),
                   values(id, day)));
    return row.next() ? std::optional(SentBefore{row.id<domain::SendAwayId>(0), row.date(1), row.text(2),
                                                 row.text(3), row.word<domain::Motive>(4)})
                      : std::nullopt;
}

base::Result<QList<StoryEntry>> Customers::story(domain::CustomerId id, OfConduct conduct)
{
    const QLatin1StringView told(conduct == OfConduct::Without ? " and s.motive = 'customer'" : "");
    QList<StoryEntry> story;
    for (const Part &part : parts) {
        TRY_ASSIGN(auto row,
                   m_ledger.session().run(
                       QString::fromLatin1(part.sql).replace(QLatin1StringView("%1"), told), values(id)));
        while (row.next()) {
            StoryEntry entry;
            entry.on = row.date(0);
            entry.event = part.event;
            entry.id = row.integer(1);
            entry.need = row.text(2);
            entry.who = row.text(3);
            entry.detail = row.text(4);
            entry.value = row.money(5, m_ledger.business().currency);
            entry.note = row.text(6);
            if (part.event == StoryEntry::Event::SentElsewhere) {
                entry.told = row.text(7);
                entry.promisedFor = row.date(8);
            }
            if (part.event == StoryEntry::Event::Advocacy) {
                if (!row.isNull(7))
                    entry.rating = row.number(7);
                entry.stance = row.maybeWord<domain::Stance>(8);
            }
            story.append(entry);
        }
        TRY(row.ended());
    }
    std::stable_sort(story.begin(), story.end(),
                     [](const StoryEntry &a, const StoryEntry &b) { return a.on < b.on; });
    return story;
}

} // namespace ledger
