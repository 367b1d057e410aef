// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/import/Cells.h"

namespace workflows {

tl::unexpected<base::Error> rejected(const QString &sentence, qsizetype field)
{
    return base::failure(QStringLiteral("row"), sentence, field < 0 ? QString() : QString::number(field));
}

QString Cells::content(qsizetype first, qsizetype fields) const
{
    QString all;
    for (qsizetype field = first; field < fields; ++field)
        all += text(field) + QChar(0x1f);
    return all;
}

QStringList Cells::lines(qsizetype field) const
{
    QStringList lines;
    for (const QString &line : text(field).split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

base::Done checkNotBelowZero(const domain::MaybeMoney &amount, const QString &cell)
{
    if (!amount || amount->minor() >= 0)
        return {};
    return rejected(QCoreApplication::translate("workflows", "“%1” is below zero.").arg(cell));
}

base::Done checkDay(QDate day)
{
    if (day.isValid())
        return {};
    return rejected(QCoreApplication::translate("workflows", "There is no date."));
}

} // namespace workflows
