// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TextTable.h"

namespace cli {

QString textTable(const QList<QStringList> &rows)
{
    QList<qsizetype> widths(rows.constFirst().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line = row.constFirst().leftJustified(widths.constFirst());
        for (qsizetype i = 1; i < row.size(); ++i)
            line += QStringLiteral("  ") + row.at(i).rightJustified(widths.at(i));
        text += line + QLatin1Char('\n');
    }
    return text;
}

QString percent(double share, const QLocale &locale)
{
    return locale.toString(share * 100.0, 'f', 0) + QStringLiteral(" %");
}

} // namespace cli
