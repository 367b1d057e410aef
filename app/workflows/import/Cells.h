// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fold.h"
#include "exchange/AmountColumn.h"
#include "exchange/Columns.h"
#include "exchange/RowSource.h"
#include "ledger/Intake.h"

#include <QCoreApplication>

namespace workflows {

/// Why a row is rejected; the code is of no interest.
/// `field`: where the reason lies; -1: in the row as a whole.
tl::unexpected<base::Error> rejected(const QString &sentence, qsizetype field = -1);

/// What was read of a field, or why it could not be: the error's detail is the field then.
template <class R>
R inField(qsizetype field, R read)
{
    if (!read)
        read.error().detail = QString::number(field);
    return read;
}

/// One row of the file, by the numbers of the kind's fields.
class Cells
{
public:
    Cells(const exchange::Columns &columns, const exchange::TableRow &row) : m_columns(columns), m_row(row) {}

    /// As it stands in the file.
    QString text(qsizetype field) const { return m_columns.cell(m_row.cells, field); }
    /// With whether it is a number as such, which no comma and point can make doubtful.
    exchange::AmountCell amount(qsizetype field) const
    {
        return {text(field), m_row.numbers.contains(m_columns.column(field))};
    }
    QString trimmed(qsizetype field) const { return text(field).trimmed(); }
    /// Fields that follow one another (caption, phone, e-mail), and our own number.
    ledger::CustomerCells customer(qsizetype first, qsizetype number) const
    {
        return {text(first), text(first + 1), text(first + 2), text(number)};
    }
    /// Several entries in one cell, each on a line of its own.
    QStringList lines(qsizetype field) const;
    /// All fields but those before `first`, to tell rows apart.
    QString content(qsizetype first, qsizetype fields) const;

private:
    const exchange::Columns &m_columns;
    const exchange::TableRow &m_row;
};

/// Reads the words of an enumeration: its codes, with blanks for underscores too, and its labels in English
/// and in the person's language.
template <class E>
class Words
{
public:
    Words()
    {
        for (const domain::Coded<E> &entry : domain::allOf<E>()) {
            const QString code = QString::fromLatin1(entry.code);
            for (const QString &word : {code, QString(code).replace(QLatin1Char('_'), QLatin1Char(' ')),
                                        QString::fromUtf8(entry.label), domain::labelOf(entry.value)})
                m_words.insert(base::fold(word), entry.value);
            m_codes.append(code);
        }
    }

    void alsoReads(const QString &word, E value) { m_words.insert(base::fold(word), value); }

    /// Nothing for an empty cell.
    base::Result<std::optional<E>> read(const QString &cell) const
    {
        if (cell.isEmpty())
            return std::nullopt;
        const auto found = m_words.constFind(base::fold(cell));
        if (found != m_words.constEnd())
            return *found;
        return rejected(QCoreApplication::translate("workflows", "“%1” is none of %2.")
                            .arg(cell.left(80), m_codes.join(QLatin1StringView(", "))));
    }

private:
    QHash<QString, E> m_words;
    QStringList m_codes;
};

/// An amount that must not be below zero.
base::Done checkNotBelowZero(const domain::MaybeMoney &amount, const QString &cell);
/// "date.missing" for an empty cell of a column that must be filled in.
base::Done checkDay(QDate day);

} // namespace workflows
