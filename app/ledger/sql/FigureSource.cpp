// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/FigureSource.h"

#include "ledger/sql/FigureParts.h"
#include "ledger/sql/SentWhere.h"

namespace ledger::sql {

using base::Done;
using base::Result;

namespace {

constexpr int middleOfMonth = 15;

/// Of "1997-06", or "199706".
qint64 monthNumber(QString text)
{
    return text.remove(QLatin1Char('-')).toLongLong();
}

QDate endOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

QDate startOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// In which partners are summed up under each thing that can be asked for.
FigureKind partnersUnder(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Need:
        return FigureKind::NeedPartners;
    case FigureKind::Reason:
        return FigureKind::ReasonPartners;
    case FigureKind::Handoff:
        return FigureKind::HandoffPartners;
    case FigureKind::Staff:
        return FigureKind::StaffPartners;
    default:
        return FigureKind::Partner;
    }
}

/// In which needs and reasons are.
FigureKind needsUnder(FigureKind kind, bool isEver)
{
    switch (kind) {
    case FigureKind::Partner:
        return isEver ? FigureKind::PartnerNeeds : FigureKind::PartnerNeedMonths;
    case FigureKind::Handoff:
        return isEver ? FigureKind::HandoffNeeds : FigureKind::HandoffNeedMonths;
    case FigureKind::Staff:
        return isEver ? FigureKind::StaffNeeds : FigureKind::StaffNeedMonths;
    default:
        return isEver ? FigureKind::UnmetNeedEver : FigureKind::UnmetNeed;
    }
}

QString allSums(const Dialect &dialect)
{
    QStringList columns;
    for (const QString &column : sumColumns())
        columns.append(dialect.sum(column));
    return columns.join(QLatin1StringView(", "));
}

} // namespace

qint64 numberOf(std::optional<domain::Handoff> handoff)
{
    return handoff ? static_cast<qint64>(*handoff) + 1 : 0;
}

std::optional<domain::Handoff> handoffOf(qint64 number)
{
    return number == 0 ? std::nullopt : std::optional(static_cast<domain::Handoff>(number - 1));
}

std::optional<FigureKey> keyOf(const Filter &filter)
{
    QList<FigureKey> keys;
    if (filter.partner)
        keys.append({FigureKind::Partner, filter.partner->value()});
    if (filter.need)
        keys.append({FigureKind::Need, filter.need->value()});
    if (filter.reason)
        keys.append({FigureKind::Reason, filter.reason->value()});
    if (filter.handoff)
        keys.append({FigureKind::Handoff, numberOf(filter.handoff)});
    if (filter.staff)
        keys.append({FigureKind::Staff, filter.staff->value()});
    if (keys.size() > 1)
        return std::nullopt;
    return keys.value(0);
}

FigureSource::FigureSource(Session &session, int payoffWindowMonths, const Filter &filter)
    : m_session(session), m_window(payoffWindowMonths), m_filter(filter), m_key(keyOf(filter))
{
    if (filter.from.isValid() && filter.to.isValid() && filter.from > filter.to)
        m_key.reset();
}

bool FigureSource::hasNeedsOfItsOwn() const
{
    return m_key->kind == FigureKind::All || m_key->kind == FigureKind::Need
           || m_key->kind == FigureKind::Reason;
}

QList<FigureSource::Piece> FigureSource::records() const
{
    return {{Piece::Of::Records, 1, m_filter.from, m_filter.to}};
}

/// Whole months, and at either end the smaller part of a month: to be added, or taken off the whole.
QList<FigureSource::Piece> FigureSource::months(Piece::Of edges) const
{
    const QDate from = m_filter.from;
    const QDate to = m_filter.to;
    const bool startsWhole = !from.isValid() || from.day() == 1;
    const bool endsWhole = !to.isValid() || to == endOfMonth(to);
    const bool isOneMonth = from.isValid() && to.isValid() && startOfMonth(from) == startOfMonth(to);
    if (isOneMonth && !startsWhole && !endsWhole)
        return {{edges, 1, from, to, true}};
    QList<Piece> pieces;
    Piece whole{Piece::Of::Months, 1, from, to};
    if (!startsWhole && from.day() > middleOfMonth) {
        pieces.append({edges, 1, from, endOfMonth(from), true});
        whole.from = endOfMonth(from).addDays(1);
    } else if (!startsWhole) {
        pieces.append({edges, -1, startOfMonth(from), from.addDays(-1), true});
    }
    if (!endsWhole && to.day() < middleOfMonth) {
        pieces.append({edges, 1, startOfMonth(to), to, true});
        whole.to = startOfMonth(to).addDays(-1);
    } else if (!endsWhole) {
        pieces.append({edges, -1, to.addDays(1), endOfMonth(to), true});
    }
    if (!whole.from.isValid() || !whole.to.isValid() || whole.from <= whole.to)
        pieces.append(whole);
    return pieces;
}

