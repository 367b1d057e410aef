// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/TillMatching.h"

#include "exchange/RowSource.h"
#include "exchange/TillColumns.h"

namespace workflows {

using base::Done;
using base::Result;

namespace {

using Kept = std::shared_ptr<ledger::TillTakenBack>;

std::function<Done()> tillTakenBack(const Apart &apart, const Kept &kept)
{
    return [apart, kept] {
        return apart(QCoreApplication::translate("workflows", "Taking the import back…"),
                     [&kept](ledger::Ledger &ledger, const ledger::Progress &progress) -> Done {
                         TRY_ASSIGN(*kept, ledger::TillImports(ledger).takeBack(kept->import, progress));
                         return {};
                     });
    };
}

std::function<Done()> tillBroughtBack(const Apart &apart, const Kept &kept)
{
    return [apart, kept] {
        return apart(QCoreApplication::translate("workflows", "Bringing the import back…"),
                     [&kept](ledger::Ledger &ledger, const ledger::Progress &progress) {
                         return ledger::TillImports(ledger).bringBack(*kept, progress);
                     });
    };
}

} // namespace

bool TillFile::isComplete() const
{
    const auto has = [this](const char *field) { return layout.columns.contains(QLatin1StringView(field)); };
    return has("date") && has("amount")
           && (has("customer") || has("customer_number") || has("phone") || has("email"));
}

Result<TillFile> readTillFile(ledger::Ledger &ledger, const QString &path,
                              const exchange::SourceOptions &source, const ledger::Progress &progress)
{
    exchange::SourceOptions mended = source;
    mended.mendsHeading = true;
    TRY_ASSIGN(const auto reader, exchange::openRows(path, exchange::tillColumnNames(), mended, progress));
    TillFile file;
    file.path = path;
    file.source = reader->options();
    file.sheets = reader->sheets();
    file.heading = reader->heading();
    file.form = reader->form();
    TRY_ASSIGN(file.rows, exchange::firstRows(*reader, TillFile::mostRows));
    TRY_ASSIGN(const QString known, ledger::TillImports(ledger).layout(file.heading));
    const auto remembered = ColumnLayout::fromText(known);
    file.isRemembered = remembered.has_value();
    file.layout = remembered
                      ? remembered->within(file.heading)
                      : ColumnLayout{exchange::guessTillColumns(file.heading, file.rows), {}, std::nullopt};
    return file;
}

Result<ImportReport> matchTill(ledger::Ledger &ledger, const TillFile &file,
                               const QList<ledger::TillDecision> &decisions, bool isOnlyTried,
                               const QString &rejectsPath, const ImportProgress &progress)
{
    ImportOptions options;
    options.kind = RecordKind::Sales;
    options.path = file.path;
    options.source = file.source;
    file.layout.addTo(options);
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

Undoable undoOfTill(const Apart &apart, qint64 import, const QString &fileName)
{
    const auto taken = std::make_shared<ledger::TillTakenBack>();
    taken->import = import;
    return {QCoreApplication::translate("workflows", "Till: %1").arg(fileName), tillTakenBack(apart, taken),
            tillBroughtBack(apart, taken)};
}

Undoable undoOfTakingBack(const Apart &apart, const ledger::TillTakenBack &taken, const QString &fileName)
{
    const auto kept = std::make_shared<ledger::TillTakenBack>(taken);
    return {QCoreApplication::translate("workflows", "Till import taken back: %1").arg(fileName),
            tillBroughtBack(apart, kept), tillTakenBack(apart, kept)};
}

} // namespace workflows
