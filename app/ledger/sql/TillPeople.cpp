// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/TillPeople.h"

#include "domain/NameSimilarity.h"
#include "ledger/sql/NearNames.h"

#include <limits>

namespace ledger {

QString TillQuestion::caption() const
{
    for (const QString &text : {name, number, phone}) {
        if (!text.isEmpty())
            return text;
    }
    return email;
}

} // namespace ledger

namespace ledger::sql {

using base::Done;
using base::Result;
using domain::CustomerId;
using domain::TillCandidate;

namespace {

constexpr qsizetype mostRecent = 200'000;
constexpr int peopleAtOnce = 500;
constexpr qint64 beforeAll = std::numeric_limits<qint64>::min();

constexpr const char *isOpen = "p.is_wanted = 1 and p.customer_id is null and p.is_unclear = 0";
constexpr const char *hasOtherNumber =
    "p.has_number = 1 and c.reference_key <> '' and c.reference_key <> p.reference_key";
constexpr const char *hasCandidate = "exists (select 1 from staged_candidate k where k.person = p.person)";

QString selectCandidates(const char *key, const char *from)
{
    const auto is = [key](const char *other) {
        return QLatin1StringView(qstrcmp(key, other) == 0 ? "1" : "0");
    };
    return QStringLiteral("select p.person as person, c.id as customer_id, %1 as by_number, %2 as by_phone, "
                          "%3 as by_email, %4 as by_name from staged_person p %5 where %6")
        .arg(is("number"), is("phone"), is("email"), is("name"), QLatin1StringView(from),
             QLatin1StringView(isOpen));
}

} // namespace

/// What was found about one person of the till.
struct TillPeople::Found
{
    qint64 person = 0;
    QList<TillCandidate> candidates;
};

TillPeople::TillPeople(Staging &staging)
    : m_staging(staging)
    , m_session(staging.session())
    , m_phones(m_session, QStringLiteral("staged_phone (person, phone_key)"), 2,
               QStringLiteral("on conflict do nothing"))
    , m_settled(m_session,
                QStringLiteral("staged_settled (person, customer_id, doubt, first, second, third)"), 6)
{}

Done TillPeople::begin()
{
    for (const char *table : {
             "staged_phone (person bigint not null, phone_key text not null, primary key (person, "
             "phone_key))",
             "staged_candidate (person bigint not null, customer_id bigint not null, by_number smallint not "
             "null, by_phone smallint not null, by_email smallint not null, by_name smallint not null, "
             "primary key (person, customer_id))",
             "staged_settled (person bigint primary key, customer_id bigint, doubt text, first bigint, "
             "second bigint, third bigint)",
             "staged_question (person bigint primary key, sales bigint not null, first_on {day} not null, "
             "last_on {day} not null, value bigint not null)",
         })
        TRY(m_session.command(m_session.dialect().createTemporaryTable(QString::fromLatin1(table))));
    return {};
}

Done TillPeople::notePhones(qint64 person, const QStringList &keys)
{
    if (keys.isEmpty() || m_recent.contains(person))
        return {};
    if (m_recent.size() >= mostRecent)
        m_recent.clear();
    m_recent.insert(person);
    for (const QString &key : keys)
        TRY(m_phones.add(values(person, key)));
    return {};
}

Done TillPeople::settle(const TillRun &run, qint64 import, IntakeReport &report)
{
    TRY(m_staging.people().flush());
    TRY(m_phones.flush());
    TRY(keepDecisions(run, import));
    TRY(findCandidates());
    TRY(settlePlainOnes());
    TRY(judgeCandidates());
    TRY(judgeNearNames());
    TRY(m_settled.flush());
    TRY(passOverThoseNeverSent());
    TRY(m_session.command(QStringLiteral(
        "update staged_person set customer_id = s.customer_id, is_unclear = case when s.doubt is null then "
        "0 else 1 end from staged_settled s where s.person = staged_person.person")));
    return ask(run, report);
}

Done TillPeople::keepDecisions(const TillRun &run, qint64 import)
{
    for (const TillDecision &decision : run.decisions)
        TRY(m_session.run(
            QStringLiteral("insert into till_person (person, caption, customer_id, till_import_id) values "
                           "(?, ?, ?, ?) on conflict do nothing"),
            values(decision.person, decision.caption, decision.customer, import)));
    return m_session.command(
        QStringLiteral("update staged_person set customer_id = t.customer_id, is_wanted = case when "
                       "t.customer_id is null then 0 else 1 end from till_person t where t.person = "
                       "staged_person.person"));
}

Done TillPeople::findCandidates()
{
    // "c.reference_key <> ''" lets SQLite use the index, which holds no empty ones.
    const QStringList selects{
        selectCandidates("number", "join customer c on c.reference_key = p.reference_key and "
                                   "c.reference_key <> '' and p.reference_key <> ''"),
        selectCandidates("phone", "join staged_phone f on f.person = p.person join reach r on r.value_key = "
                                  "f.phone_key and r.customer_id is not null join customer c on c.id = "
                                  "r.customer_id"),
        selectCandidates("email", "join reach r on r.value_key = p.email_key and p.email_key <> '' and "
                                  "r.customer_id is not null join customer c on c.id = r.customer_id"),
        selectCandidates("name", "join customer c on c.name_key = p.caption_key and p.caption_key <> ''"),
    };
    if (!m_session.dialect().isSQLite()) {
        TRY(m_session.command(QStringLiteral("analyze staged_person")));
        TRY(m_session.command(QStringLiteral("analyze staged_phone")));
    }
    return m_session.command(
        QStringLiteral("insert into staged_candidate (person, customer_id, by_number, by_phone, by_email, "
                       "by_name) select u.person, u.customer_id, max(u.by_number), max(u.by_phone), "
                       "max(u.by_email), max(u.by_name) from (%1) u group by u.person, u.customer_id")
            .arg(selects.join(QLatin1StringView(" union all "))));
}

/// The one whom everything speaks for: what domain::judgeTill says of a single candidate whose name need not
/// be compared.
Done TillPeople::settlePlainOnes()
{
    return m_session.command(
        QStringLiteral(
            "update staged_person set customer_id = f.customer_id from (select k.person as person, "
            "min(k.customer_id) as customer_id from staged_candidate k join staged_person p on p.person = "
            "k.person join customer c on c.id = k.customer_id where %1 group by k.person having count(*) = 1 "
            "and min(case when %2 then 0 when k.by_name = 1 or p.name = '' or c.name = '' or k.by_number + "
            "k.by_phone + k.by_email >= 2 then 1 else 0 end) = 1) f where f.person = staged_person.person")
            .arg(QLatin1StringView(isOpen), QLatin1StringView(hasOtherNumber)));
}

/// The number of the last of the next `people` who are open and for whom `whose` holds.
Result<std::optional<qint64>> TillPeople::endOfRange(const QString &whose, qint64 after, int people)
{
    return m_session.number(QStringLiteral("select max(n.person) from (select p.person from staged_person p "
                                           "where p.person > ? and %1 and %2 order by p.person limit ?) n")
                                .arg(QLatin1StringView(isOpen), whose),
                            values(after, people));
}

Done TillPeople::judgeCandidates()
{
    const QString candidates = QStringLiteral(
        "select p.person, c.id, k.by_number, k.by_phone, k.by_email, k.by_name, case when %1 then 1 else 0 "
        "end, case when p.name <> '' and c.name <> '' then 1 else 0 end, p.caption_key, c.name_key from "
        "staged_candidate k join staged_person p on p.person = k.person join customer c on c.id = "
        "k.customer_id where k.person > ? and k.person <= ? and %2 order by k.person");
    qint64 after = beforeAll;
    for (;;) {
        TRY_ASSIGN(const auto last, endOfRange(QLatin1StringView(hasCandidate), after, peopleAtOnce));
        if (!last)
            return {};
        TRY(judgeRange(candidates.arg(QLatin1StringView(hasOtherNumber), QLatin1StringView(isOpen)), after,
                       *last));
        after = *last;
    }
}

/// Those of whom nothing but a similar name may be known.
Done TillPeople::judgeNearNames()
{
    const QString nobodyFits =
        QStringLiteral("%1 and not %2").arg(QLatin1StringView(isOpen), QLatin1StringView(hasCandidate));
    TRY_ASSIGN(const bool isAnybodyLeft, blockNames(m_session, nobodyFits));
    if (!isAnybodyLeft)
        return {};
    const QString near = QStringLiteral(
        "select p.person, c.id, 0, 0, 0, 0, case when %1 then 1 else 0 end, 1, p.caption_key, c.name_key "
        "from (select distinct b.person as person, e.customer_id as customer_id from staged_person_block b "
        "join staged_customer_block e on e.block = b.block where b.person > ? and b.person <= ?) n join "
        "staged_person p on p.person = n.person join customer c on c.id = n.customer_id order by p.person");
    qint64 after = beforeAll;
    for (;;) {
        TRY_ASSIGN(const auto last,
                   m_session.number(QStringLiteral("select max(n.person) from (select distinct person from "
                                                   "staged_person_block where person > ? order by person "
                                                   "limit ?) n"),
                                    values(after, peopleAtOnce)));
        if (!last)
            return {};
        TRY(judgeRange(near.arg(QLatin1StringView(hasOtherNumber)), after, *last));
        after = *last;
    }
}

/// `candidates` is in the order of people; of those whose name alone may be alike few are worth keeping.
Done TillPeople::judgeRange(const QString &candidates, qint64 after, qint64 last)
{
    QList<Found> all;
    TRY_ASSIGN(auto row, m_session.run(candidates, values(after, last)));
    while (row.next()) {
        if (all.isEmpty() || row.integer(0) != all.constLast().person)
            all.append(Found{row.integer(0), {}});
        Found &found = all.last();
        TillCandidate candidate{row.id<CustomerId>(1), row.flag(2), row.flag(3), row.flag(4),
                                row.flag(5),           row.flag(6), row.flag(7)};
        if (candidate.canCompareNames)
            candidate.similarity = domain::nameSimilarity(row.text(8), row.text(9));
        const bool isByName = !candidate.byNumber && !candidate.byPhone && !candidate.byEmail;
        if (!isByName || candidate.byName || candidate.similarity >= domain::NamesAlikeFrom)
            found.candidates.append(candidate);
    }
    TRY(row.ended());
    // Only now: PostgreSQL gives up the rest of the rows when another statement runs on the connection.
    for (const Found &found : std::as_const(all))
        TRY(write(found));
    return {};
}

Done TillPeople::write(const Found &found)
{
    const domain::TillVerdict verdict = domain::judgeTill(found.candidates);
    if (!verdict.sure && !verdict.doubt)
        return {};
    Values row = values(found.person, verdict.sure, verdict.doubt);
    for (qsizetype i = 0; i < domain::MostTillCandidates; ++i) {
        if (i < verdict.candidates.size())
            row.add(verdict.candidates.at(i));
        else
            row.null();
    }
    return m_settled.add(row);
}

/// Nobody has to decide about sales before which none of the candidates was sent elsewhere: whoever it is,
/// they do not count.
Done TillPeople::passOverThoseNeverSent()
{
    TRY(m_session.command(
        QStringLiteral("insert into staged_question (person, sales, first_on, last_on, value) select "
                       "l.person, count(*), min(l.on_date), max(l.on_date), %1 from staged_line l join "
                       "staged_settled s on s.person = l.person where s.doubt is not null and l.state = 0 "
                       "group by l.person")
            .arg(m_session.dialect().sum(QStringLiteral("l.amount")))));
    TRY(m_session.command(QStringLiteral(
        "update staged_settled set doubt = null, customer_id = first where doubt is not null and not exists "
        "(select 1 from staged_question q join send_away a on a.on_date < q.last_on where q.person = "
        "staged_settled.person and a.counts = 1 and a.customer_id in (staged_settled.first, "
        "staged_settled.second, staged_settled.third))")));
    return m_session.command(QStringLiteral("delete from staged_question where person in (select person from "
                                            "staged_settled where doubt is null)"));
}

Done TillPeople::ask(const TillRun &run, IntakeReport &report)
{
    TRY_ASSIGN(const auto doubtful, m_session.number(QStringLiteral("select count(*) from staged_question")));
    report.doubtful = doubtful.value_or(0);
    TRY_ASSIGN(auto row,
               m_session.run(
                   QStringLiteral("select q.person, p.name, case when p.has_number = 1 then p.reference else "
                                  "'' end, p.phone, p.email, s.doubt, q.sales, q.first_on, q.last_on, "
                                  "q.value, s.first, s.second, s.third from staged_question q join "
                                  "staged_person p on p.person = q.person join staged_settled s on s.person "
                                  "= q.person order by q.value desc, q.person limit ?"),
                   values(static_cast<qint64>(run.mostQuestions))));
    while (row.next()) {
        TillQuestion question{row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4)};
        question.doubt = row.word<domain::TillDoubt>(5);
        question.sales = row.integer(6);
        question.firstOn = row.date(7);
        question.lastOn = row.date(8);
        question.value = domain::Money(row.integer(9), m_staging.ledger().business().currency);
        for (int column = 10; column < 13; ++column) {
            if (const auto candidate = row.maybeId<CustomerId>(column))
                question.candidates.append(*candidate);
        }
        report.questions.append(question);
    }
    return row.ended();
}

} // namespace ledger::sql
