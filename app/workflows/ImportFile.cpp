// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ImportFile.h"

#include "ledger/Competitors.h"
#include "ledger/TillImports.h"
#include "workflows/import/ColumnWords.h"
#include "workflows/import/LineTaker.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace workflows {

using base::Done;
using base::Result;
using Decimal = exchange::AmountColumn::Decimal;

namespace {

constexpr QLatin1StringView columnsKey("columns");
constexpr QLatin1StringView dateKey("date");
constexpr QLatin1StringView decimalKey("decimal");
constexpr QLatin1StringView point("point");
constexpr QLatin1StringView comma("comma");

/// Layouts are remembered by the heading, and by what the list is of.
QStringList layoutKey(RecordKind kind, const QStringList &heading)
{
    return QStringList{domain::codeOf(kind)} + heading;
}

/// Columns that are not in this file are not looked for.
ImportLayout within(ImportLayout layout, const QStringList &heading)
{
    layout.columns.removeIf([&heading](const auto &entry) { return !heading.contains(entry.value()); });
    return layout;
}

} // namespace

QString ImportLayout::toText() const
{
    QJsonObject names;
    for (auto column = columns.cbegin(); column != columns.cend(); ++column)
        names.insert(column.key(), column.value());
    QJsonObject all{{columnsKey, names}, {dateKey, dateFormat}};
    if (decimal)
        all.insert(decimalKey, *decimal == Decimal::Point ? point : comma);
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::optional<ImportLayout> ImportLayout::fromText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    ImportLayout layout;
    const QJsonObject names = document[columnsKey].toObject();
    for (auto name = names.constBegin(); name != names.constEnd(); ++name)
        layout.columns.insert(name.key(), name.value().toString());
    layout.dateFormat = document[dateKey].toString();
    const QString decimal = document[decimalKey].toString();
    if (!decimal.isEmpty())
        layout.decimal = decimal == comma ? Decimal::Comma : Decimal::Point;
    return layout;
}

QStringList ImportFile::missing() const
{
    QStringList names;
    for (const exchange::Field &field : fieldsOf(kind)) {
        const QString name = QString::fromLatin1(field.name);
        if (field.isRequired && !layout.columns.contains(name))
            names.append(name);
    }
    return names;
}

Result<ImportFile> readImportFile(ledger::Ledger &ledger, RecordKind kind, const QString &path,
                                  const exchange::SourceOptions &source)
{
    ImportFile file;
    file.kind = kind;
    file.path = path;
    file.size = QFileInfo(path).size();
    file.changedAt = QFileInfo(path).lastModified();
    exchange::SourceOptions mended = source;
    mended.mendsHeading = true;
    TRY_ASSIGN(const auto reader, exchange::openRows(path, columnWords(kind), mended));
    file.source = reader->options();
    file.sheets = reader->sheets();
    file.heading = reader->heading();
    exchange::TableRow row;
    while (file.rows.size() < ImportFile::mostRows) {
        TRY_ASSIGN(const bool more, reader->next(row));
        if (!more)
            break;
        if (row.problem.isEmpty())
            file.rows.append(row.cells);
    }
    TRY_ASSIGN(const QString known, ledger::TillImports(ledger).layout(layoutKey(kind, file.heading)));
    const auto remembered = ImportLayout::fromText(known);
    file.isRemembered = remembered.has_value();
    file.layout = remembered ? within(*remembered, file.heading)
                             : ImportLayout{guessColumns(kind, file.heading, file.rows), {}, std::nullopt};
    return file;
}

ImportOptions optionsFor(const ImportFile &file)
{
    ImportOptions options;
    options.kind = file.kind;
    options.path = file.path;
    options.source = file.source;
    // A column that happens to have a field's name and holds something else is not taken for it.
    for (const exchange::Field &field : fieldsOf(file.kind)) {
        const QString name = QString::fromLatin1(field.name);
        options.mapping.insert(name, file.layout.columns.value(name));
    }
    options.dateFormat = file.layout.dateFormat;
    options.decimal = file.layout.decimal;
    return options;
}

Result<ImportReport> importFile(ledger::Ledger &ledger, const ImportFile &file, const ImportOptions &options,
                                const ImportProgress &progress)
{
    if (options.dryRun)
        return importRecords(ledger, options, progress);
    return inOneTransaction(ledger, [&]() -> Result<ImportReport> {
        TRY_ASSIGN(const auto report, importRecords(ledger, options, progress));
        TRY(ledger::TillImports(ledger).saveLayout(layoutKey(file.kind, file.heading), file.layout.toText()));
        return report;
    });
}

Done checkUnchanged(const ImportFile &file)
{
    const QFileInfo now(file.path);
    if (now.exists() && now.size() == file.size && now.lastModified() == file.changedAt)
        return {};
    return refused("import.changed",
                   QT_TRANSLATE_NOOP("workflows", "The file has been changed or moved since. "
                                                  "Import it anew instead."));
}

Done takeBackImport(ledger::Ledger &ledger, const ImportReport &report)
{
    return ledger.transact([&]() -> Done {
        TRY(ledger::Imports(ledger).takeBack(report.made));
        // What was rated anew since has a strength, and keeps it.
        ledger::Strengths strengths(ledger);
        for (const domain::Strength &before : report.replaced) {
            TRY_ASSIGN(const domain::Strength now, strengths.of(before.competency, before.competitor));
            if (!isRated(now))
                TRY(strengths.set(before));
        }
        return {};
    });
}

} // namespace workflows
