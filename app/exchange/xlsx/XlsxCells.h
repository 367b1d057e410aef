// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Money.h"

#include <QDate>
#include <QStringList>

/// What whoever writes the cells of a workbook shares.
namespace exchange {

constexpr qsizetype mostInXlsxCell = 32'767; ///< UTF-16 units
constexpr qsizetype widestXlsxColumn = 48;   ///< letters

/// A text as a cell can hold it: what XML cannot say is escaped, what is too long is cut.
struct XlsxText
{
    QByteArray utf8;
    bool isCut = false;
};
XlsxText xlsxText(const QString &text);

/// At most so many UTF-16 units of it, and no half of a letter.
QString cutTo(const QString &text, qsizetype most);

/// A name that a sheet may have, with "(2)" behind it for a number from 2 on.
QString xlsxSheetName(const QString &name, int number);

/// "#,##0.00 [$EUR]": the sign of a currency is not the same everywhere, the code is.
QByteArray xlsxAmountFormat(const domain::Currency &currency);

/// How a sheet shows a day.
inline constexpr char xlsxDayFormat[] = "yyyy\\-mm\\-dd";

/// Whether sheets, which count the days from 1900 on, know this one; they believe in its 29 February.
bool isXlsxDay(QDate day);

} // namespace exchange
