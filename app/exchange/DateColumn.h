// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDate>

namespace exchange {

/// The days of one column: 2026-11-21 first, then as the person has said, then 21.11.2026, 21/11/2026 and
/// 11/21/2026 as far as the column itself says which of the two it is. A time behind the day is passed over.
/// A day that may be another one is refused rather than guessed, and so is 30 February.
class DateColumn
{
public:
    /// `format` as QDate::fromString takes it ("dd.MM.yyyy", "M/d/yy"), capitals for day and year allowed;
    /// "dmy" and "mdy" say no more than what comes first, with two digits of the year or four; empty: found
    /// out. Two-digit years are those from
    /// 1970 to 2069.
    explicit DateColumn(const QString &format = {});

    /// Called with every cell of the column, in any order, before the first read().
    void see(const QString &cell);
    /// An invalid date for an empty cell. Fails with "date" and a sentence that quotes the cell.
    base::Result<QDate> read(const QString &cell) const;
    /// A cell that may be one of two days, when none of those seen says which; empty: there is none.
    QString undecided() const;

private:
    QString m_format;
    bool m_isTold = false;     ///< which of the two comes first
    QString m_openExample;     ///< a cell that can be read in both ways
    QString m_dayFirstExample; ///< a cell that can only be read with the day first
    QString m_monthFirstExample;
};

} // namespace exchange
