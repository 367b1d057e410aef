// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Filter.h"
#include "ledger/sql/Figures.h"
#include "ledger/sql/Session.h"
#include "ledger/sql/Where.h"

#include <QMap>

namespace ledger::sql {

/// A hand-off as the sums have it: counted from 1; 0: none.
qint64 numberOf(std::optional<domain::Handoff> handoff);
std::optional<domain::Handoff> handoffOf(qint64 number);

/// The one thing that a filter asks for, if any.
struct FigureKey
{
    FigureKind kind = FigureKind::All; ///< up to Staff
    qint64 value = 0;
};

/// Nothing when it asks for more than one of partner, need, reason, hand-off and staff.
std::optional<FigureKey> keyOf(const Filter &filter);

/// Sums over what a filter lets through, by month, by partner or all together. With no more than one of
/// partner, need, reason, hand-off and staff in the filter, whole months come from the table of sums, at a
/// cost that the number of records has no part in; the days of a month that is not asked for whole, and what
/// asks for two of them at once, come from the records by index. Both are exact.
class FigureSource
{
public:
    FigureSource(Session &session, int payoffWindowMonths, const Filter &filter);

    enum class By { Month, Partner, Handoff, Together };
    enum Part { Sent = 1, Received = 2, Returned = 4, ForStaff = 8 };

    /// By month (199706), partner's id, hand-off counted from 1 (of what was sent only), or 0. The sums of
    /// parts that were not asked for are undefined.
    base::Result<QMap<qint64, Sums>> read(By by, int parts);

    struct Need
    {
        qint64 month = 0; ///< 199706 when asked for by month
        qint64 need = 0;
        qint64 reason = 0; ///< 0: none
        qint64 sent = 0;
        qint64 forgone = 0;
    };
    /// By::Month or By::Together.
    base::Result<QList<Need>> needs(By by);

private:
    /// A stretch of days and where its sums are.
    struct Piece
    {
        enum class Of { Months, Days, Ever, Records };

        Of of = Of::Records;
        int sign = 1;
        QDate from;
        QDate to;
        bool isShort = false; ///< so few days that their records are found by the day
    };
    bool hasNeedsOfItsOwn() const;
    QList<Piece> records() const;
    QList<Piece> months(Piece::Of edges) const;
    base::Result<QList<Piece>> allTime();
    base::Result<QList<Piece>> piecesBy(By by);
    base::Done addCells(By by, const Piece &piece, QMap<qint64, Sums> &sums);
    static qint64 groupOf(By by, const Statement &row);
    base::Done addRecords(By by, int parts, const Piece &piece, QMap<qint64, Sums> &sums);
    /// By month, need and reason.
    using NeedSums = QMap<std::array<qint64, 3>, Sums>;
    base::Result<QList<Piece>> needPiecesBy(By by);
    base::Done addNeedCells(By by, const Piece &piece, NeedSums &sums);
    base::Done addNeedRecords(By by, const Piece &piece, NeedSums &sums);
    static void takeNeeds(By by, int sign, Statement &row, NeedSums &sums);
    Filter within(const Piece &piece) const;
    Where periodsOf(const Piece &piece) const;

    Session &m_session;
    const int m_window;
    const Filter &m_filter;
    std::optional<FigureKey> m_key; ///< nothing: more than one thing is asked for, or no day
};

} // namespace ledger::sql
