// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CsvExport.h"

#include "ui/widgets/Background.h"
#include "ui/widgets/ManagerAccess.h"
#include "ui/widgets/Prompts.h"
#include "workflows/ExportIncidents.h"
#include "workflows/ExportRecords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

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

const QString choiceKey = QStringLiteral("export/tables");

/// What a list can be written as: how it is called in the dialog, and in the settings.
struct Choice
{
    const char *filter;
    const char *code;
    ExportOptions options;
};

// A CSV file that begins with the mark is read by Excel as what it is; other programs take the mark for a
// part of the first heading.
const Choice choices[]{
    {QT_TRANSLATE_NOOP("ui::CsvExport", "Workbooks (*.xlsx)"),
     "xlsx",
     {.format = workflows::ExportFormat::Xlsx}},
    {QT_TRANSLATE_NOOP("ui::CsvExport", "CSV files for Excel, with a byte order mark (*.csv)"),
     "csv-mark",
     {.withMark = true}},
    {QT_TRANSLATE_NOOP("ui::CsvExport", "CSV files for other programs, without a mark (*.csv)"), "csv", {}},
};

qsizetype rememberedChoice(const QSettings &settings)
{
    const QString code = settings.value(choiceKey).toString();
    const auto *const found = std::ranges::find_if(
        choices, [&code](const Choice &choice) { return code == QLatin1StringView(choice.code); });
    return found == std::end(choices) ? 0 : std::distance(std::begin(choices), found);
}

bool isWorkbook(const QString &path)
{
    return path.endsWith(QLatin1StringView(".xlsx"), Qt::CaseInsensitive);
}

/// The name that was typed says more than the filter: "list.csv" is never a workbook.
ExportOptions optionsFor(const QString &path, const Choice &choice)
{
    ExportOptions options = choice.options;
    options.format = isWorkbook(path) ? workflows::ExportFormat::Xlsx : workflows::ExportFormat::Csv;
    return options;
}

struct Target
{
    QString path; ///< empty: the person changed their mind
    ExportOptions options;
};

/// Begins with what was taken the last time.
Target askForList(const PageContext &context, const QString &what)
{
    QStringList filters;
    for (const Choice &choice : choices)
        filters.append(Tr::tr(choice.filter));
    qsizetype chosen = rememberedChoice(context.settings);
    const QString suffix = choices[chosen].options.format == workflows::ExportFormat::Xlsx
                               ? QStringLiteral(".xlsx")
                               : QStringLiteral(".csv");
    const QString path = context.prompts.fileToSave(Tr::tr("Export all records: %1").arg(what), what + suffix,
                                                    filters, chosen);
    if (path.isEmpty())
        return {};
    const Choice &choice = choices[chosen];
    context.settings.setValue(choiceKey, QString::fromLatin1(choice.code));
    return {path, optionsFor(path, choice)};
}

void writeTo(const PageContext &context, const Target &target, const Write &write, QWidget *parent)
{
    if (target.path.isEmpty())
        return;
    Exported exported;
    const base::Done done = runInBackground(
        parent, Tr::tr("Writing the records…"), [&](const WorkProgress &progress) -> base::Done {
            TRY_ASSIGN(const auto own, context.ledger.again(ledger::Ledger::Access::ReadOnly));
            TRY_ASSIGN(exported, write(*own, target.path, target.options, progress));
            return {};
        });
    const QString name = QFileInfo(target.path).fileName();
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
        context, askForList(context, domain::labelOf(kind)),
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
    const QString what = Tr::tr("all lists");
    const QString target =
        context.prompts.fileToSave(Tr::tr("Export all records: %1").arg(what), what + QStringLiteral(".xlsx"),
                                   Tr::tr("Workbooks (*.xlsx)"));
    writeTo(
        context, {target, {}},
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
        context, askForList(context, Tr::tr("conduct")),
        [](ledger::Ledger &ledger, const QString &path, const ExportOptions &options, const WorkProgress &) {
            return workflows::exportIncidents(ledger, path, options);
        },
        parent);
}

} // namespace ui
