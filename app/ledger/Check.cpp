// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Month.h"
#include "domain/ReturnVisit.h"
#include "domain/Status.h"
#include "ledger/sql/Checking.h"
#include "ledger/sql/CustomerSearch.h"
#include "ledger/sql/Damage.h"
#include "ledger/sql/Figures.h"
#include "ledger/sql/KeyColumns.h"
#include "ledger/sql/Session.h"
#include "ledger/Upkeep.h"

#include <QCoreApplication>
#include <QLocale>

#include <set>

namespace ledger {

using base::Done;
using base::Result;
using domain::Outcome;
using domain::SendAwayId;
using sql::Finding;

namespace {

/// Which outcomes the history of one send-away allows. A closed record keeps the outcome it had, and taking
/// back a reopening brings back the one it was closed with before.
class OutcomesAllowed
{
public:
    void goOn(domain::Status status, std::optional<domain::HowKnown> how)
    {
        const bool keeps = status == domain::Status::Closed || status == domain::Status::EnteredInError;
        if (keeps) {
            m_now.insert(m_closedWith.cbegin(), m_closedWith.cend());
            m_closedWith = m_now;
        } else {
            m_now = {domain::outcomeAfter(status, how, Outcome::Unknown)};
        }
    }
    bool allow(Outcome outcome) const { return m_now.contains(outcome); }

private:
    std::set<Outcome> m_now{Outcome::Unknown};
    std::set<Outcome> m_closedWith;
};

/// Every part but the last reads one statement from beginning to end and keeps no more than one record's
/// worth of it; the last one keeps the sums.
class Check
{
public:
    Check(sql::Session &session, const Progress &progress) : m_session(session), m_progress(progress) {}

    Result<CheckReport> run()
    {
        TRY(count());
        TRY(step(0.0));
        TRY(checkFile());
        if (!m_report.isSound())
            return m_report; // what follows would read the damage
        TRY(checkAttributions());
        TRY(checkHistories());
        TRY(checkStages());
        TRY(checkAtTheCounter());
        TRY(checkKeys());
        TRY(checkFigures());
        TRY(step(1.0));
        return m_report;
    }

    Result<CheckReport> runSums(qint64 mostSendAways)
    {
        TRY(count());
        if (m_report.sendAways <= mostSendAways)
            TRY(checkFigures());
        return m_report;
    }

private:
    Done count()
    {
        const std::pair<const char *, qint64 *> counted[]{{"send_away", &m_report.sendAways},
                                                          {"referral_in", &m_report.referralsIn},
                                                          {"return_visit", &m_report.returnVisits},
                                                          {"customer", &m_report.customers}};
        for (const auto &[table, rows] : counted) {
            TRY_ASSIGN(const auto number,
                       m_session.number(QStringLiteral("select count(*) from ") + QLatin1StringView(table)));
            *rows = number.value_or(0);
            m_allRows += 2 * *rows;
        }
        return {};
    }

    Done step(double share)
    {
        if (!m_progress || m_progress(share))
            return {};
        return base::failure(QStringLiteral("cancelled"),
                             QCoreApplication::translate("ledger", "Cancelled; nothing was changed."));
    }

    /// After each row. The file's own check comes first and takes about a third of the time.
    Done rowDone()
    {
        constexpr qint64 rowsPerStep = 1'000;
        if (++m_doneRows % rowsPerStep != 0)
            return {};
        const double share =
            static_cast<double>(m_doneRows) / static_cast<double>(std::max(m_allRows, m_doneRows));
        return step(0.3 + 0.7 * share);
    }

    /// `sentence` has a place for how many and one for an example.
    void report(const char *sentence, const Finding &finding)
    {
        if (finding.count > 0)
            m_report.problems.append(QCoreApplication::translate("ledger", sentence)
                                         .arg(QLocale().toString(finding.count), finding.example));
    }

    Done checkFile()
    {
        TRY_ASSIGN(const Finding damage, sql::damagedParts(m_session));
        report(QT_TRANSLATE_NOOP("ledger", "The file is damaged in %1 places, for example: %2."), damage);
        if (damage.count > 0)
            return {};
        TRY_ASSIGN(const Finding lost, sql::lostReferences(m_session));
        report(QT_TRANSLATE_NOOP("ledger",
                                 "Rows that refer to something that is not there: %1, for example %2."),
               lost);
        return step(0.3);
    }

