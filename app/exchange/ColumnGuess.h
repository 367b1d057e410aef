// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace exchange {

/// What the cells of a column look like when it holds a certain field.
enum class Looks { Any, Day, Amount, Email, Phone, Person };

struct KnownColumn
{
    QString field;
    Looks looks = Looks::Any;
    QStringList words; ///< that people write above it, as columnWord() makes them, the plainest first
};

/// The heading's word as it is compared: "Kunden-Nr." is kunden_nr.
QString columnWord(const QString &column);

/// Which column holds which field, as far as the heading's words and the cells of the first rows say: a day,
/// an amount, an e-mail and a phone are known by how they look, all others by their heading alone. No column
/// is taken twice. Field to the column's name; fields that no column was found for are left out.
QHash<QString, QString> guessColumns(const QList<KnownColumn> &known, const QStringList &heading,
                                     const QList<QStringList> &rows);

} // namespace exchange
