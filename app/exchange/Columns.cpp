// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Columns.h"

#include "exchange/RowSource.h"

#include <QCoreApplication>
#include <QSet>

namespace exchange {

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("exchange", sentence);
}

QString quotedList(const QStringList &names)
{
    return QStringLiteral("“") + names.join(QStringLiteral("”, “")) + QStringLiteral("”");
}

base::Done checkMapping(const QList<Field> &fields, const QHash<QString, QString> &mapping)
{
    for (auto entry = mapping.cbegin(); entry != mapping.cend(); ++entry) {
        const bool known = std::any_of(fields.cbegin(), fields.cend(), [&](const Field &field) {
            return entry.key() == QLatin1StringView(field.name);
        });
        if (!known)
            return base::failure(
                QStringLiteral("csv.map"),
                said(QT_TRANSLATE_NOOP("exchange", "There is no field “%1” to map to.")).arg(entry.key()));
    }
    return {};
}

} // namespace

base::Result<Columns> Columns::match(const QStringList &heading, const QList<Field> &fields,
                                     const QHash<QString, QString> &mapping)
{
    TRY(checkMapping(fields, mapping));
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < heading.size(); ++i)
        places.insert(columnKey(heading.at(i)), i);
    Columns columns;
    QSet<qsizetype> taken;
    QStringList missing;
    for (const Field &field : fields) {
        const QString name = QString::fromLatin1(field.name);
        const QString wanted = mapping.value(name, name);
        const qsizetype column = wanted.isEmpty() ? -1 : places.value(columnKey(wanted), -1);
        if (column < 0 && (field.isRequired || (mapping.contains(name) && !wanted.isEmpty())))
            missing.append(wanted.isEmpty() ? name : wanted);
        columns.m_columns.append(column);
        if (column >= 0)
            taken.insert(column);
    }
    if (!missing.isEmpty())
        return base::failure(
            QStringLiteral("csv.columns"),
            said(QT_TRANSLATE_NOOP("exchange", "The heading lacks %1. It has %2; say which column is which "
                                               "where the names differ."))
                .arg(quotedList(missing), quotedList(heading)));
    for (qsizetype i = 0; i < heading.size(); ++i) {
        if (!taken.contains(i) && !heading.at(i).isEmpty())
            columns.m_unknown.append(heading.at(i));
    }
    return columns;
}

} // namespace exchange