    /// Customer by customer: first the days they were sent away, then their visits.
    Done checkAttributions()
    {
        TRY_ASSIGN(
            auto row,
            m_session.run(QStringLiteral(
                "select customer_id, 0 as part, id, on_date, cast(null as bigint), cast(null as integer), "
                "goodwill, reference from send_away where customer_id is not null and counts = 1 union all "
                "select customer_id, 1, id, on_date, send_away_id, months_since, in_error, reference from "
                "return_visit order by 1, 2, 3")));
        Finding wrong;
        Finding months;
        QList<domain::SentDay> sent;
        qint64 customer = 0;
        while (row.next()) {
            if (row.integer(0) != customer) {
                customer = row.integer(0);
                sent.clear();
            }
            if (row.integer(1) == 0) {
                sent.append({row.id<SendAwayId>(2), row.date(3), row.flag(6)});
                continue;
            }
            const auto belongsTo = row.flag(6) ? std::nullopt : domain::sendAwayBefore(sent, row.date(3));
            if (belongsTo != row.maybeId<SendAwayId>(4))
                wrong.add(row.text(7));
            else if (belongsTo && monthsBetween(sent, *belongsTo, row.date(3)) != row.number(5))
                months.add(row.text(7));
            TRY(rowDone());
        }
        TRY(row.ended());
        report(QT_TRANSLATE_NOOP(
                   "ledger", "Return visits that are given to the wrong send-away: %1, for example “%2”."),
               wrong);
        report(QT_TRANSLATE_NOOP(
                   "ledger",
                   "Return visits with a wrong number of months since the send-away: %1, for example “%2”."),
               months);
        return {};
    }

    static int monthsBetween(const QList<domain::SentDay> &sent, SendAwayId id, QDate day)
    {
        for (const domain::SentDay &candidate : sent) {
            if (candidate.id == id)
                return domain::wholeMonthsBetween(candidate.on, day);
        }
        Q_UNREACHABLE();
    }

    struct LastEntry
    {
        SendAwayId id;
        QString reference;
        QString standing;  ///< what the record says: status, by whom, cause, how known
        QString lastEntry; ///< and what the history says
        Outcome outcome = Outcome::Unknown;
        OutcomesAllowed outcomes;
    };

    Done checkHistories()
    {
        TRY_ASSIGN(auto row,
                   m_session.run(QStringLiteral(
                       "select s.id, s.reference, s.outcome, s.status, s.by_whom, s.cause, s.how_known, "
                       "h.status, h.by_whom, h.cause, h.how_known from send_away s "
                       "left join status_change h on h.send_away_id = s.id order by s.id, h.id")));
        Finding statuses;
        Finding outcomes;
        LastEntry last;
        const auto judge = [&] {
            if (!last.id.isValid())
                return;
            if (last.standing != last.lastEntry)
                statuses.add(last.reference);
            else if (!last.outcomes.allow(last.outcome))
                outcomes.add(last.reference);
        };
        while (row.next()) {
            if (row.id<SendAwayId>(0) != last.id) {
                judge();
                last = {row.id<SendAwayId>(0), row.text(1), joined(row, 3), {}, row.word<Outcome>(2), {}};
                TRY(rowDone());
            }
            last.lastEntry = joined(row, 7);
            if (const auto status = row.maybeWord<domain::Status>(7))
                last.outcomes.goOn(*status, row.maybeWord<domain::HowKnown>(10));
        }
        TRY(row.ended());
        judge();
        report(QT_TRANSLATE_NOOP("ledger",
                                 "Send-aways whose status is not the last of their history: %1, for "
                                 "example “%2”."),
               statuses);
        report(QT_TRANSLATE_NOOP("ledger",
                                 "Send-aways whose outcome does not follow from their history: %1, for "
                                 "example “%2”."),
               outcomes);
        return {};
    }

    static QString joined(const sql::Statement &row, int from)
    {
        return QStringList{row.text(from), row.text(from + 1), row.text(from + 2), row.text(from + 3)}.join(
            QLatin1Char(' '));
    }

    Done checkStages()
    {
        TRY_ASSIGN(auto row, m_session.run(QStringLiteral(
                                 "select c.name from competitor c left join stage_change h on h.id = (select "
                                 "l.id from stage_change l "
                                 "where l.competitor_id = c.id order by l.on_date desc, l.id desc limit 1) "
                                 "where c.stage <> coalesce(h.stage, 'prospect') or "
                                 "coalesce(cast(c.stage_since as text), '') <> "
                                 "coalesce(cast(h.on_date as text), '') order by c.id")));
        Finding stages;
        while (row.next())
            stages.add(row.text(0));
        TRY(row.ended());
        report(QT_TRANSLATE_NOOP("ledger", "Partners whose agreement is not the last of its history: %1, for "
                                           "example “%2”."),
               stages);
        return {};
    }

