// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/sql/Figures.h"
#include "ledger/sql/Statement.h"

#include <QHash>

#include <unordered_map>

namespace ledger::sql {

/// What one record adds to the sums, or takes away: a row of figure_change, or of one of the views that it is
/// made from.
struct Fact
{
    enum class Part { Sent = 1, Received, Returned };
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

    static constexpr QLatin1StringView columns{
        "part, day, partner, need, reason, handoff, staff, value, marks, days"};
    static constexpr int columnCount = 10;
    /// Of a row of the sign and the columns.
    static Fact of(const Statement &row);

    bool is(qint64 mark) const { return (marks & mark) != 0; }
};

/// What a row of the table of sums is found by.
struct Cell
{
    FigureKind kind = FigureKind::Day;
    qint64 key1 = 0;
    qint64 period = 0;
    qint64 key2 = 0;
    qint64 key3 = 0;

    bool operator==(const Cell &) const = default;
};

/// The same of a kind that counts send-aways only, and small, for there are many.
struct CountCell
{
    qint64 key2 = 0;
    qint32 period = 0;
    qint16 key3 = 0;
    quint8 kind = 0;
    quint8 key1 = 0;

    explicit CountCell(const Cell &cell);
    Cell whole() const { return {static_cast<FigureKind>(kind), key1, period, key2, key3}; }
    bool operator==(const CountCell &) const = default;
};

size_t qHash(const CountCell &cell, size_t seed);

/// Sums by cell, in memory: as many as there are different cells, however many records.
class FigureTable
{
public:
    void add(const Fact &fact);
    void add(const Cell &cell, const Sums &sums, qint64 sign = 1);

    const auto &cells() const { return m_cells; }
    const auto &counts() const { return m_counts; }
    /// It should be written and cleared before more is added.
    bool isFull() const { return static_cast<qsizetype>(m_cells.size()) + m_counts.size() > mostCells; }
    void clear();

private:
    static constexpr qsizetype mostCells = 300'000;

    struct HashOfCell
    {
        size_t operator()(const Cell &cell) const;
    };

    void addBy(FigureKind kind, qint64 key, qint64 month, const Sums &sums);
    void addNeeds(const Fact &fact, qint64 month, const Sums &of);
    void addPartners(const Fact &fact, const Sums &sums);
    void addHandoffs(const Fact &fact, qint64 month, const Sums &of);
    void addReturn(const Fact &fact, qint64 month);
    void count(const Cell &cell, qint64 howMany) { m_counts[CountCell(cell)] += howMany; }

    std::unordered_map<Cell, Sums, HashOfCell> m_cells;
    QHash<CountCell, qint64> m_counts;
};

} // namespace ledger::sql