/// All that there is less what is later than the last day; the records when there are earlier ones than
/// asked for, or many later ones.
Result<QList<FigureSource::Piece>> FigureSource::allTime()
{
    QMap<qint64, Sums> months;
    TRY(addCells(By::Month, {Piece::Of::Months, 1, {}, {}}, months));
    months.removeIf([](const auto &month) { return month.value().isZero(); });
    if (months.isEmpty())
        return records();
    if (m_filter.from.isValid()
        && (monthNumber(m_filter.from) > months.firstKey()
            || (monthNumber(m_filter.from) == months.firstKey() && m_filter.from.day() > 1)))
        return records();
    QList<Piece> pieces{{Piece::Of::Ever, 1, {}, {}}};
    if (!m_filter.to.isValid())
        return pieces;
    const QDate later = m_filter.to.addDays(1);
    if (monthNumber(later.addMonths(1)) < months.lastKey())
        return records();
    pieces.append({Piece::Of::Records, -1, later, {}, true});
    return pieces;
}

Result<QList<FigureSource::Piece>> FigureSource::piecesBy(By by)
{
    if (!m_key)
        return records();
    const bool isOfAll = m_key->kind == FigureKind::All;
    if (by == By::Handoff)
        return months(Piece::Of::Records);
    if (by != By::Partner)
        return months(isOfAll ? Piece::Of::Days : Piece::Of::Records);
    return isOfAll || m_key->kind == FigureKind::Partner ? months(Piece::Of::Records) : allTime();
}

Filter FigureSource::within(const Piece &piece) const
{
    Filter filter = m_filter;
    filter.from = piece.from;
    filter.to = piece.to;
    return filter;
}

Where FigureSource::periodsOf(const Piece &piece) const
{
    Where where;
    if (piece.of == Piece::Of::Ever)
        return where;
    const auto number = [&piece](QDate day) {
        return piece.of == Piece::Of::Days ? dayNumber(day) : monthNumber(day);
    };
    if (piece.from.isValid())
        where.that(QStringLiteral("period >= ?"), number(piece.from));
    if (piece.to.isValid())
        where.that(QStringLiteral("period <= ?"), number(piece.to));
    return where;
}

Done FigureSource::addCells(By by, const Piece &piece, QMap<qint64, Sums> &sums)
{
    Where where = periodsOf(piece);
    FigureKind kind = piece.of == Piece::Of::Days ? FigureKind::Day : m_key->kind;
    QString group = QStringLiteral("0");
    bool isOfOneKey = true;
    if (by == By::Month) {
        group = QLatin1StringView(piece.of == Piece::Of::Days ? "period / 100" : "period");
    } else if (by == By::Partner) {
        kind = partnersUnder(m_key->kind);
        group = QLatin1StringView(kind == FigureKind::Partner ? "key_1" : "key_2");
        isOfOneKey = m_key->kind != FigureKind::All;
    } else if (by == By::Handoff) {
        const bool isUnder = m_key->kind != FigureKind::All && m_key->kind != FigureKind::Handoff;
        kind = isUnder ? FigureKind::HandoffsUnder : FigureKind::Handoff;
        group = QLatin1StringView(isUnder ? "key_3" : "key_1");
        isOfOneKey = m_key->kind == FigureKind::Handoff;
        if (isUnder)
            where.that(QStringLiteral("key_1 = ? and key_2 = ?"), static_cast<int>(m_key->kind),
                       m_key->value);
    }
    where.that(QStringLiteral("kind = ?"), static_cast<int>(kind));
    if (isOfOneKey)
        where.that(QStringLiteral("key_1 = ?"), m_key->value);
    QString sql =
        QStringLiteral("select %1, %2 from figure").arg(group, allSums(m_session.dialect())) + where.text();
    if (by != By::Together)
        sql += QLatin1StringView(" group by 1");
    TRY_ASSIGN(auto row, m_session.run(sql, where.values()));
    while (row.next()) {
        Sums &sum = sums[row.integer(0)];
        for (size_t i = 0; i < sumCount; ++i)
            sum.at(i) += piece.sign * row.integer(1 + static_cast<int>(i));
    }
    return row.ended();
}

qint64 FigureSource::groupOf(By by, const Statement &row)
{
    if (by == By::Month)
        return monthNumber(row.text(0));
    if (by == By::Handoff)
        return numberOf(domain::fromCode<domain::Handoff>(row.text(0)));
    return row.integer(0);
}

Done FigureSource::addRecords(By by, int parts, const Piece &piece, QMap<qint64, Sums> &sums)
{
    const Filter filter = within(piece);
    const std::pair<int, SumPart> tables[]{
        {Sent, sentPart(filter, m_session.dialect())},
        {Received, receivedPart(filter, piece.isShort)},
        {Returned, returnedPart(filter, m_window, m_session.dialect().join(piece.isShort))},
        {ForStaff, forStaffPart(filter)}};
    for (const auto &[asked, part] : tables) {
        if (!(parts & asked))
            continue;
        Where where = part.where;
        QStringList columns{QStringLiteral("0")};
        if (by == By::Month)
            columns = {m_session.dialect().monthOf(part.day)};
        if (by == By::Partner) {
            columns = {part.partner};
            where.that(QLatin1StringView(piece.isShort ? "+" : "") + part.partner
                       + QLatin1StringView(" is not null"));
        }
        if (by == By::Handoff) {
            columns = {QStringLiteral("s.handoff")};
            where.that(QStringLiteral("s.handoff is not null"));
        }
        for (const SumColumn &column : part.columns)
            columns.append(sqlOf(column, m_session.dialect()));
        TRY_ASSIGN(
            auto row,
            m_session.run(
                QStringLiteral("select %1 from %2").arg(columns.join(QLatin1StringView(", ")), part.from)
                    + where.text() + QLatin1StringView(by == By::Together ? "" : " group by 1"),
                where.values()));
        while (row.next()) {
            const qint64 group = groupOf(by, row);
            Sums &sum = sums[group];
            for (qsizetype i = 0; i < part.columns.size(); ++i)
                sum[part.columns.at(i).sum] += piece.sign * row.integer(1 + static_cast<int>(i));
        }
        TRY(row.ended());
    }
    return {};
}