    /// What the second version brought.
    Done checkAtTheCounter()
    {
        constexpr std::pair<const char *, const char *> rules[]{
            {"select coalesce(min(v.name), cast(g.id as text)) from guideline g left join guideline_version "
             "v "
             "on v.guideline_id = g.id group by g.id having count(v.id) = 0 or max(v.number) <> count(v.id)",
             QT_TRANSLATE_NOOP("ledger", "Guidelines with a version missing: %1, for example “%2”.")},
            {"select cast(i.on_date as text) from incident i join conduct_review r on r.id = (select "
             "max(l.id) "
             "from conduct_review l where l.incident_id = i.id) where coalesce(cast(i.review_on as text), "
             "'') "
             "<> coalesce(cast(r.next_on as text), '') order by i.id",
             QT_TRANSLATE_NOOP("ledger",
                               "Incidents whose review day is not that of their last review: %1, for "
                               "example of %2.")},
            {"select s.reference from exclusion e join send_away s on s.id = e.send_away_id where s.motive "
             "<> "
             "'staff' order by s.id",
             QT_TRANSLATE_NOOP("ledger",
                               "Customers excluded by a send-away that is not for the staff's sake: "
                               "%1, for example “%2”.")},
        };
        for (const auto &[sql, sentence] : rules) {
            TRY_ASSIGN(auto row, m_session.run(QLatin1StringView(sql)));
            Finding broken;
            while (row.next())
                broken.add(row.text(0));
            TRY(row.ended());
            report(sentence, broken);
        }
        return {};
    }

    Done checkKeys()
    {
        Finding keys;
        for (const sql::KeyColumn &column : sql::keyColumns()) {
            const bool isReach = column.of == sql::KeyColumn::Of::Reach;
            TRY_ASSIGN(auto row,
                       m_session.run(QStringLiteral("select %1, %2, %3 from %4")
                                         .arg(QLatin1StringView(column.text), QLatin1StringView(column.key),
                                              isReach ? QLatin1StringView("kind") : QLatin1StringView("''"),
                                              QLatin1StringView(column.table))));
            while (row.next()) {
                if (row.text(1) != sql::expectedKey(column, row.text(0), row.text(2)))
                    keys.add(row.text(0));
                TRY(rowDone());
            }
            TRY(row.ended());
        }
        report(QT_TRANSLATE_NOOP(
                   "ledger", "Names and notes that cannot be found by what they say: %1, for example “%2”."),
               keys);
        return {};
    }

    Done checkFigures()
    {
        TRY_ASSIGN(const Finding returns, sql::wrongReturns(m_session));
        report(QT_TRANSLATE_NOOP(
                   "ledger", "Send-aways with a wrong day of the customer's return: %1, for example “%2”."),
               returns);
        TRY_ASSIGN(const Finding wrong, sql::wrongFigures(m_session));
        TRY_ASSIGN(const Finding unfound, sql::wrongCustomerSearch(m_session));
        m_report.sumsAreRight = returns.count + wrong.count + unfound.count == 0;
        report(QT_TRANSLATE_NOOP("ledger", "Customers that are not found by what they are called: %1, for "
                                           "example “%2”."),
               unfound);
        report(QT_TRANSLATE_NOOP("ledger", "Sums that are not those of the records: %1, for example %2."),
               wrong);
        return {};
    }

    sql::Session &m_session;
    const Progress &m_progress;
    CheckReport m_report;
    qint64 m_allRows = 0;
    qint64 m_doneRows = 0;
};

} // namespace

Result<CheckReport> sql::check(Session &session, const Progress &progress)
{
    return Check(session, progress).run();
}

Result<CheckReport> check(Ledger &ledger, const Progress &progress)
{
    return sql::check(ledger.session(), progress);
}

Result<CheckReport> checkSums(Ledger &ledger, qint64 mostSendAways)
{
    const Progress untold;
    return Check(ledger.session(), untold).runSums(mostSendAways);
}

Done mendFigures(Ledger &ledger)
{
    return ledger.transact([&]() -> Done {
        for (const Kind kind : {Kind::SendAway, Kind::ReferralIn, Kind::ReturnVisit})
            ledger.session().note(kind, What::Edited);
        TRY(sql::buildCustomerSearch(ledger.session()));
        return sql::buildFigures(ledger.session());
    });
}

} // namespace ledger
