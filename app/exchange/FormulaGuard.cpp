// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FormulaGuard.h"

#include <QRegularExpression>

namespace exchange {

namespace {

constexpr QChar guard(u'\'');

bool beginsFormula(QStringView cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
}

QStringView withoutApostrophes(QStringView cell)
{
    while (cell.startsWith(guard))
        cell = cell.mid(1);
    return cell;
}

bool isPlainNumber(const QString &cell)
{
    static const QRegularExpression number(QStringLiteral("^-?[0-9]+(\\.[0-9]+)?\\z"));
    return number.match(cell).hasMatch();
}

} // namespace

QString withFormulaGuard(const QString &cell)
{
    return beginsFormula(withoutApostrophes(cell)) && !isPlainNumber(cell) ? guard + cell : cell;
}

QString withoutFormulaGuard(const QString &cell)
{
    return cell.startsWith(guard) && beginsFormula(withoutApostrophes(cell)) ? cell.mid(1) : cell;
}

} // namespace exchange
