// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/PersonReader.h"

#include "ledger/sql/Names.h"
#include "ledger/sql/Reach.h"
#include "ledger/sql/Session.h"

#include <span>

namespace ledger {

using base::Result;

namespace {

struct Source
{
    const char *code;
    const char *columns; ///< with blanks between
    const char *sql;     ///< the id is its one value
    bool isConduct = false;
};

constexpr const char *andForTheirSake = " and s.motive = 'customer'";

/// "%1" is where send-aways for the staff's sake are left out.
constexpr Source ofCustomer[]{
    {"sendAways",
     "reference on need partner reason motive handoff promisedFor forgone status outcome knownBefore "
     "approvedBy note told staff",
     "select s.reference, s.on_date, n.name, p.name, r.name, s.motive, s.handoff, s.deferred_to, s.forgone, "
     "s.status, "
     "s.outcome, s.known_before, s.approved_by, s.note, s.told, w.name from send_away s join competency n on "
     "n.id = "
     "s.competency_id left join competitor p on p.id = s.competitor_id left join reason r on r.id = "
     "s.reason_id "
     "left join staff w on w.id = s.staff_id where s.customer_id = ?%1 order by s.on_date, s.id"},
    {"alternatives", "reference position partner",
     "select s.reference, a.position, p.name from alternative a join send_away s on s.id = a.send_away_id "
     "join "
     "competitor p on p.id = a.competitor_id where s.customer_id = ?%1 order by s.on_date, s.id, a.position"},
    {"statusChanges", "reference on status byWhom cause howKnown note staff",
     "select s.reference, c.on_date, c.status, c.by_whom, c.cause, c.how_known, c.note, c.staff from "
     "status_change c "
     "join send_away s on s.id = c.send_away_id where s.customer_id = ?%1 order by c.on_date, c.id"},
    {"referralsIn", "reference on source partner need value bought theirTicket note staff",
     "select r.reference, r.on_date, r.source_kind, p.name, n.name, r.value, r.outcome, r.their_ticket, "
     "r.note, w.name "
     "from referral_in r left join competitor p on p.id = r.competitor_id left join competency n on n.id = "
     "r.competency_id left join staff w on w.id = r.staff_id where r.customer_id = ? order by r.on_date, "
     "r.id"},
    {"recommendations", "reference on need value bought",
     "select r.reference, r.on_date, n.name, r.value, r.outcome from referral_in r left join competency n on "
     "n.id = "
     "r.competency_id where r.recommended_by = ? order by r.on_date, r.id"},
    {"returnVisits", "reference on value seenBy note staff",
     "select v.reference, v.on_date, v.value, v.how_known, v.note, w.name from return_visit v left join "
     "staff w on "
     "w.id = v.staff_id where v.customer_id = ? order by v.on_date, v.id"},
    {"wordsOfMouth", "on kind site rating link stance note staff",
     "select a.on_date, a.kind, a.site, a.rating, a.link, a.stance, a.note, w.name from advocacy a left join "
     "staff w "
     "on w.id = a.staff_id where a.customer_id = ? order by a.on_date, a.id"},
    {"fitChecks", "on decision need requirement importance fitPercent note staff",
     "select f.on_date, f.decision, n.name, q.requirement, q.importance, q.fit_percent, f.note, w.name from "
     "fit_check f "
     "left join fit_requirement q on q.fit_check_id = f.id left join competency n on n.id = q.competency_id "
     "left join "
     "staff w on w.id = f.staff_id where f.customer_id = ? order by f.on_date, f.id, q.position"},
    {"tillDecisions", "importedAt file caption",
     "select i.imported_at, i.file_name, t.caption from till_person t join till_import i on i.id = "
     "t.till_import_id "
     "where t.customer_id = ? order by i.id, t.person"},
    {"incidents", "on action step description witness said offered reviewOn",
     "select i.on_date, a.name, i.step, i.description, i.witness, i.said, i.offered, i.review_on from "
     "incident i join "
     "unacceptable_action a on a.id = i.action_id where i.customer_id = ? and i.in_error = 0 order by "
     "i.on_date, i.id",
     true},
    {"reviews", "on reviewed note",
     "select v.on_date, v.outcome, v.note from conduct_review v join incident i on i.id = v.incident_id "
     "where "
     "i.customer_id = ? order by v.on_date, v.id",
     true},
    {"exclusions", "on scope until reviewOn appeal appealedOn note liftedOn",
     "select s.on_date, x.scope, x.until_date, x.review_on, x.appeal, x.appealed_on, x.appeal_note, "
     "x.lifted_on from "
     "exclusion x join send_away s on s.id = x.send_away_id where s.customer_id = ? order by s.on_date, s.id",
     true},
};

constexpr Source ofContact[]{
    {"details", "name partner role preferred awayUntil",
     "select k.name, p.name, k.role, k.is_preferred, k.away_until from contact k join competitor p on p.id = "
     "k.competitor_id where k.id = ?"},
    {"talks", "on channel person summary nextStep nextOn nextDoneOn staff",
     "select t.on_date, t.channel, t.person, t.summary, t.next_step, t.next_on, t.next_done_on, w.name from "
     "contact k join touch t on t.competitor_id = k.competitor_id left join staff w on w.id = t.staff_id "
     "where "
     "k.id = ? and t.person <> '' and t.in_error = 0 order by t.on_date, t.id"},
};

/// "%1" as above.
constexpr Source ofStaff[]{
    {"details", "name teamRole leftOn", "select name, role, retired_on from staff where id = ?"},
    {"guidelinesRead", "readAt guideline version",
     "select r.read_at, v.name, v.number from guideline_read r join guideline_version v on v.id = "
     "r.guideline_version_id where r.staff_id = ? order by r.read_at, v.id"},
    {"sendAways", "reference on need status",
     "select s.reference, s.on_date, n.name, s.status from send_away s join competency n on n.id = "
     "s.competency_id where s.staff_id = ?%1 order by s.on_date, s.id"},
    {"referralsIn", "reference on",
     "select reference, on_date from referral_in where staff_id = ? order by on_date, id"},
    {"returnVisits", "reference on",
     "select reference, on_date from return_visit where staff_id = ? order by on_date, id"},
    {"wordsOfMouth", "on kind", "select on_date, kind from advocacy where staff_id = ? order by on_date, id"},
    {"fitChecks", "on decision",
     "select on_date, decision from fit_check where staff_id = ? order by on_date, id"},
    {"talks", "on channel partner",
     "select t.on_date, t.channel, p.name from touch t join competitor p on p.id = t.competitor_id where "
     "t.staff_id = ? order by t.on_date, t.id"},
    {"incidents", "on action",
     "select i.on_date, a.name from incident i join unacceptable_action a on a.id = i.action_id where "
     "i.recorded_by = ? and i.in_error = 0 order by i.on_date, i.id",
     true},
    {"incidentsConcerned", "on action description",
     "select i.on_date, a.name, i.description from incident i join unacceptable_action a on a.id = "
     "i.action_id where i.concerned_id = ? and i.in_error = 0 order by i.on_date, i.id",
     true},
};

Result<QList<PersonTable>> tablesOf(Ledger &ledger, std::span<const Source> sources, qint64 id, bool isWhole)
{
    QList<PersonTable> tables;
    for (const Source &source : sources) {
        if (source.isConduct && !isWhole)
            continue;
        QString sql = QString::fromLatin1(source.sql);
        sql.replace(QLatin1StringView("%1"), QLatin1StringView(isWhole ? "" : andForTheirSake));
        TRY_ASSIGN(auto row, ledger.session().run(sql, sql::values(id)));
        PersonTable table{QString::fromLatin1(source.code),
                          QString::fromLatin1(source.columns).split(QLatin1Char(' ')),
                          {}};
        while (row.next()) {
            QVariantList cells;
            for (int i = 0; i < table.columns.size(); ++i)
                cells.append(row.isNull(i) ? QVariant() : row.value(i));
            table.rows.append(cells);
        }
        TRY(row.ended());
        tables.append(table);
    }
    return tables;
}

} // namespace

Result<QList<PersonTable>> readPerson(Ledger &ledger, domain::CustomerId id, OfConduct conduct)
{
    return tablesOf(ledger, ofCustomer, id.value(), conduct == OfConduct::With);
}

Result<QList<PersonTable>> readPerson(Ledger &ledger, domain::ContactId id)
{
    TRY_ASSIGN(auto tables, tablesOf(ledger, ofContact, id.value(), true));
    const QVariantList details = tables.constFirst().rows.value(0);
    const QString key = sql::keyOf(details.value(0).toString());
    PersonTable &talks = tables.last();
    const qsizetype person = talks.columns.indexOf(QLatin1StringView("person"));
    talks.rows.removeIf(
        [&](const QVariantList &row) { return sql::keyOf(row.at(person).toString()) != key; });
    return tables;
}

Result<QList<PersonTable>> readPerson(Ledger &ledger, domain::StaffId id, OfConduct conduct)
{
    return tablesOf(ledger, ofStaff, id.value(), conduct == OfConduct::With);
}

Result<QList<ContactThere>> allContacts(Ledger &ledger)
{
    TRY_ASSIGN(auto row, ledger.session().run(QStringLiteral(
                             "select k.id, k.name, p.name from contact k join competitor p on p.id = "
                             "k.competitor_id order by p.name_key, k.position, k.id")));
    QList<ContactThere> all;
    while (row.next())
        all.append({row.id<domain::ContactId>(0), row.text(1), row.text(2), {}, {}});
    TRY(row.ended());
    TRY_ASSIGN(const auto reach, sql::readReach(ledger.session(), sql::ReachOf::Contacts, 0));
    for (ContactThere &one : all) {
        one.phones = reach.value(one.id.value()).phones;
        one.emails = reach.value(one.id.value()).emails;
    }
    return all;
}

} // namespace ledger