Result<QMap<qint64, Sums>> FigureSource::read(By by, int parts)
{
    QMap<qint64, Sums> sums;
    TRY_ASSIGN(const auto pieces, piecesBy(by));
    for (const Piece &piece : pieces) {
        if (piece.of == Piece::Of::Records) {
            TRY(addRecords(by, parts, piece, sums));
        } else {
            TRY(addCells(by, piece, sums));
        }
    }
    sums.removeIf([](const auto &group) { return group.value().isZero(); });
    return sums;
}

Done FigureSource::addNeedCells(By by, const Piece &piece, NeedSums &sums)
{
    const FigureKind kind = needsUnder(m_key->kind, piece.of == Piece::Of::Ever);
    Where where = periodsOf(piece);
    where.that(QStringLiteral("kind = ?"), static_cast<int>(kind));
    if (m_key->kind == FigureKind::Reason)
        where.that(QStringLiteral("key_2 = ?"), m_key->value);
    else if (m_key->kind != FigureKind::All)
        where.that(QStringLiteral("key_1 = ?"), m_key->value);
    const QString keys =
        QStringLiteral("%1, %2").arg(QLatin1StringView(by == By::Month ? "period" : "kind"),
                                     QLatin1StringView(hasNeedsOfItsOwn() ? "key_1, key_2" : "key_2, key_3"));
    const Dialect &dialect = m_session.dialect();
    TRY_ASSIGN(auto row, m_session.run(QStringLiteral("select %1, %2, %3 from figure")
                                               .arg(keys, dialect.sum(QStringLiteral("sent")),
                                                    dialect.sum(QStringLiteral("forgone")))
                                           + where.text() + QLatin1StringView(" group by ") + keys,
                                       where.values()));
    takeNeeds(by, piece.sign, row, sums);
    return row.ended();
}

Done FigureSource::addNeedRecords(By by, const Piece &piece, NeedSums &sums)
{
    const Filter filter = within(piece);
    const Where where = sentWhere(filter);
    const Dialect &dialect = m_session.dialect();
    // With the sign, no index that would spare the sorting is read from end to end.
    const QString month = by == By::Month ? dialect.monthOf(QStringLiteral("s.on_date"))
                                          : QStringLiteral("s.goodwill"); // of which there is only one
    TRY_ASSIGN(auto row,
               m_session.run(QStringLiteral("select %1, +s.competency_id, coalesce(s.reason_id, 0), "
                                            "count(*), %2 from send_away s")
                                     .arg(month, dialect.sum(QStringLiteral("s.forgone")))
                                 + where.text() + QLatin1StringView(" group by 1, 2, 3"),
                             where.values()));
    takeNeeds(by, piece.sign, row, sums);
    return row.ended();
}

void FigureSource::takeNeeds(By by, int sign, Statement &row, NeedSums &sums)
{
    while (row.next()) {
        const qint64 month = by == By::Month ? monthNumber(row.text(0)) : 0;
        Sums &sum = sums[{month, row.integer(1), row.integer(2)}];
        sum[Sum::Sent] += sign * row.integer(3);
        sum[Sum::Forgone] += sign * row.integer(4);
    }
}

Result<QList<FigureSource::Piece>> FigureSource::needPiecesBy(By by)
{
    if (!m_key)
        return records();
    if (by == By::Month)
        return months(Piece::Of::Records);
    TRY_ASSIGN(const auto pieces, allTime());
    return pieces.constFirst().of == Piece::Of::Records ? months(Piece::Of::Records) : pieces;
}

Result<QList<FigureSource::Need>> FigureSource::needs(By by)
{
    TRY_ASSIGN(const auto pieces, needPiecesBy(by));
    NeedSums sums;
    for (const Piece &piece : pieces) {
        if (piece.of == Piece::Of::Records) {
            TRY(addNeedRecords(by, piece, sums));
        } else {
            TRY(addNeedCells(by, piece, sums));
        }
    }
    QList<Need> needs;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        const auto &[month, need, reason] = sum.key();
        if (sum.value()[Sum::Sent] != 0)
            needs.append({month, need, reason, sum.value()[Sum::Sent], sum.value()[Sum::Forgone]});
    }
    return needs;
}

} // namespace ledger::sql
