// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Money.h"

namespace exchange {

struct AmountCell
{
    QString text;
    bool isNumber = false; ///< as such, as sheets have them: the text is like 1234.5

    // NOLINTNEXTLINE(google-explicit-constructor): most cells are only text
    AmountCell(const QString &given, bool number = false) : text(given), isNumber(number) {}
};

/// The amounts of one column. "1.234" may be a thousand or one and a bit: how the column writes amounts is
/// found by seeing all of it before the first is read, and where that leaves a doubt, the amount is refused
/// rather than guessed. Currency signs, blanks and apostrophes between thousands, and a minus are understood.
/// A number that a sheet has worked out to more places than the currency has is rounded, as the sheet shows
/// it.
class AmountColumn
{
public:
    enum class Decimal { Point, Comma };

    /// `decimal`: when the person has said how the file writes amounts.
    explicit AmountColumn(domain::Currency currency, std::optional<Decimal> decimal = {})
        : m_currency(currency), m_told(decimal)
    {}

    /// Called with every cell of the column, in any order, before the first read().
    void see(const AmountCell &cell);
    /// Nothing for an empty cell. Fails with "amount" and a sentence that quotes the cell.
    base::Result<domain::MaybeMoney> read(const AmountCell &cell) const;
    /// A cell that can be read in two ways, when none of those seen says which; empty: there is none.
    QString undecided() const;

private:
    base::Result<domain::MaybeMoney> readNumber(const QString &cell) const;

    domain::Currency m_currency;
    std::optional<Decimal> m_told;
    QString m_openExample;  ///< a cell that can be read in both ways
    QString m_pointExample; ///< a cell that can only be read with a decimal point
    QString m_commaExample;
};

} // namespace exchange
