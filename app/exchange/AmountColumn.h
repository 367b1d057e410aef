// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Money.h"

namespace exchange {

/// The amounts of one column. "1.234" may be a thousand or one and a bit: how the column writes amounts is
/// found by seeing all of it before the first is read, and where that leaves a doubt, the amount is refused
/// rather than guessed. Currency signs, blanks and apostrophes between thousands, and a minus are understood.
class AmountColumn
{
public:
    enum class Decimal { Point, Comma };

    /// `decimal`: when the person has said how the file writes amounts.
    explicit AmountColumn(domain::Currency currency, std::optional<Decimal> decimal = {})
        : m_currency(currency), m_told(decimal)
    {}

    /// Called with every cell of the column, in any order, before the first read().
    void see(const QString &cell);
    /// Nothing for an empty cell. Fails with "amount" and a sentence that quotes the cell.
    base::Result<domain::MaybeMoney> read(const QString &cell) const;
    /// A cell that can be read in two ways, when none of those seen says which; empty: there is none.
    QString undecided() const;

private:
    domain::Currency m_currency;
    std::optional<Decimal> m_told;
    QString m_openExample;  ///< a cell that can be read in both ways
    QString m_pointExample; ///< a cell that can only be read with a decimal point
    QString m_commaExample;
};

} // namespace exchange
