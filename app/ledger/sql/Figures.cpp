// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sql/Figures.h"

#include "domain/Cohorts.h"
#include "domain/ReturnShares.h"
#include "ledger/sql/RowWriter.h"

#include <tuple>
#include <unordered_map>

namespace ledger::sql {

using base::Done;
using base::Result;

namespace {

enum class Part { Sent = 1, Received, Returned };

/// What one record adds, or takes away: a row of figure_change.
struct Fact
{
    enum SentMark { IsGoodwill = 1, HasCustomer = 2, HasOutcome = 4, IsServed = 8, HasValue = 16 };
    enum ReceivedMark { IsWordOfMouth = 1, HasBought = 2 };
    enum ReturnedMark { IsInWindow = 1, WasKnownBefore = 2 };

    qint64 sign = 1;
    Part part = Part::Sent;
    qint64 day = 0;
    qint64 partner = 0;
    qint64 need = 0;
    qint64 reason = 0;
    qint64 handoff = 0;
    qint64 staff = 0;
    qint64 value = 0;
    qint64 marks = 0;
    qint64 days = 0; ///< from a send-away to the customer's next visit; 0: none

    bool is(qint64 mark) const { return (marks & mark) != 0; }
};

constexpr QLatin1StringView
    factColumns("part, day, partner, need, reason, handoff, staff, value, marks, days");
constexpr int factCount = 10;

Fact factOf(const Statement &row)
{
    return {row.integer(0), static_cast<Part>(row.number(1)),
            row.integer(2), row.integer(3),
            row.integer(4), row.integer(5),
            row.integer(6), row.integer(7),
            row.integer(8), row.integer(9),
            row.integer(10)};
}

Sums sumsOf(const Fact &fact)
{
    Sums sums;
    const auto count = [&](Sum which, bool holds = true) { sums[which] = holds ? fact.sign : 0; };
    const auto countWithValue = [&](Sum which, Sum value, bool holds = true) {
        count(which, holds);
        sums[value] = holds ? fact.sign * fact.value : 0;
    };
    switch (fact.part) {
    case Part::Sent:
        if (!fact.is(Fact::IsGoodwill)) {
            count(Sum::ForStaff);
            break;
        }
        countWithValue(Sum::Sent, Sum::Forgone);
        count(Sum::WithCustomer, fact.is(Fact::HasCustomer));
        count(Sum::WithOutcome, fact.is(Fact::HasOutcome));
        count(Sum::WithValue, fact.is(Fact::HasValue));
        count(Sum::Served, fact.is(Fact::IsServed));
        count(Sum::BackInTime, fact.days > 0 && fact.days <= domain::comparedDays);
        break;
    case Part::Received:
        if (fact.is(Fact::IsWordOfMouth)) {
            countWithValue(Sum::WordOfMouth, Sum::WordOfMouthValue);
            break;
        }
        countWithValue(Sum::Received, Sum::ReceivedValue);
        count(Sum::Bought, fact.is(Fact::HasBought));
        break;
    case Part::Returned:
        countWithValue(Sum::Returned, Sum::ReturnedValue);
        countWithValue(Sum::InWindow, Sum::InWindowValue, fact.is(Fact::IsInWindow));
        countWithValue(Sum::KnownBefore, Sum::KnownBeforeValue,
                       fact.is(Fact::IsInWindow) && fact.is(Fact::WasKnownBefore));
        break;
    }
    return sums;
}

/// Of a cell that counts send-aways only.
Sums sumsOf(qint64 sent)
{
    Sums sums;
    sums[Sum::Sent] = sent;
    return sums;
}

struct Cell
{
    FigureKind kind = FigureKind::Day;
    qint64 key1 = 0;
    qint64 period = 0;
    qint64 key2 = 0;
    qint64 key3 = 0;

    bool operator==(const Cell &) const = default;
};

struct HashOfCell
{
    size_t operator()(const Cell &cell) const
    {
        return qHashMulti(0, static_cast<int>(cell.kind), cell.key1, cell.period, cell.key2, cell.key3);
    }
};

/// The same of a kind that counts send-aways only, and small, for there are many.
struct CountCell
{
    qint64 key2 = 0;
    qint32 period = 0;
    qint16 key3 = 0;
    quint8 kind = 0;
    quint8 key1 = 0;

