// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ColumnLayout.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace workflows {

using Decimal = exchange::AmountColumn::Decimal;

namespace {

constexpr QLatin1StringView columnsKey("columns");
constexpr QLatin1StringView dateKey("date");
constexpr QLatin1StringView decimalKey("decimal");
constexpr QLatin1StringView point("point");
constexpr QLatin1StringView comma("comma");

} // namespace

QString ColumnLayout::toText() const
{
    QJsonObject names;
    for (auto column = columns.cbegin(); column != columns.cend(); ++column)
        names.insert(column.key(), column.value());
    QJsonObject all{{columnsKey, names}, {dateKey, dateFormat}};
    if (decimal)
        all.insert(decimalKey, *decimal == Decimal::Point ? point : comma);
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::optional<ColumnLayout> ColumnLayout::fromText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    ColumnLayout layout;
    const QJsonObject names = document[columnsKey].toObject();
    for (auto name = names.constBegin(); name != names.constEnd(); ++name)
        layout.columns.insert(name.key(), name.value().toString());
    layout.dateFormat = document[dateKey].toString();
    const QString decimal = document[decimalKey].toString();
    if (!decimal.isEmpty())
        layout.decimal = decimal == comma ? Decimal::Comma : Decimal::Point;
    return layout;
}

ColumnLayout ColumnLayout::within(const QStringList &heading) const
{
    ColumnLayout layout = *this;
    layout.columns.removeIf([&heading](const auto &entry) { return !heading.contains(entry.value()); });
    return layout;
}

void ColumnLayout::addTo(ImportOptions &options) const
{
    for (const exchange::Field &field : fieldsOf(options.kind)) {
        const QString name = QString::fromLatin1(field.name);
        options.mapping.insert(name, columns.value(name));
    }
    options.dateFormat = dateFormat;
    options.decimal = decimal;
}

} // namespace workflows
