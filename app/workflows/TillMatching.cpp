// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/TillMatching.h"

#include "exchange/RowSource.h"
#include "exchange/TillColumns.h"
#include "ledger/TillImports.h"

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

/// Columns that are not in this file are not looked for.
TillLayout within(TillLayout layout, const QStringList &heading)
{
    layout.columns.removeIf([&heading](const auto &entry) { return !heading.contains(entry.value()); });
    return layout;
}

} // namespace

bool TillLayout::isComplete() const
{
    const auto has = [this](const char *field) { return columns.contains(QLatin1StringView(field)); };
    return has("date") && has("amount")
           && (has("customer") || has("customer_number") || has("phone") || has("email"));
}

QString TillLayout::toText() const
{
    QJsonObject names;
    for (auto column = columns.cbegin(); column != columns.cend(); ++column)
        names.insert(column.key(), column.value());
    QJsonObject all{{columnsKey, names}, {dateKey, dateFormat}};
    if (decimal)
        all.insert(decimalKey, *decimal == Decimal::Point ? point : comma);
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::optional<TillLayout> TillLayout::fromText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    TillLayout layout;
    const QJsonObject names = document[columnsKey].toObject();
    for (auto name = names.constBegin(); name != names.constEnd(); ++name)
        layout.columns.insert(name.key(), name.value().toString());
    layout.dateFormat = document[dateKey].toString();
    const QString decimal = document[decimalKey].toString();
    if (!decimal.isEmpty())
        layout.decimal = decimal == comma ? Decimal::Comma : Decimal::Point;
    return layout;
}

Result<TillFile> readTillFile(ledger::Ledger &ledger, const QString &path)
{
    TRY_ASSIGN(const auto reader, exchange::openRows(path, exchange::tillColumnNames()));
    TillFile file;
    file.path = path;
    file.heading = reader->heading();
    file.form = reader->form();
    exchange::TableRow row;
    while (file.rows.size() < TillFile::mostRows) {
        TRY_ASSIGN(const bool more, reader->next(row));
        if (!more)
            break;
        if (row.problem.isEmpty())
            file.rows.append(row.cells);
    }
    TRY_ASSIGN(const QString known, ledger::TillImports(ledger).layout(file.heading));
    const auto remembered = TillLayout::fromText(known);
    file.isRemembered = remembered.has_value();
    file.layout = remembered
                      ? within(*remembered, file.heading)
                      : TillLayout{exchange::guessTillColumns(file.heading, file.rows), {}, std::nullopt};
    return file;
}

Result<ImportReport> matchTill(ledger::Ledger &ledger, const TillFile &file,
                               const QList<ledger::TillDecision> &decisions, bool isOnlyTried,
                               const QString &rejectsPath, const ImportProgress &progress)
{
    ImportOptions options;
    options.kind = RecordKind::Sales;
    options.path = file.path;
    // A column that happens to have a field's name and holds something else is not taken for it.
    for (const exchange::Field &field : fieldsOf(RecordKind::Sales)) {
        const QString name = QString::fromLatin1(field.name);
        options.mapping.insert(name, file.layout.columns.value(name));
    }
    options.dateFormat = file.layout.dateFormat;
    options.decimal = file.layout.decimal;
    options.decisions = decisions;
    options.dryRun = isOnlyTried;
    options.rejectsPath = rejectsPath;
    if (isOnlyTried)
        return importRecords(ledger, options, progress);
    return inOneTransaction(ledger, [&]() -> Result<ImportReport> {
        TRY_ASSIGN(const auto report, importRecords(ledger, options, progress));
        TRY(ledger::TillImports(ledger).saveLayout(file.heading, file.layout.toText()));
        return report;
    });
}

Undoable undoOfTill(ledger::Ledger &ledger, const TillFile &file, const ImportReport &report)
{
    const auto taken = std::make_shared<ledger::TillTakenBack>();
    const qint64 import = report.taken.tillImport;
    return {QCoreApplication::translate("workflows", "Till: %1").arg(QFileInfo(file.path).fileName()),
            [&ledger, taken, import]() -> Done {
                TRY_ASSIGN(*taken, ledger::TillImports(ledger).takeBack(import));
                return {};
            },
            [&ledger, taken]() -> Done { return ledger::TillImports(ledger).bringBack(*taken); }};
}

} // namespace workflows
