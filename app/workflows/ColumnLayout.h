// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/ImportRecords.h"

namespace workflows {

/// Which column of a list holds what, and how it writes days and amounts.
struct ColumnLayout
{
    QHash<QString, QString> columns;                        ///< field to the column's name
    QString dateFormat;                                     ///< see exchange::DateColumn; empty: found out
    std::optional<exchange::AmountColumn::Decimal> decimal; ///< empty: found out

    QString toText() const;
    /// Nothing for what no toText() has written.
    static std::optional<ColumnLayout> fromText(const QString &text);
    /// Without the columns that are not in this heading.
    ColumnLayout within(const QStringList &heading) const;
    /// Has the list be read so: a column that happens to have the name of one of the kind's fields and holds
    /// something else is not taken for it.
    void addTo(ImportOptions &options) const;

    bool operator==(const ColumnLayout &) const = default;
};

} // namespace workflows
