// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/LineReader.h"

#include "ledger/sql/Digest.h"
#include "ledger/sql/Session.h"

namespace ledger {

using base::Done;
using base::Result;
using sql::values;

namespace {

/// Name, reference, first phone, first e-mail, "may be mistaken" and id of the customer with that alias.
QString customerColumns(const char *alias)
{
    return QStringLiteral(
               "%1.name, %1.reference, (select r.value from reach r where r.customer_id = %1.id and r.kind = "
               "'phone' order by r.position, r.id limit 1), (select r.value from reach r where r.customer_id "
               "= "
               "%1.id and r.kind = 'email' order by r.position, r.id limit 1), case when %1.reference = '' "
               "and "
               "(exists (select 1 from customer o where o.name_key = %1.name_key and o.name_key <> '' and "
               "o.id "
               "<> %1.id) or exists (select 1 from reach r join reach q on q.value_key = r.value_key and "
               "q.customer_id is not null and q.customer_id <> r.customer_id where r.customer_id = %1.id)) "
               "then "
               "1 else 0 end, %1.id")
        .arg(QLatin1StringView(alias));
}
constexpr int customerColumnCount = 6;

CustomerCells customerAt(const sql::Statement &row, int column)
{
    if (row.isNull(column + 5))
        return {};
    CustomerCells cells{row.text(column), row.text(column + 2), row.text(column + 3), row.text(column + 1)};
    if (row.flag(column + 4)) {
        const QString all = cells.caption + cells.phone + cells.email + row.text(column + 5);
        cells.number = QLatin1Char('#') + sql::digest(all).left(8);
    }
    if (cells.caption.isEmpty() && CustomerCells::looksLikeNumber(cells.number))
        cells.caption = std::exchange(cells.number, QString());
    return cells;
}

Done readOffered(sql::Session &session, QList<SendAwayLine> &lines)
{
    if (lines.isEmpty())
        return {};
    QHash<qint64, SendAwayLine *> byId;
    for (SendAwayLine &line : lines)
        byId.insert(line.record.id.value(), &line);
    TRY_ASSIGN(
        auto row,
        session.run(QStringLiteral("select a.send_away_id, c.name from send_away s join alternative a on "
                                   "a.send_away_id = s.id join competitor c on c.id = a.competitor_id where "
                                   "(s.on_date, s.id) >= (?, ?) and (s.on_date, s.id) <= (?, ?) order by "
                                   "a.send_away_id, a.position"),
                    values(lines.constFirst().record.on, lines.constFirst().record.id,
                           lines.constLast().record.on, lines.constLast().record.id)));
    while (row.next()) {
        if (SendAwayLine *line = byId.value(row.integer(0)))
            line->offered.append(row.text(1));
    }
    return row.ended();
}

} // namespace

Result<QList<SendAwayLine>> LineReader::sendAways(const After &after, int limit)
{
    sql::Session &session = m_ledger.session();
    QList<SendAwayLine> lines;
    {
        TRY_ASSIGN(
            auto row,
            session.run(
                QStringLiteral(
                    "select s.id, s.reference, s.on_date, s.known_before, n.name, p.name, r.name, "
                    "s.motive, s.handoff, s.forgone, f.name, s.status, s.note, s.how_known, s.by_whom, "
                    "s.cause, s.outcome, s.deferred_to, s.approved_by, %1 from send_away s join "
                    "competency n on n.id = s.competency_id left join competitor p on p.id = "
                    "s.competitor_id left join reason r on r.id = s.reason_id left join staff f on f.id "
                    "= s.staff_id left join customer c on c.id = s.customer_id where (s.on_date, s.id) > "
                    "(?, ?) order by s.on_date, s.id limit ?")
                    .arg(customerColumns("c")),
                values(after.on, after.id, limit)));
        while (row.next()) {
            SendAwayLine line;
            domain::SendAway &s = line.record;
            s.id = row.id<domain::SendAwayId>(0);
            s.reference = row.text(1);
            s.on = row.date(2);
            s.knownBefore = row.word<domain::KnownBefore>(3);
            line.need = row.text(4);
            line.partner = row.text(5);
            line.reason = row.text(6);
            s.motive = row.word<domain::Motive>(7);
            line.hasMotive = true;
            s.handoff = row.maybeWord<domain::Handoff>(8);
            s.forgone = row.money(9, m_ledger.business().currency);
            line.staff = row.text(10);
            s.status = row.word<domain::Status>(11);
            s.note = row.text(12);
            s.howKnown = row.maybeWord<domain::HowKnown>(13);
            s.byWhom = row.maybeWord<domain::Party>(14);
            s.cause = row.maybeWord<domain::Cause>(15);
            s.outcome = row.word<domain::Outcome>(16);
            s.deferredTo = row.date(17);
            s.approvedBy = row.text(18);
            line.customer = customerAt(row, 19);
            lines.append(line);
        }
        TRY(row.ended());
    }
    TRY(readOffered(session, lines));
    return lines;
}

Result<QList<ReferralInLine>> LineReader::referralsIn(const After &after, int limit)
{
    TRY_ASSIGN(auto row,
               m_ledger.session().run(
                   QStringLiteral(
                       "select s.id, s.reference, s.on_date, s.source_kind, p.name, n.name, s.value, "
                       "s.outcome, f.name, s.note, %1, %2, s.their_ticket from referral_in s left join "
                       "competitor p on p.id "
                       "= s.competitor_id left join competency n on n.id = s.competency_id left join staff "
                       "f on f.id = s.staff_id left join customer c on c.id = s.customer_id left join "
                       "customer w on w.id = s.recommended_by where s.in_error = 0 and (s.on_date, s.id) > "
                       "(?, ?) order by s.on_date, s.id limit ?")
                       .arg(customerColumns("c"), customerColumns("w")),
                   values(after.on, after.id, limit)));
    QList<ReferralInLine> lines;
    while (row.next()) {
        ReferralInLine line;
        domain::ReferralIn &r = line.record;
        r.id = row.id<domain::ReferralInId>(0);
        r.reference = row.text(1);
        r.on = row.date(2);
        r.sourceKind = row.word<domain::SourceKind>(3);
        line.source = row.text(4);
        line.need = row.text(5);
        r.value = row.money(6, m_ledger.business().currency);
        r.outcome = row.word<domain::ReferralOutcome>(7);
        line.staff = row.text(8);
        r.note = row.text(9);
        line.customer = customerAt(row, 10);
        if (r.sourceKind == domain::SourceKind::WordOfMouth) {
            const CustomerCells recommender = customerAt(row, 10 + customerColumnCount);
            line.source = recommender.caption;
            line.sourceNumber = recommender.number;
        }
        r.theirTicket = row.text(10 + 2 * customerColumnCount);
        lines.append(line);
    }
    TRY(row.ended());
    return lines;
}

Result<QList<ReturnVisitLine>> LineReader::returnVisits(const After &after, int limit)
{
    TRY_ASSIGN(auto row, m_ledger.session().run(
                             QStringLiteral(
                                 "select s.id, s.reference, s.on_date, s.value, s.how_known, f.name, s.note, "
                                 "b.motive, %1 from return_visit s join customer c on c.id = s.customer_id "
                                 "left join staff f on f.id = s.staff_id left join send_away b on b.id = "
                                 "s.send_away_id where s.in_error = 0 and (s.on_date, s.id) > (?, ?) "
                                 "order by s.on_date, s.id limit ?")
                                 .arg(customerColumns("c")),
                             values(after.on, after.id, limit)));
    QList<ReturnVisitLine> lines;
    while (row.next()) {
        ReturnVisitLine line;
        domain::ReturnVisit &v = line.record;
        v.id = row.id<domain::ReturnVisitId>(0);
        v.reference = row.text(1);
        v.on = row.date(2);
        v.value = row.money(3, m_ledger.business().currency);
        v.howKnown = row.word<domain::ReturnKnown>(4);
        line.staff = row.text(5);
        v.note = row.text(6);
        line.isOfConduct = row.text(7) == domain::codeOf(domain::Motive::Staff);
        line.customer = customerAt(row, 8);
        lines.append(line);
    }
    TRY(row.ended());
    return lines;
}

} // namespace ledger