    explicit CountCell(const Cell &cell)
        : key2(cell.key2)
        , period(static_cast<qint32>(cell.period))
        , key3(static_cast<qint16>(cell.key3))
        , kind(static_cast<quint8>(cell.kind))
        , key1(static_cast<quint8>(cell.key1))
    {}
    Cell whole() const { return {static_cast<FigureKind>(kind), key1, period, key2, key3}; }
    bool operator==(const CountCell &) const = default;
};

size_t qHash(const CountCell &cell, size_t seed)
{
    return qHashMulti(seed, cell.kind, cell.key1, cell.period, cell.key2, cell.key3);
}

/// Sums by cell, in memory: as many as there are different cells, however many records.
class FigureTable
{
public:
    /// More are written before others are added.
    static constexpr qsizetype mostCells = 200'000;

    void add(const Fact &fact)
    {
        const Sums sums = sumsOf(fact);
        const qint64 month = fact.day / 100;
        add({FigureKind::Day, 0, fact.day}, sums);
        add({FigureKind::All, 0, month}, sums);
        addBy(FigureKind::Partner, fact.partner, month, sums);
        addBy(FigureKind::Need, fact.need, month, sums);
        addBy(FigureKind::Reason, fact.reason, month, sums);
        addBy(FigureKind::Handoff, fact.handoff, month, sums);
        addBy(FigureKind::Staff, fact.staff, month, sums);
        if (sums[Sum::Sent] != 0)
            addNeeds(fact, month, sums);
        if (fact.partner != 0)
            addPartners(fact, sums);
        if (sums[Sum::WithCustomer] != 0)
            addReturn(fact);
    }

    void add(const Cell &cell, const Sums &sums, qint64 sign = 1)
    {
        if (isOnlyCounted(cell.kind)) {
            count(cell, sign * sums[Sum::Sent]);
            return;
        }
        Sums &sum = m_cells[cell];
        for (size_t i = 0; i < sumCount; ++i)
            sum.at(i) += sign * sums.at(i);
    }

    const auto &cells() const { return m_cells; }
    const auto &counts() const { return m_counts; }
    bool isFull() const { return static_cast<qsizetype>(m_cells.size()) + m_counts.size() > mostCells; }
    void clear()
    {
        m_cells.clear();
        m_counts.clear();
    }

    static bool isOnlyCounted(FigureKind kind) { return kind >= FigureKind::BackAfter; }

private:
    void addBy(FigureKind kind, qint64 key, qint64 month, const Sums &sums)
    {
        if (key != 0)
            add({kind, key, month}, sums);
    }

    void addNeeds(const Fact &fact, qint64 month, const Sums &of)
    {
        Sums sums;
        sums[Sum::Sent] = of[Sum::Sent];
        sums[Sum::Forgone] = of[Sum::Forgone];
        add({FigureKind::UnmetNeed, fact.need, month, fact.reason}, sums);
        add({FigureKind::UnmetNeedEver, fact.need, 0, fact.reason}, sums);
        for (const auto &[kind, key] : {std::pair(FigureKind::PartnerNeeds, fact.partner),
                                        std::pair(FigureKind::HandoffNeeds, fact.handoff),
                                        std::pair(FigureKind::StaffNeeds, fact.staff)}) {
            if (key != 0)
                add({kind, key, 0, fact.need, fact.reason}, sums);
        }
    }

    void addPartners(const Fact &fact, const Sums &sums)
    {
        for (const auto &[kind, key] : {std::pair(FigureKind::NeedPartners, fact.need),
                                        std::pair(FigureKind::ReasonPartners, fact.reason),
                                        std::pair(FigureKind::HandoffPartners, fact.handoff),
                                        std::pair(FigureKind::StaffPartners, fact.staff)}) {
            if (key != 0)
                add({kind, key, 0, fact.partner}, sums);
        }
    }

