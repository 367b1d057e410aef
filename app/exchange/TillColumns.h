// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace exchange {

/// The columns that a till's export may have, by the names of workflows::fieldsOf(RecordKind::Sales), and the
/// words that tills write above them, in the first place those that say it plainest.
QStringList tillColumnNames();

/// Which column holds which field, as far as the heading's words and the cells of the first rows say: a day,
/// an amount, an e-mail and a phone are known by how they look, all others by their heading alone. No column
/// is taken twice. Field to the column's name; fields that no column was found for are left out.
QHash<QString, QString> guessTillColumns(const QStringList &heading, const QList<QStringList> &rows);

} // namespace exchange
