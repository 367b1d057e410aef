// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/sql/Copy.h"
#include "ledger/sql/Schema.h"
#include "ledger/sql/Session.h"
#include "Shop.h"

inline QString cellText(const QVariant &value)
{
    if (value.isNull())
        return QStringLiteral("NULL");
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    return value.typeId() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate) : value.toString();
}

/// Every row of every table as text, the same whichever database it comes from.
inline QStringList dump(ledger::sql::Session &session)
{
    QStringList lines;
    for (const QString &table : ledger::sql::tablesOf(need(ledger::sql::schemaVersion(session)))) {
        auto row = need(session.run(QStringLiteral("select * from ") + table));
        QStringList rows;
        while (row.next()) {
            QStringList cells{table};
            for (int i = 0; i < row.columns(); ++i)
                cells.append(cellText(row.value(i)));
            rows.append(cells.join(QLatin1Char('|')));
        }
        need(row.ended());
        rows.sort();
        lines += rows;
    }
    return lines;
}

inline QStringList dump(ledger::Ledger &ledger)
{
    return dump(ledger.session());
}
