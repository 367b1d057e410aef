// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CsvExport.h"

#include "ui/widgets/Background.h"
#include "ui/widgets/ManagerAccess.h"
#include "ui/widgets/Prompts.h"
#include "workflows/ExportIncidents.h"
#include "workflows/ExportRecords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui::CsvExport)
};

using workflows::Exported;
using workflows::ExportOptions;

using Write = std::function<base::Result<Exported>(ledger::Ledger &, const QString &path,
                                                   const ExportOptions &options, const WorkProgress &)>;

/// A workbook by its name. A CSV file begins with the mark without which Excel takes UTF-8 for something
/// else.
ExportOptions optionsFor(const QString &path)
{
    ExportOptions options;
    const bool isWorkbook = path.endsWith(QLatin1StringView(".xlsx"), Qt::CaseInsensitive);
    options.format = isWorkbook ? workflows::ExportFormat::Xlsx : workflows::ExportFormat::Csv;
    options.withMark = !isWorkbook;
    return options;
}

QString tables()
{
    return Tr::tr("Workbooks and CSV files (*.xlsx *.csv)");
}

void writeTo(const PageContext &context, const QString &what, const QString &filter, const Write &write,
             QWidget *parent)
{
    const QString path = context.prompts.fileToSave(Tr::tr("Export all records: %1").arg(what),
                                                    what + QStringLiteral(".xlsx"), filter);
    if (path.isEmpty())
        return;
    Exported exported;
    const base::Done done = runInBackground(
        parent, Tr::tr("Writing the records…"), [&](const WorkProgress &progress) -> base::Done {
            TRY_ASSIGN(const auto own, context.ledger.again(ledger::Ledger::Access::ReadOnly));
            TRY_ASSIGN(exported, write(*own, path, optionsFor(path), progress));
            return {};
        });
    const QString name = QFileInfo(path).fileName();
    if (done && exported.changedCells > 0)
        context.shell.showMessage(
            Tr::tr("Written to %1. Too long or too large for a workbook, and cut short or written as text: "
                   "%n cell(s).",
                   nullptr, static_cast<int>(exported.changedCells))
                .arg(name));
    else if (done)
        context.shell.showMessage(
            Tr::tr("%n row(s) written to %1", nullptr, static_cast<int>(exported.rows)).arg(name));
    else if (done.error().code != QLatin1StringView("cancelled"))
        context.shell.showError(done.error());
}

} // namespace

void exportToCsv(const PageContext &context, workflows::RecordKind kind, QWidget *parent)
{
    writeTo(
        context, domain::labelOf(kind), tables(),
        [kind](ledger::Ledger &ledger, const QString &path, const ExportOptions &options,
               const WorkProgress &progress) {
            return workflows::exportRecords(
                ledger, kind, path, [&](qint64) { return progress(0); }, options);
        },
        parent);
}

void exportAllToWorkbook(const PageContext &context, QWidget *parent)
{
    const auto conduct = conductShown(context) == ledger::OfConduct::With ? workflows::ExportConduct::With
                                                                          : workflows::ExportConduct::Without;
    writeTo(
        context, Tr::tr("all lists"), Tr::tr("Workbooks (*.xlsx)"),
        [conduct](ledger::Ledger &ledger, const QString &path, const ExportOptions &,
                  const WorkProgress &progress) {
            return workflows::exportWorkbook(
                ledger, path, [&](qint64) { return progress(0); }, conduct);
        },
        parent);
}

void exportConductToCsv(const PageContext &context, QWidget *parent)
{
    writeTo(
        context, Tr::tr("conduct"), tables(),
        [](ledger::Ledger &ledger, const QString &path, const ExportOptions &options, const WorkProgress &) {
            return workflows::exportIncidents(ledger, path, options);
        },
        parent);
}

} // namespace ui
