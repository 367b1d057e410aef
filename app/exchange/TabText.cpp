// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TabText.h"

#include "exchange/FormulaGuard.h"

#include <QRegularExpression>

namespace exchange {

namespace {

/// A sign, digits as people group them, and a currency at one of the ends.
bool isSignedAmount(const QString &cell)
{
    static const QRegularExpression amount(
        QStringLiteral("\\A[+-](\\p{Sc}|[A-Z]{3})?\\s?\\d+([.,'’\\s]\\d+)*\\s?(\\p{Sc}|%|[A-Z]{3})?\\z"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = amount.match(cell);
    // Digits alone may be a phone number, which would lose its sign.
    return match.hasMatch() && (!match.captured(1).isEmpty() || !match.captured(3).isEmpty());
}

QString tabCell(QString cell)
{
    for (QChar &c : cell) {
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    const QString begun = cell.trimmed();
    // Blanks in front do not keep every spreadsheet from reading a formula.
    return isSignedAmount(begun) || withFormulaGuard(begun) == begun ? cell : withFormulaGuard(begun);
}

} // namespace

QString tabText(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(tabCell(cell));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace exchange
