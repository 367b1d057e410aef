// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Figures.h"

#include "ledger/sql/FigureTable.h"
#include "ledger/sql/RowWriter.h"

#include <algorithm>

namespace ledger::sql {

using base::Done;
using base::Result;

namespace {

Done readChanges(Session &session, FigureTable &table)
{
    TRY_ASSIGN(auto row,
               session.run(QStringLiteral("select sign, %1 from figure_change").arg(Fact::columns)));
    while (row.next())
        table.add(Fact::of(row));
    return row.ended();
}

/// Records are read so many at a time: on a server nothing can be written while rows are read.
constexpr int rowsAtOnce = 20'000;

/// Takes some changes out of their table; how many.
Result<int> takeChanges(Session &session, FigureTable &table)
{
    const QLatin1StringView row(session.dialect().isSQLite() ? "rowid" : "ctid");
    TRY_ASSIGN(auto change,
               session.run(QStringLiteral("delete from figure_change where %1 in (select %1 from "
                                          "figure_change limit %2) returning sign, %3")
                               .arg(row, QString::number(rowsAtOnce), Fact::columns)));
    int taken = 0;
    for (; change.next(); ++taken)
        table.add(Fact::of(change));
    TRY(change.ended());
    return taken;
}

/// The records of a view by their id, those after `last`; the last one's id, or nothing once all are read.
Result<std::optional<qint64>> readRecords(Session &session, const char *view, qint64 last, FigureTable &table)
{
    TRY_ASSIGN(auto row,
               session.run(QStringLiteral("select 1, %1, id from %2 where id > ? order by id limit %3")
                               .arg(Fact::columns, QLatin1StringView(view), QString::number(rowsAtOnce)),
                           values(last)));
    int read = 0;
    for (; row.next(); ++read) {
        table.add(Fact::of(row));
        last = row.integer(Fact::columnCount + 1);
    }
    TRY(row.ended());
    return read < rowsAtOnce ? std::nullopt : std::optional(last);
}

/// All records; `between` is called whenever no row is being read.
Done readRecords(Session &session, FigureTable &table, const std::function<Done()> &between)
{
    for (const char *view : {"figure_sent", "figure_received", "figure_returned"}) {
        std::optional<qint64> last = 0;
        while (last) {
            TRY_ASSIGN(last, readRecords(session, view, *last, table));
            TRY(between());
        }
    }
    return {};
}

constexpr QLatin1StringView keyColumns("kind, key_1, period, key_2, key_3");
constexpr int keyCount = 5;

/// Adds to rows of the session's own, of which the first so many sums are given and the others are 0.
RowWriter sumWriter(Session &session, qsizetype given)
{
    QStringList added;
    for (const QString &column : sumColumns().first(given))
        added.append(QStringLiteral("%1 = figure.%1 + excluded.%1").arg(column));
    RowWriter rows(
        session,
        QStringLiteral("figure (%1, slot, %2)").arg(keyColumns, sumColumns().join(QLatin1StringView(", "))),
        keyCount + 1 + static_cast<int>(given),
        QStringLiteral("on conflict (%1, slot) do update set %2")
            .arg(keyColumns, added.join(QLatin1StringView(", "))));
    rows.setZeros(static_cast<int>(sumColumns().size() - given));
    return rows;
}

Values keysOf(Session &session, const Cell &cell)
{
    return values(static_cast<int>(cell.kind), cell.key1, cell.period, cell.key2, cell.key3,
                  session.figureSlot());
}

/// Adds the table's sums to those of the session's own rows, and empties it.
Done writeSums(Session &session, FigureTable &table)
{
    // Most rows have few sums, and what is not given is not bound.
    constexpr auto few = static_cast<size_t>(Sum::BackInTime) + 1;
    RowWriter rows = sumWriter(session, sumColumns().size());
    RowWriter shortRows = sumWriter(session, few);
    for (const auto &[cell, sums] : table.cells()) {
        if (sums.isZero())
            continue;
        const bool isShort =
            std::all_of(sums.cbegin() + few, sums.cend(), [](qint64 sum) { return sum == 0; });
        Values row = keysOf(session, cell);
        for (size_t i = 0; i < (isShort ? few : sumCount); ++i)
            row.add(sums.at(i));
        TRY((isShort ? shortRows : rows).add(row));
    }
    TRY(rows.flush());
    TRY(shortRows.flush());
    RowWriter counts = sumWriter(session, 1);
    for (auto count = table.counts().cbegin(); count != table.counts().cend(); ++count) {
        if (count.value() != 0)
            TRY(counts.add(keysOf(session, count.key().whole()).add(count.value())));
    }
    TRY(counts.flush());
    table.clear();
    return {};
}

constexpr const char *nextVisit =
    "(select min(v.on_date) from return_visit v where v.customer_id = send_away.customer_id and v.on_date > "
    "send_away.on_date and v.in_error = 0)";

/// Sets anew when the customers came back, of those that the condition is true for.
Done setReturns(Session &session, const char *which)
{
    return session.command(
        QStringLiteral("update send_away set returned_on = %1 where %2 and returned_on is distinct from %1")
            .arg(QLatin1StringView(nextVisit), QLatin1StringView(which)));
}

Done settleReturns(Session &session)
{
    TRY_ASSIGN(const auto any, session.number(QStringLiteral("select 1 from figure_stale limit 1")));
    if (!any)
        return {};
    TRY(setReturns(session, "customer_id in (select customer_id from figure_stale)"));
    return session.command(QStringLiteral("delete from figure_stale"));
}

/// Adds to the sums what the triggers noted in this transaction.
Done settleFigures(Session &session)
{
    TRY(settleReturns(session));
    FigureTable table;
    int taken = rowsAtOnce;
    while (taken == rowsAtOnce) {
        TRY_ASSIGN(taken, takeChanges(session, table));
        if (table.isFull() || taken < rowsAtOnce)
            TRY(writeSums(session, table));
    }
    return {};
}

/// Each connection that writes has a slot of its own for as long as it lives, so that none waits for the
/// sums of another and no two are in each other's way.
Done takeSlot(Session &session)
{
    constexpr int ours = 0x456c7366;
    for (int slot = 0;; ++slot) {
        TRY_ASSIGN(const auto taken,
                   session.number(QStringLiteral("select case when pg_try_advisory_lock(?, ?) then 1 end"),
                                  values(ours, slot)));
        if (!taken)
            continue;
        session.setFigureSlot(slot);
        return {};
    }
}

QString describe(const Cell &cell, Sum which, qint64 is, qint64 shouldBe)
{
    constexpr std::array names{"day",
                               "all",
                               "partner",
                               "need",
                               "reason",
                               "handoff",
                               "staff",
                               "unmet need",
                               "unmet need",
                               "partner × need",
                               "handoff × need",
                               "staff × need",
                               "need × partner",
                               "reason × partner",
                               "handoff × partner",
                               "staff × partner",
                               "partner × need",
                               "handoff × need",
                               "staff × need",
                               "handoffs",
                               "back after",
                               "away since",
                               "cohort"};
    QStringList keys;
    for (const qint64 key : {cell.key1, cell.key2, cell.key3, cell.period}) {
        if (key != 0)
            keys.append(QString::number(key));
    }
    return QStringLiteral("%1 (%2 %3): %4 ≠ %5")
        .arg(sumColumns().at(static_cast<qsizetype>(which)),
             QString::fromUtf8(names.at(static_cast<size_t>(cell.kind))), keys.join(QLatin1Char(' ')),
             QString::number(is), QString::number(shouldBe));
}

/// Takes `right` off `kept`, and says what is left.
Finding differences(FigureTable &kept, const FigureTable &right)
{
    Finding wrong;
    for (const auto &[cell, sums] : right.cells())
        kept.add(cell, sums, -1);
    for (auto count = right.counts().cbegin(); count != right.counts().cend(); ++count)
        kept.add(count.key().whole(), Sums::ofSent(count.value()), -1);
    for (const auto &[cell, sums] : kept.cells()) {
        for (size_t i = 0; i < sumCount; ++i) {
            if (sums.at(i) == 0)
                continue;
            const auto known = right.cells().find(cell);
            const qint64 shouldBe = known == right.cells().end() ? 0 : known->second.at(i);
            wrong.add(describe(cell, static_cast<Sum>(i), shouldBe + sums.at(i), shouldBe));
        }
    }
    for (auto count = kept.counts().cbegin(); count != kept.counts().cend(); ++count) {
        const qint64 shouldBe = right.counts().value(count.key());
        if (count.value() != 0)
            wrong.add(describe(count.key().whole(), Sum::Sent, shouldBe + count.value(), shouldBe));
    }
    return wrong;
}

} // namespace

qint64 dayNumber(QDate day)
{
    return day.year() * 10'000 + day.month() * 100 + day.day();
}

qint64 monthNumber(QDate day)
{
    return day.year() * 100 + day.month();
}

QDate dayOf(qint64 dayNumber)
{
    return {static_cast<int>(dayNumber / 10'000), static_cast<int>(dayNumber / 100 % 100),
            static_cast<int>(dayNumber % 100)};
}

const QStringList &sumColumns()
{
    static const QStringList columns{
        QStringLiteral("sent"),
        QStringLiteral("forgone"),
        QStringLiteral("with_customer"),
        QStringLiteral("back_in_time"),
        QStringLiteral("with_outcome"),
        QStringLiteral("with_value"),
        QStringLiteral("served"),
        QStringLiteral("for_staff"),
        QStringLiteral("received"),
        QStringLiteral("received_value"),
        QStringLiteral("bought"),
        QStringLiteral("returned"),
        QStringLiteral("returned_value"),
        QStringLiteral("in_window"),
        QStringLiteral("in_window_value"),
        QStringLiteral("known_before"),
        QStringLiteral("known_before_value"),
        QStringLiteral("word_of_mouth"),
        QStringLiteral("word_of_mouth_value"),
    };
    Q_ASSERT(columns.size() == static_cast<qsizetype>(sumCount));
    return columns;
}

Done followFigures(Session &session)
{
    // What a program that is not ours has written since.
    TRY_ASSIGN(const auto any,
               session.number(QStringLiteral(
                   "select 1 from figure_change union all select 1 from figure_stale limit 1")));
    if (any)
        TRY(session.transact([&session] { return settleFigures(session); }));
    if (!session.dialect().isSQLite()) {
        TRY(takeSlot(session));
        // In front of the tables of these names: connections that write at once must not read each other's.
        for (const char *table : {"figure_change", "figure_stale"})
            TRY(session.command(
                QStringLiteral("create temporary table %1 (like %1)").arg(QLatin1StringView(table))));
    }
    session.beforeCommit.append([&session] { return settleFigures(session); });
    return {};
}

Done buildFigures(Session &session)
{
    TRY(setReturns(session, "customer_id is not null"));
    for (const char *done : {"figure", "figure_change", "figure_stale"})
        TRY(session.command(QStringLiteral("delete from ") + QLatin1StringView(done)));
    FigureTable table;
    TRY(readRecords(session, table, [&] { return table.isFull() ? writeSums(session, table) : Done(); }));
    return writeSums(session, table);
}

Result<Finding> wrongReturns(Session &session)
{
    // Those that are noted are set anew by the next transaction.
    TRY_ASSIGN(auto row,
               session.run(QStringLiteral("select reference from send_away where customer_id is not null and "
                                          "returned_on is distinct from %1 and customer_id not in (select "
                                          "customer_id from figure_stale) order by id")
                               .arg(QLatin1StringView(nextVisit))));
    Finding wrong;
    while (row.next())
        wrong.add(row.text(0));
    TRY(row.ended());
    return wrong;
}

Result<Finding> wrongFigures(Session &session)
{
    FigureTable kept;
    {
        TRY_ASSIGN(auto row, session.run(QStringLiteral("select %1, %2 from figure")
                                             .arg(keyColumns, sumColumns().join(QLatin1StringView(", ")))));
        while (row.next()) {
            Sums sums;
            for (size_t i = 0; i < sumCount; ++i)
                sums.at(i) = row.integer(keyCount + static_cast<int>(i));
            kept.add({static_cast<FigureKind>(row.number(0)), row.integer(1), row.integer(2), row.integer(3),
                      row.integer(4)},
                     sums);
        }
        TRY(row.ended());
    }
    TRY(readChanges(session, kept));
    FigureTable right;
    TRY(readRecords(session, right, [] { return Done(); }));
    return differences(kept, right);
}

} // namespace ledger::sql
