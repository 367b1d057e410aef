// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/ImportFile.h"

#include "ledger/Competitors.h"
#include "ledger/TillImports.h"
#include "workflows/import/ColumnWords.h"
#include "workflows/import/LineTaker.h"

#include <QFileInfo>

namespace workflows {

using base::Done;
using base::Result;

namespace {

/// Layouts are remembered by the heading, and by what the list is of.
QStringList layoutKey(RecordKind kind, const QStringList &heading)
{
    return QStringList{domain::codeOf(kind)} + heading;
}

} // namespace

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
                                  const exchange::SourceOptions &source, const ledger::Progress &progress)
{
    ImportFile file;
    file.kind = kind;
    file.path = path;
    file.size = QFileInfo(path).size();
    file.changedAt = QFileInfo(path).lastModified();
    exchange::SourceOptions mended = source;
    mended.mendsHeading = true;
    TRY_ASSIGN(const auto reader, exchange::openRows(path, columnWords(kind), mended, progress));
    file.source = reader->options();
    file.sheets = reader->sheets();
    file.heading = reader->heading();
    TRY_ASSIGN(file.rows, exchange::firstRows(*reader, ImportFile::mostRows));
    TRY_ASSIGN(const QString known, ledger::TillImports(ledger).layout(layoutKey(kind, file.heading)));
    const auto remembered = ColumnLayout::fromText(known);
    file.isRemembered = remembered.has_value();
    file.layout = remembered ? remembered->within(file.heading)
                             : ColumnLayout{guessColumns(kind, file.heading, file.rows), {}, std::nullopt};
    return file;
}

ImportOptions optionsFor(const ImportFile &file)
{
    ImportOptions options;
    options.kind = file.kind;
    options.path = file.path;
    options.source = file.source;
    options.canBeTakenBack = true;
    file.layout.addTo(options);
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

Result<qint64> takeBackImport(ledger::Ledger &ledger, const ImportReport &report)
{
    return inOneTransaction(ledger, [&]() -> Result<qint64> {
        TRY_ASSIGN(const qint64 left, ledger::Imports(ledger).takeBack(report.made));
        // What was rated anew since has a strength, and keeps it.
        ledger::Strengths strengths(ledger);
        for (const domain::Strength &before : report.replaced) {
            TRY_ASSIGN(const domain::Strength now, strengths.of(before.competency, before.competitor));
            if (!isRated(now))
                TRY(strengths.set(before));
        }
        return left;
    });
}

} // namespace workflows
