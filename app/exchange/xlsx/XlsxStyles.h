// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QHash>
#include <QList>

namespace exchange {

class XlsxPart;

/// What a number of a sheet is shown as.
enum class Shown { Number, Day, Time };

/// By the code of a format: "dd/mm/yyyy hh:mm" is a day, "h:mm" a time, "0.00" a number.
Shown shownBy(const QString &formatCode);

/// The number formats of a workbook's cells.
class XlsxStyles
{
public:
    static base::Result<XlsxStyles> read(XlsxPart &part);

    /// `style`: the number a cell has.
    Shown shown(qsizetype style) const { return m_shown.value(style, Shown::Number); }

private:
    QList<Shown> m_shown;
};

/// A day as sheets count them: whole days since a day in 1899 or, where the workbook says so, since 1904; the
/// part behind the point is the time. As "2026-11-21", with a time that is not midnight as
/// "2026-11-21 14:30:00", without a day as "14:30:00". Empty: there is no such day.
QString dayText(double serial, bool since1904);

/// A number without more digits than a sheet keeps: "1234.5", never with an exponent.
QString numberText(double number);

} // namespace exchange