    void addReturn(const Fact &fact)
    {
        const FigureKind kind = fact.days > 0 ? FigureKind::BackAfter : FigureKind::AwaySince;
        const qint64 period = fact.days > 0 ? fact.days : fact.day;
        const qint64 months = monthsSince(fact);
        const auto countUnder = [&](FigureKind of, qint64 key) {
            count({kind, static_cast<qint64>(of), period, key}, fact.sign);
            count({FigureKind::Cohort, static_cast<qint64>(of), fact.day / 100, key, months}, fact.sign);
        };
        countUnder(FigureKind::All, 0);
        for (const auto &[of, key] :
             {std::pair(FigureKind::Partner, fact.partner), std::pair(FigureKind::Need, fact.need),
              std::pair(FigureKind::Reason, fact.reason), std::pair(FigureKind::Handoff, fact.handoff),
              std::pair(FigureKind::Staff, fact.staff)}) {
            if (key != 0)
                countUnder(of, key);
        }
    }

    void count(const Cell &cell, qint64 howMany) { m_counts[CountCell(cell)] += howMany; }

    /// As key 3 of a cohort has it.
    static qint64 monthsSince(const Fact &fact)
    {
        if (fact.days == 0)
            return 0;
        const QDate sent = dayOf(fact.day);
        const int months = domain::wholeMonthsBetween(sent, sent.addDays(fact.days));
        return 1 + std::min(months, domain::mostCohortMonths);
    }

    std::unordered_map<Cell, Sums, HashOfCell> m_cells;
    QHash<CountCell, qint64> m_counts;
};

Done readChanges(Session &session, FigureTable &table)
{
    TRY_ASSIGN(auto row, session.run(QStringLiteral("select sign, %1 from figure_change").arg(factColumns)));
    while (row.next())
        table.add(factOf(row));
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
                               .arg(row, QString::number(rowsAtOnce), factColumns)));
    int taken = 0;
    for (; change.next(); ++taken)
        table.add(factOf(change));
    TRY(change.ended());
    return taken;
}

/// The records of a view by their id, those after `last`; the last one's id, or nothing once all are read.
Result<std::optional<qint64>> readRecords(Session &session, const char *view, qint64 last, FigureTable &table)
{
    TRY_ASSIGN(auto row,
               session.run(QStringLiteral("select 1, %1, id from %2 where id > ? order by id limit %3")
                               .arg(factColumns, QLatin1StringView(view), QString::number(rowsAtOnce)),
                           values(last)));
    int read = 0;
    for (; row.next(); ++read) {
        table.add(factOf(row));
        last = row.integer(factCount + 1);
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

/// Adds the table's sums to those of the session's own rows, and empties it.
Done writeSums(Session &session, FigureTable &table)
{
    QStringList sums;
    for (const QString &column : sumColumns())
        sums.append(QStringLiteral("%1 = figure.%1 + excluded.%1").arg(column));
    RowWriter rows(
        session,
        QStringLiteral("figure (%1, slot, %2)").arg(keyColumns, sumColumns().join(QLatin1StringView(", "))),
        keyCount + 1 + static_cast<int>(sumCount),
        QStringLiteral("on conflict (%1, slot) do update set %2")
            .arg(keyColumns, sums.join(QLatin1StringView(", "))));
    const auto write = [&](const Cell &cell, const Sums &sum) -> Done {
        if (sum.isZero())
            return {};
        Values row = values(static_cast<int>(cell.kind), cell.key1, cell.period, cell.key2, cell.key3,
                            session.figureSlot());
        for (const qint64 each : sum)
            row.add(each);
        return rows.add(row);
    };
    for (const auto &[cell, sum] : table.cells())
        TRY(write(cell, sum));
    for (auto count = table.counts().cbegin(); count != table.counts().cend(); ++count)
        TRY(write(count.key().whole(), sumsOf(count.value())));
    table.clear();
    return rows.flush();
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
        kept.add(count.key().whole(), sumsOf(count.value()), -1);
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
        QStringLiteral("sent"),           QStringLiteral("forgone"),
        QStringLiteral("with_customer"),  QStringLiteral("with_outcome"),
        QStringLiteral("with_value"),     QStringLiteral("served"),
        QStringLiteral("for_staff"),      QStringLiteral("received"),
        QStringLiteral("received_value"), QStringLiteral("bought"),
        QStringLiteral("returned"),       QStringLiteral("returned_value"),
        QStringLiteral("in_window"),      QStringLiteral("in_window_value"),
        QStringLiteral("known_before"),   QStringLiteral("known_before_value"),
        QStringLiteral("word_of_mouth"),  QStringLiteral("word_of_mouth_value"),
        QStringLiteral("back_in_time"),
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
