// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/LogReader.h"

#include "domain/Ticket.h"
#include "ledger/sql/Session.h"
#include "ledger/sql/Where.h"

#include <limits>

namespace ledger {

using base::Result;
using sql::Where;

namespace {

/// One of the tables: where its rows come from and what they can be ordered and searched by.
struct Table
{
    const char *columns;
    QString from;
    QStringList searched;
    QString value; ///< the money column
};

Table sendAwayTable()
{
    return {
        "s.id, s.on_date, s.customer_id, case when c.name <> '' then c.name else c.reference end, "
        "s.competency_id, n.name, r.name, s.competitor_id, p.name, s.deferred_to, s.handoff, s.forgone, "
        "s.status, s.cause, s.follow_up_on, t.name, s.note, s.reference, "
        "(select count(*) from return_visit v where v.send_away_id = s.id), "
        "(select count(*) from referral_in f where f.recommended_by = s.customer_id and f.in_error = 0 "
        "and f.on_date >= s.on_date), s.told",
        QStringLiteral(
            " from send_away s join competency n on n.id = s.competency_id left join customer c on c.id = "
            "s.customer_id left join reason r on r.id = s.reason_id "
            "left join competitor p on p.id = s.competitor_id left join staff t on t.id = s.staff_id"),
        {QStringLiteral("s.note_key"), QStringLiteral("s.told_key"), QStringLiteral("c.name_key"),
         QStringLiteral("c.reference_key"), QStringLiteral("n.name_key"), QStringLiteral("p.name_key"),
         QStringLiteral("r.name_key"), QStringLiteral("t.name_key"), QStringLiteral("lower(s.reference)")},
        QStringLiteral("s.forgone")};
}

Table referralTable()
{
    return {
        "s.id, s.on_date, s.customer_id, case when c.name <> '' then c.name else c.reference end, "
        "s.source_kind, coalesce(p.name, a.name), n.name, s.value, s.outcome, t.name, s.note, "
        "s.reference, s.in_error, s.their_ticket",
        QStringLiteral(
            " from referral_in s left join competency n on n.id = s.competency_id left join customer c on "
            "c.id = s.customer_id left join customer a on a.id = s.recommended_by "
            "left join competitor p on p.id = s.competitor_id left join staff t on t.id = s.staff_id"),
        {QStringLiteral("s.note_key"), QStringLiteral("c.name_key"), QStringLiteral("c.reference_key"),
         QStringLiteral("n.name_key"), QStringLiteral("p.name_key"), QStringLiteral("a.name_key"),
         QStringLiteral("t.name_key"), QStringLiteral("lower(s.reference)"),
         QStringLiteral("lower(s.their_ticket)")},
        QStringLiteral("s.value")};
}

/// The send-away that a row belongs to, as far as it may be seen, and the names in both.
QString belonging(OfConduct conduct)
{
    return QStringLiteral(
               " left join send_away o on o.id = s.send_away_id%1 left join competency n on n.id = "
               "o.competency_id left join competitor p on p.id = o.competitor_id left join staff "
               "t on t.id = s.staff_id")
        .arg(conduct == OfConduct::Without ? QStringLiteral(" and o.motive = 'customer'") : QString());
}

Table visitTable(OfConduct conduct)
{
    return {
        "s.id, s.on_date, s.customer_id, case when c.name <> '' then c.name else c.reference end, s.value, "
        "s.how_known, o.id, o.on_date, n.name, p.name, t.name, s.note, s.reference, s.in_error",
        QStringLiteral(" from return_visit s join customer c on c.id = s.customer_id") + belonging(conduct),
        {QStringLiteral("s.note_key"), QStringLiteral("c.name_key"), QStringLiteral("c.reference_key"),
         QStringLiteral("n.name_key"), QStringLiteral("p.name_key"), QStringLiteral("t.name_key"),
         QStringLiteral("lower(s.reference)")},
        QStringLiteral("s.value")};
}

Table advocacyTable(OfConduct conduct)
{
    return {
        "s.id, s.on_date, s.customer_id, case when c.name <> '' then c.name else c.reference end, s.kind, "
        "s.site, s.rating, s.link, s.stance, o.id, o.on_date, n.name, p.name, t.name, s.note, s.in_error",
        QStringLiteral(" from advocacy s left join customer c on c.id = s.customer_id") + belonging(conduct),
        {QStringLiteral("s.note_key"), QStringLiteral("s.site_key"), QStringLiteral("c.name_key"),
         QStringLiteral("c.reference_key"), QStringLiteral("n.name_key"), QStringLiteral("p.name_key"),
         QStringLiteral("t.name_key"), QStringLiteral("lower(s.link)")},
        QStringLiteral("s.rating")};
}

/// The place of a word in its enumeration, so that hand-offs are ordered by warmth and not by the alphabet.
template <class E>
QString placeOf(const QString &column)
{
    QString sql = QStringLiteral("case ") + column;
    int place = 0;
    for (const auto &entry : domain::allOf<E>())
        sql +=
            QStringLiteral(" when '%1' then %2").arg(QLatin1StringView(entry.code), QString::number(++place));
    return sql + QStringLiteral(" else 0 end");
}

/// An expression that is never NULL, so that pages can be continued behind any row.
QString orderKey(const Table &table, LogOrder order, bool hasReason, bool isSendAway)
{
    switch (order.by) {
    case LogOrder::By::Customer:
        return QStringLiteral("coalesce(c.name_key, '')");
    case LogOrder::By::Need:
        return QStringLiteral("coalesce(n.name_key, '')");
    case LogOrder::By::Partner:
        return QStringLiteral("coalesce(p.name_key, '')");
    case LogOrder::By::Staff:
        return QStringLiteral("coalesce(t.name_key, '')");
    case LogOrder::By::Value: {
        // What is not known comes last either way: it is neither the most nor the least.
        const qint64 last = order.direction == Qt::DescendingOrder ? std::numeric_limits<qint64>::min() + 1
                                                                   : std::numeric_limits<qint64>::max();
        return QStringLiteral("coalesce(%1, %2)").arg(table.value, QString::number(last));
    }
    case LogOrder::By::Reason:
        return hasReason ? QStringLiteral("coalesce(r.name_key, '')") : QStringLiteral("s.on_date");
    case LogOrder::By::Handoff:
        return isSendAway ? placeOf<domain::Handoff>(QStringLiteral("s.handoff"))
                          : QStringLiteral("s.on_date");
    case LogOrder::By::Status:
        return isSendAway ? placeOf<domain::Status>(QStringLiteral("s.status")) : QStringLiteral("s.on_date");
    case LogOrder::By::Date:
        break;
    }
    return QStringLiteral("s.on_date");
}

/// The text as words, or as the ticket of a send-away.
Where searching(Where where, const Table &table, const QString &text, const QString &sendAway)
{
    where.anyHolds(table.searched, text);
    if (const auto ticket = domain::sendAwayOfTicket(text))
        where.orElse(sendAway + QLatin1StringView(" = ?"), *ticket);
    return where;
}

Where sendAwayWhere(const Filter &filter)
{
    Where where;
    where.between(QStringLiteral("s.on_date"), filter.from, filter.to)
        .maybe(QStringLiteral("s.competitor_id = ?"), filter.partner)
        .maybe(QStringLiteral("s.competency_id = ?"), filter.need)
        .maybe(QStringLiteral("s.reason_id = ?"), filter.reason)
        .maybe(QStringLiteral("s.handoff = ?"), filter.handoff)
        .maybe(QStringLiteral("s.status = ?"), filter.status)
        .maybe(QStringLiteral("s.staff_id = ?"), filter.staff)
        .maybe(QStringLiteral("s.customer_id = ?"), filter.customer);
    if (filter.dueBy.isValid())
        where.that(QStringLiteral("(s.follow_up_on <= ? or (s.status = 'draft' and s.on_date <= ?))"),
                   filter.dueBy, filter.dueBy);
    if (!filter.withErrors && filter.status != domain::Status::EnteredInError)
        where.that(QStringLiteral("s.status <> 'entered_in_error'"));
    where = searching(where, sendAwayTable(), filter.search, QStringLiteral("s.id"));
    if (filter.conduct == OfConduct::Without)
        where.that(QStringLiteral("s.motive = 'customer'"));
    return where;
}

Where referralWhere(const Filter &filter)
{
    Where where;
    where.between(QStringLiteral("s.on_date"), filter.from, filter.to)
        .maybe(QStringLiteral("s.competitor_id = ?"), filter.partner)
        .maybe(QStringLiteral("s.competency_id = ?"), filter.need)
        .maybe(QStringLiteral("s.staff_id = ?"), filter.staff)
        .maybe(QStringLiteral("s.customer_id = ?"), filter.customer);
    if (!filter.withErrors)
        where.that(QStringLiteral("s.in_error = 0"));
    return where.anyHolds(referralTable().searched, filter.search);
}

/// What belongs to a send-away: visits and word of mouth.
Where belongingWhere(const Table &table, const Filter &filter)
{
    Where where;
    where.between(QStringLiteral("s.on_date"), filter.from, filter.to)
        .maybe(QStringLiteral("o.competitor_id = ?"), filter.partner)
        .maybe(QStringLiteral("o.competency_id = ?"), filter.need)
        .maybe(QStringLiteral("o.reason_id = ?"), filter.reason)
        .maybe(QStringLiteral("o.handoff = ?"), filter.handoff)
        .maybe(QStringLiteral("s.staff_id = ?"), filter.staff)
        .maybe(QStringLiteral("s.customer_id = ?"), filter.customer);
    if (!filter.withErrors)
        where.that(QStringLiteral("s.in_error = 0"));
    return searching(where, table, filter.search, QStringLiteral("o.id"));
}

/// Reads one row more than asked for, to know whether there is another page.
template <class Row>
Result<LogPage<Row>> readPage(sql::Session &session, const Table &table, Where where, const QString &key,
                              LogOrder order, int limit, const std::optional<LogCursor> &after,
                              const std::function<Row(const sql::Statement &)> &read)
{
    const bool descending = order.direction == Qt::DescendingOrder;
    const QString direction = QLatin1StringView(descending ? " desc" : " asc");
    sql::Values values = where.values();
    if (after) {
        where.that(
            QStringLiteral("(%1, s.id) %2 (?, ?)").arg(key, QLatin1StringView(descending ? "<" : ">")));
        values.add(after->key).add(after->id);
    }
    values.add(limit + 1);
    TRY_ASSIGN(auto row,
               session.run(QStringLiteral("select ") + QLatin1StringView(table.columns)
                               + QLatin1StringView(", ") + key + table.from + where.text()
                               + QLatin1StringView(" order by ") + key + direction
                               + QLatin1StringView(", s.id") + direction + QLatin1StringView(" limit ?"),
                           values));
    LogPage<Row> page;
    QVariant lastKey;
    const int keyColumn = row.columns() - 1;
    while (row.next()) {
        if (page.rows.size() == limit) {
            page.next = LogCursor{lastKey, page.rows.constLast().id.value()};
            break;
        }
        page.rows.append(read(row));
        lastKey = row.value(keyColumn);
    }
    TRY(row.ended());
    return page;
}

Result<qint64> countRows(sql::Session &session, const QString &from, const Where &where, qint64 most)
{
    sql::Values values = where.values();
    values.add(most);
    TRY_ASSIGN(const auto count,
               session.number(QStringLiteral("select count(*) from (select 1") + from + where.text()
                                  + QLatin1StringView(" limit ?) as counted"),
                              values));
    return count.value_or(0);
}

} // namespace

Result<LogPage<SendAwayRow>> LogReader::sendAways(const Filter &filter, LogOrder order, int limit,
                                                  const std::optional<LogCursor> &after)
{
    const Table table = sendAwayTable();
    const domain::Currency currency = m_ledger.business().currency;
    return readPage<SendAwayRow>(m_ledger.session(), table, sendAwayWhere(filter),
                                 orderKey(table, order, true, true), order, limit, after,
                                 [currency](const sql::Statement &row) {
                                     SendAwayRow r;
                                     r.id = row.id<domain::SendAwayId>(0);
                                     r.on = row.date(1);
                                     r.customer = row.maybeId<domain::CustomerId>(2);
                                     r.customerName = row.text(3);
                                     r.need = row.id<domain::CompetencyId>(4);
                                     r.needName = row.text(5);
                                     r.reasonName = row.text(6);
                                     r.partner = row.maybeId<domain::CompetitorId>(7);
                                     r.partnerName = row.text(8);
                                     r.deferredTo = row.date(9);
                                     r.handoff = row.maybeWord<domain::Handoff>(10);
                                     r.forgone = row.money(11, currency);
                                     r.status = row.word<domain::Status>(12);
                                     r.cause = row.maybeWord<domain::Cause>(13);
                                     r.followUpOn = row.date(14);
                                     r.staffName = row.text(15);
                                     r.note = row.text(16);
                                     r.reference = row.text(17);
                                     r.cameBack = row.integer(18);
                                     r.recommended = row.integer(19);
                                     r.told = row.text(20);
                                     return r;
                                 });
}

Result<LogPage<ReferralInRow>> LogReader::referralsIn(const Filter &filter, LogOrder order, int limit,
                                                      const std::optional<LogCursor> &after)
{
    const Table table = referralTable();
    const domain::Currency currency = m_ledger.business().currency;
    return readPage<ReferralInRow>(m_ledger.session(), table, referralWhere(filter),
                                   orderKey(table, order, false, false), order, limit, after,
                                   [currency](const sql::Statement &row) {
                                       ReferralInRow r;
                                       r.id = row.id<domain::ReferralInId>(0);
                                       r.on = row.date(1);
                                       r.customer = row.maybeId<domain::CustomerId>(2);
                                       r.customerName = row.text(3);
                                       r.sourceKind = row.word<domain::SourceKind>(4);
                                       r.sourceName = row.text(5);
                                       r.needName = row.text(6);
                                       r.value = row.money(7, currency);
                                       r.outcome = row.word<domain::ReferralOutcome>(8);
                                       r.staffName = row.text(9);
                                       r.note = row.text(10);
                                       r.reference = row.text(11);
                                       r.isInError = row.flag(12);
                                       r.theirTicket = row.text(13);
                                       return r;
                                   });
}

Result<LogPage<ReturnVisitRow>> LogReader::returnVisits(const Filter &filter, LogOrder order, int limit,
                                                        const std::optional<LogCursor> &after)
{
    const Table table = visitTable(filter.conduct);
    const domain::Currency currency = m_ledger.business().currency;
    return readPage<ReturnVisitRow>(m_ledger.session(), table, belongingWhere(table, filter),
                                    orderKey(table, order, false, false), order, limit, after,
                                    [currency](const sql::Statement &row) {
                                        ReturnVisitRow r;
                                        r.id = row.id<domain::ReturnVisitId>(0);
                                        r.on = row.date(1);
                                        r.customer = row.id<domain::CustomerId>(2);
                                        r.customerName = row.text(3);
                                        r.value = row.money(4, currency);
                                        r.howKnown = row.word<domain::ReturnKnown>(5);
                                        r.belongsTo = row.maybeId<domain::SendAwayId>(6);
                                        r.sentOn = row.date(7);
                                        r.needName = row.text(8);
                                        r.partnerName = row.text(9);
                                        r.staffName = row.text(10);
                                        r.note = row.text(11);
                                        r.reference = row.text(12);
                                        r.isInError = row.flag(13);
                                        return r;
                                    });
}

Result<LogPage<AdvocacyLogRow>> LogReader::advocacies(const Filter &filter, LogOrder order, int limit,
                                                      const std::optional<LogCursor> &after)
{
    const Table table = advocacyTable(filter.conduct);
    return readPage<AdvocacyLogRow>(m_ledger.session(), table, belongingWhere(table, filter),
                                    orderKey(table, order, false, false), order, limit, after,
                                    [](const sql::Statement &row) {
                                        AdvocacyLogRow r;
                                        r.id = row.id<domain::AdvocacyId>(0);
                                        r.on = row.date(1);
                                        r.customer = row.maybeId<domain::CustomerId>(2);
                                        r.customerName = row.text(3);
                                        r.kind = row.word<domain::AdvocacyKind>(4);
                                        r.site = row.text(5);
                                        if (!row.isNull(6))
                                            r.rating = row.number(6);
                                        r.link = row.text(7);
                                        r.stance = row.maybeWord<domain::Stance>(8);
                                        r.belongsTo = row.maybeId<domain::SendAwayId>(9);
                                        r.sentOn = row.date(10);
                                        r.needName = row.text(11);
                                        r.partnerName = row.text(12);
                                        r.staffName = row.text(13);
                                        r.note = row.text(14);
                                        r.isInError = row.flag(15);
                                        return r;
                                    });
}

Result<qint64> LogReader::countSendAways(const Filter &filter, qint64 most)
{
    // Without a search the joined tables cannot leave a row out.
    return countRows(m_ledger.session(),
                     filter.search.isEmpty() ? QStringLiteral(" from send_away s") : sendAwayTable().from,
                     sendAwayWhere(filter), most);
}

Result<qint64> LogReader::countReferralsIn(const Filter &filter, qint64 most)
{
    return countRows(m_ledger.session(),
                     filter.search.isEmpty() ? QStringLiteral(" from referral_in s") : referralTable().from,
                     referralWhere(filter), most);
}

Result<qint64> LogReader::countReturnVisits(const Filter &filter, qint64 most)
{
    const Table table = visitTable(filter.conduct);
    return countRows(m_ledger.session(), table.from, belongingWhere(table, filter), most);
}

Result<qint64> LogReader::countAdvocacies(const Filter &filter, qint64 most)
{
    const Table table = advocacyTable(filter.conduct);
    return countRows(m_ledger.session(), table.from, belongingWhere(table, filter), most);
}

} // namespace ledger
